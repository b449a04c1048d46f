/** How strict the guard is: modes, the environment's override, what is unproven, and what cannot be read. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { diagnosticsOf } from "../support/diagnostics.js";
import { credential, provider } from "../support/hcl.js";
import { type Universe, universe } from "../support/world.js";
import { findingOf } from "./findings.js";
import { A, bothOnA, osloOnA } from "./pieces.js";
import type { Place } from "./row.js";
import { setUp } from "./run-row.js";

interface Case {
  readonly name: string;
  readonly session: boolean;
  readonly guard?: string;
  readonly override?: string;
  readonly unreadable?: boolean;
  /** Kinds of findings, or summaries of other diagnostics. */
  readonly errors?: readonly string[];
  readonly warnings?: readonly string[];
}

const WARNS = "The guard runs in mode warn";
const OFF = "The guard runs in mode off";

const cases: Case[] = [
  { name: "warn, with a session", session: true, guard: 'mode = "warn"', warnings: [WARNS, "blocked"] },
  { name: "warn, without", session: false, guard: 'mode = "warn"', warnings: [WARNS, "unproven"] },
  { name: "off, with a session", session: true, guard: 'mode = "off"', warnings: [OFF] },
  { name: "off, without", session: false, guard: 'mode = "off"', warnings: [OFF] },
  { name: "BELAY_GUARD=off, with a session", session: true, override: "off", warnings: [OFF] },
  { name: "BELAY_GUARD=warn, without", session: false, override: "warn", warnings: [WARNS, "unproven"] },
  {
    name: "BELAY_GUARD=enforce over off",
    session: true,
    guard: 'mode = "off"',
    override: "enforce",
    errors: ["blocked"],
  },
  { name: "BELAY_GUARD=nonsense", session: true, override: "nonsense", errors: ["Invalid BELAY_GUARD"] },
  { name: 'unproven = "warn"', session: false, guard: 'unproven = "warn"', warnings: ["unproven"] },
  {
    name: 'unproven = "warn" says nothing to a session',
    session: true,
    guard: 'unproven = "warn"',
    errors: ["blocked"],
  },
  { name: "unreadable, with a session", session: true, unreadable: true, errors: ["unreadable"] },
  { name: "unreadable, without", session: false, unreadable: true, errors: ["unreadable"] },
  {
    name: 'unreadable, without, unproven = "warn"',
    session: false,
    guard: 'unproven = "warn"',
    unreadable: true,
    warnings: ["unreadable"],
  },
];

describe("a foreign cluster is on the credential that a plan deletes", () => {
  let sandbox: Universe;
  let place: Place;
  beforeAll(async () => {
    sandbox = await universe();
    place = await setUp(sandbox, { before: bothOnA, disturb: osloOnA });
  });
  afterAll(() => sandbox.close());

  test.each(cases)("$name", async ({ session, guard, override, unreadable, errors = [], warnings = [] }) => {
    const { world, workspace, ids } = place;
    workspace.configure(provider(session, "", guard ? { guard } : {}) + credential("b"));
    if (unreadable) {
      const path = `/qovery/organization/${ids.organization}/credentials`;
      await world.fault({ method: "GET", path, status: 403, times: 5 });
    }
    const args = ["plan", "-json", "-input=false", "-refresh=false"];
    const outcome = await workspace.run(args, override === undefined ? {} : { BELAY_GUARD: override });
    await world.noFaults();
    // Each provider process of the walk says it when the environment sets its mode, the plan guard's own included.
    const said = (severity: string) => {
      const those = diagnosticsOf(outcome).filter((diagnostic) => diagnostic.severity === severity);
      return [...new Set(those.map((one) => findingOf(one)?.kind ?? one.summary))].sort();
    };
    expect({ errors: said("error"), warnings: said("warning") }).toEqual({
      errors: [...errors].sort(),
      warnings: [...warnings].sort(),
    });
    expect(outcome.code).toBe(errors.length > 0 ? 1 : 0);
  });

  test("of two provider blocks that share a session the stricter one decides", async () => {
    const { workspace } = place;
    const eu = `
provider "belay" {
  alias  = "eu"
  qovery = {}
  guard  = { session = ephemeral.belay_plan_guard.this.session }
}
`;
    workspace.configure(
      provider(true, "", { guard: 'mode = "warn"' }) + eu + credential("b", "provider = belay.eu"),
    );
    const outcome = await workspace.run(["plan", "-json", "-input=false", "-refresh=false"]);
    const errors = diagnosticsOf(outcome).filter(({ severity }) => severity === "error");
    expect(errors.map((one) => findingOf(one)?.kind)).toEqual(["blocked"]);
    expect(outcome.code).toBe(1);
  });

  test("an apply in mode off still refuses the deletion, and only that", async () => {
    const { world, workspace } = place;
    workspace.configure(provider(true, "", { guard: 'mode = "off"' }) + credential("b"));
    await world.requests();
    const { code, text } = await workspace.apply();
    expect(code).toBe(1);
    expect(text).toContain('Credential "a" was not deleted, because it is in use');
    expect(text).toContain(`"oslo" (${place.ids.oslo})`);
    expect(
      (await world.requests()).filter(({ path, method }) => method === "DELETE" && path.includes("/aws/")),
    ).toEqual([]);
    expect(await world.associations()).toEqual({ a: ["oslo"], b: [] });
  });
});

test("without a session, what is unproven of a replacement is warned of, too", async () => {
  const sandbox = await universe();
  const { workspace, ids } = await setUp(sandbox, { before: bothOnA });
  workspace.configure(provider(false, "", { guard: 'unproven = "warn"' }) + bothOnA(ids));
  const outcome = await workspace.run(["plan", "-json", "-input=false", `-replace=${A}`]);
  await sandbox.close();
  const findings = diagnosticsOf(outcome).map((one) => `${one.severity} ${findingOf(one)?.kind}`);
  expect(findings).toEqual(["warning unproven"]);
  expect(outcome.code).toBe(0);
});
