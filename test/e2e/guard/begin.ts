/** What a row begins with: applied by Terraform, once for all rows of a file that begin with the same. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readState, type StateObject } from "../soak/state-file.js";
import type { Workspace } from "../support/workspace.js";
import type { World } from "../support/world.js";
import type { Ids } from "./row.js";

/** A state that Terraform wrote, and the ids that it holds. */
interface Start {
  readonly state: string;
  readonly ids: Ids;
}

const STATE = "terraform.tfstate";
const starts = new Map<string, Start>();

/** `configuration`: all that the workspace holds. `ids`: of the clusters and the organization. */
export async function begin(
  world: World,
  workspace: Workspace,
  configuration: string,
  ids: Ids,
): Promise<void> {
  const key = replaceAll(
    configuration,
    NAMES.map((name) => [ids[name], name]),
  );
  const start = starts.get(key);
  if (start) return again(start, world, workspace, ids);
  await workspace.applied();
  starts.set(key, { state: readFileSync(join(workspace.directory, STATE), "utf8"), ids });
}

const NAMES = ["paris", "rome", "oslo", "organization"] as const;

/** The same state about objects of this world, made by the platform's API: what an apply of the same would leave. */
async function again(
  { state, ids: then }: Start,
  world: World,
  workspace: Workspace,
  ids: Ids,
): Promise<void> {
  const { organizationId, client } = world;
  workspace.write(
    STATE,
    replaceAll(
      state,
      NAMES.map((name) => [then[name], ids[name]]),
    ),
  );
  for (const { id, attributes } of objects(workspace, "belay_qovery_aws_credential")) {
    const { name, role_arn } = attributes as { readonly name: string; readonly role_arn: string | null };
    if (role_arn === null) throw new Error(`a state does not hold all of credential ${name}: give it a role`);
    const made = await client.createAWSCredentials({
      organizationId,
      body: { type: "AWS_ROLE", name, role_arn } as const,
    });
    const text = readFileSync(join(workspace.directory, STATE), "utf8");
    workspace.write(STATE, replaceAll(text, [[id, made.id]]));
  }
  for (const { attributes } of objects(workspace, "belay_qovery_cluster_binding"))
    await world.link(String(attributes.cluster_id), String(attributes.credential_id));
}

const objects = ({ directory }: Workspace, wanted: string): StateObject[] =>
  readState(directory).filter(({ type }) => type === wanted);

const replaceAll = (text: string, pairs: readonly (readonly [from: string, to: string])[]) =>
  pairs.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
