/** Pieces of configuration. */
import type { World } from "./world.js";

/** What the provider blocks say besides: arguments of `guard = { … }`, of the plan guard, and of the working provider. */
export interface ProviderBody {
  readonly guard?: string;
  readonly planGuard?: string;
  /** Qovery unless it says otherwise. */
  readonly platform?: string;
}

/** The provider blocks, with or without a plan guard session. */
export function provider(
  session: boolean,
  extra = "",
  { guard = "", planGuard = "", platform = "qovery" }: ProviderBody = {},
): string {
  if (!session) {
    return `provider "belay" {\n  ${platform} = {}\n  ${guard && `guard = { ${guard} }`}\n  ${extra}\n}\n`;
  }
  return `
provider "belay" {
  ${platform} = {}
  guard  = { session = ephemeral.belay_plan_guard.this.session${guard && `, ${guard}`} }
  ${extra}
}
${planGuardBlocks(planGuard)}`;
}

/** The plan guard and the alias that it runs on. */
export const planGuardBlocks = (body = "") => `
provider "belay" {
  alias = "guard"
}

ephemeral "belay_plan_guard" "this" {
  provider = belay.guard
  ${body}
}
`;

/** A credential with a role; `body` adds arguments and lifecycle. */
export const credential = (name: string, body = "") => `
resource "belay_qovery_aws_credential" "${name}" {
  name     = "${name}"
  role_arn = "arn:aws:iam::123456789012:role/${name}"
  ${body}
}
`;

/** `to`: an expression, such as `belay_qovery_aws_credential.a.id`, or a quoted id. */
export const binding = (name: string, cluster: string, to: string, body = "") => `
resource "belay_qovery_cluster_binding" "${name}" {
  cluster_id    = "${cluster}"
  credential_id = ${to}
  ${body}
}
`;

export const idOf = (name: string) => `belay_qovery_aws_credential.${name}.id`;

export const CREATE_FIRST = "lifecycle {\n    create_before_destroy = true\n  }";

/** The id that a credential has at Qovery. */
export async function credentialId(world: World, name: string): Promise<string> {
  const list = await world.client.listOrganizationCredentials({ organizationId: world.organizationId });
  const found = list.find(({ credential: { name: given } }) => given === name);
  if (!found) throw new Error(`the sandbox has no credential ${name}`);
  return found.credential.id;
}

/** A cluster of Qovery's official provider. `to`: as in `binding`. */
export const officialCluster = (name: string, organization: string, to: string) => `
resource "qovery_cluster" "${name}" {
  organization_id = "${organization}"
  credentials_id  = ${to}
  name            = "${name}"
  cloud_provider  = "AWS"
  region          = "eu-west-3"
}
`;

/** Declares such a cluster by reference. */
export const declared = (cluster: string, name = cluster) => `
resource "belay_dependent" "${name}" {
  id_space      = "qovery"
  credential_id = qovery_cluster.${cluster}.credentials_id
  dependent_id  = qovery_cluster.${cluster}.id
}
`;
