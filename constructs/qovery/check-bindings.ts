/** What only the whole program tells of its bindings. The checks run when the stack is validated. */
import { TerraformResource, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { expression } from "../check/expression.js";
import { isAltered, written } from "../check/written.js";

const BINDING = "belay_qovery_cluster_binding";
/** The id of a resource or data source of a platform that Belay knows, and the types that are credentials of Qovery. */
const ID_OF_A_PLATFORM =
  /^\$\{\s*(?:data\.)?((?:belay_)?(?:qovery|civo|taikun|entryguard)_\w+)\.[^.]+\.id\s*\}$/;
const QOVERY_CREDENTIAL = /^(belay_)?qovery_(?!argocd)\w*credentials?$/;

const CHECKED = Symbol.for("belay-iac/bindings");

/** Adds the check of a stack's bindings together, once. */
export function checkBindings(binding: IConstruct): void {
  const stack = TerraformStack.of(binding) as TerraformStack & { [CHECKED]?: true };
  if (stack[CHECKED]) return;
  stack[CHECKED] = true;
  stack.node.addValidation({ validate: () => sharedClusters(stack) });
}

/** Why an id that is given as that of a Qovery credential is none, or nothing. */
export function foreignId(scope: IConstruct, credentialId: string): string[] {
  const [, type] = ID_OF_A_PLATFORM.exec(expression(scope, credentialId)) ?? [];
  if (type === undefined || QOVERY_CREDENTIAL.test(type)) return [];
  return [`its id is that of a ${type}. Give it the id of a credential that Qovery holds.`];
}

/** A cluster uses one credential: two bindings of it would take it from each other at every apply. */
function sharedClusters(stack: TerraformStack): string[] {
  const firstByCluster = new Map<string, IConstruct>();
  const complaints: string[] = [];
  for (const node of stack.node.root.node.findAll()) {
    if (!TerraformResource.isTerraformResource(node) || node.terraformResourceType !== BINDING) continue;
    const cluster = clusterKey(node);
    if (cluster === null) continue;
    const first = firstByCluster.get(cluster);
    if (!first) firstByCluster.set(cluster, node);
    else if (TerraformStack.of(node) === stack)
      complaints.push(
        `${ownPath(first)} and ${ownPath(node)} bind the same cluster, and a cluster uses one credential. Remove one of them.`,
      );
  }
  return complaints;
}

/** What tells the cluster of a binding from others: an id, or an expression in its own stack. Null where neither does. */
function clusterKey(resource: TerraformResource): string | null {
  // How often it is written, and with which values, is Terraform's to say.
  if (resource.count !== undefined || resource.forEach !== undefined) return null;
  const cluster = isAltered(resource)
    ? written(resource)?.cluster_id
    : (resource as TerraformResource & { readonly clusterIdInput?: string }).clusterIdInput;
  if (typeof cluster !== "string") return null;
  const text = expression(resource, cluster);
  return text.includes("${") ? `${TerraformStack.of(resource).node.path}: ${text}` : text;
}

const ownPath = ({ node }: IConstruct) => node.path.replace(/\/Resource$/, "");
