/** Looks at the sandbox and at what Terraform's commands say. */
import { type Finding, findingOf } from "../guard/findings.js";
import { type Diagnostic, diagnosticsOf } from "../support/diagnostics.js";
import type { Workspace } from "../support/workspace.js";
import type { LoggedRequest, World } from "../support/world.js";
import { type Associations, isOf, type PlanEntry, type Reading, UNKNOWN } from "./oracle.js";

export interface Said {
  readonly code: number;
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** Errors that are not the guard's. */
  readonly others: readonly Diagnostic[];
  readonly requests: readonly LoggedRequest[];
}

/** A of all credentials, straight from the sandbox. */
export async function associations({ client, organizationId }: World): Promise<Associations> {
  const list = await client.listOrganizationCredentials({ organizationId });
  return new Map(list.map(({ credential, clusters }) => [credential.id, clusters.map(({ id }) => id)]));
}

export async function tell(
  { world, workspace }: { readonly world: World; readonly workspace: Workspace },
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Said> {
  await world.requests();
  const outcome = await workspace.run(args, environment);
  const said = sorted(diagnosticsOf(outcome));
  if (outcome.code !== 0 && said.errors.length + said.others.length === 0) {
    said.others.push({ severity: "error", summary: "without a word", detail: outcome.text });
  }
  return { code: outcome.code, ...said, requests: await world.requests() };
}

/** What was said of one world; other errors only where they are asked for, so that they count once. */
export function saidOf(
  said: Said,
  { reading: { space } }: { readonly reading: Reading },
  withOthers: boolean,
): Said {
  const isOwn = ({ platform, credential }: Finding) => isOf(space, { platform, name: credential.name });
  return {
    ...said,
    errors: said.errors.filter(isOwn),
    warnings: said.warnings.filter(isOwn),
    others: withOthers ? said.others : [],
  };
}

/** The guard's words, and other errors. */
export function sorted(diagnostics: readonly Diagnostic[]) {
  const errors: Finding[] = [];
  const warnings: Finding[] = [];
  const others: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const found = findingOf(diagnostic);
    const finding = found && withUnknown(found);
    if (finding) (finding.severity === "error" ? errors : warnings).push(finding);
    else if (diagnostic.severity === "error") others.push(diagnostic);
  }
  return { errors, warnings, others };
}

/** A dependent that has no id yet is in the message, but in words. */
function withUnknown(finding: Finding): Finding {
  if (!finding.diagnostic.detail.includes("one whose id is known after apply")) return finding;
  return { ...finding, dependents: [...finding.dependents, { id: UNKNOWN, name: "" }] };
}

export interface PlanJson {
  readonly text: string;
  readonly entries: readonly PlanEntry[];
  /** The resources (without instance keys) that the refreshed state says an object depends on, by the object's address. */
  readonly dependencies: ReadonlyMap<string, readonly string[]>;
}

interface PriorModule {
  readonly resources?: readonly {
    readonly address: string;
    readonly depends_on?: readonly string[];
    readonly deposed_key?: string;
  }[];
  readonly child_modules?: readonly PriorModule[];
}

export async function showPlan(workspace: Workspace, file: string): Promise<PlanJson | null> {
  const { stdout } = await workspace.run(["show", "-json", file]);
  if (!stdout.startsWith("{")) return null;
  const { resource_changes = [], prior_state } = JSON.parse(stdout) as {
    resource_changes?: PlanEntry[];
    prior_state?: { values?: { root_module?: PriorModule } };
  };
  const dependencies = new Map<string, readonly string[]>();
  const add = ({ resources = [], child_modules = [] }: PriorModule): void => {
    for (const { address, depends_on = [], deposed_key } of resources)
      if (!deposed_key) dependencies.set(address, depends_on);
    for (const child of child_modules) add(child);
  };
  add(prior_state?.values?.root_module ?? {});
  return { text: stdout, entries: resource_changes, dependencies };
}
