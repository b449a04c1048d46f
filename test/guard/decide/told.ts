/** Decides on hand-made plans, and says what came out in few words. */
import { expect } from "@jest/globals";
import {
  type Answer,
  type DecideOptions,
  decide,
  type Report,
  type Rules,
  readPlan,
  readState,
} from "../../../src/guard/index.js";
import { type PlanJson, planJson } from "../plan/plan-json.js";

export interface Case extends PlanJson {
  readonly name: string;
  readonly answers?: readonly Answer[];
  readonly rules?: readonly Rules[];
  readonly options?: DecideOptions;
  /** Of credentials by type: what the state says of create_before_destroy. */
  readonly lifecycles?: readonly { type: string; id: unknown; create_before_destroy?: boolean }[];
  /** One line for each credential that is deleted: `c1 blocked: d1 stays, d2 moves to c2`. */
  readonly verdicts: readonly string[];
  /** One line for each finding: `error credential-in-use c1: d1, d2`. Not looked at where it is left out. */
  readonly findings?: readonly string[];
}

export async function reportOn({
  name: _,
  answers,
  rules = [],
  options = {},
  lifecycles,
  verdicts: _v,
  findings: _f,
  ...plan
}: Case): Promise<Report> {
  const state = lifecycles && (await readState(stateJson(lifecycles), { rules }));
  return decide(await readPlan(planJson(plan), { rules }), answers, { ...options, ...(state && { state }) });
}

/** The test of one case. */
export async function check(given: Case): Promise<void> {
  const report = await reportOn(given);
  expect(verdictsOf(report)).toEqual(given.verdicts);
  if (given.findings) expect(findingsOf(report)).toEqual(given.findings);
}

export function verdictsOf({ credentials }: Report): string[] {
  return credentials.map(({ id, verdict, dependents }) => {
    const said = dependents.map(({ id: dependent, address, fate, moves_to: to }) => {
      const where = to === null ? "" : ` to ${to.id ?? "a new one"}`;
      return `${dependent ?? `a new one at ${address}`} ${fate}${where}`;
    });
    return `${id} ${verdict}${said.length > 0 ? `: ${said.join(", ")}` : ""}`;
  });
}

export function findingsOf({ findings }: Report): string[] {
  return findings.map(({ level, code, credential, dependents }) => {
    const named = dependents.map(({ id, address }) => id ?? `a new one at ${address}`);
    return `${level} ${code} ${credential.id}${named.length > 0 ? `: ${named.join(", ")}` : ""}`;
  });
}

/** A state, as `terraform state pull` writes it. */
export function stateJson(
  credentials: readonly { type: string; id: unknown; create_before_destroy?: boolean }[],
): string {
  return JSON.stringify({
    version: 4,
    terraform_version: "1.11.4",
    resources: credentials.map(({ type, id, ...lifecycle }) => ({
      mode: "managed",
      type,
      name: "x",
      instances: [{ attributes: { id }, ...lifecycle }],
    })),
  });
}

/** What a platform says: each credential's id with the ids of its dependents. */
export function answer(
  kind: string,
  scope: string,
  uses: Readonly<Record<string, readonly string[]>>,
): Answer {
  return {
    kind,
    scope,
    associations: Object.entries(uses).map(([id, dependents]) => ({
      id,
      name: `${id} at the platform`,
      dependents: dependents.map((one) => ({ id: one, name: `${one} at the platform` })),
    })),
  };
}
