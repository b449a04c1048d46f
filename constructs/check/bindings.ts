/** What only the whole program tells of its bindings. Both checks run when the stack is validated. */
import {
  DefaultTokenResolver,
  StringConcat,
  TerraformResource,
  TerraformStack,
  Token,
  Tokenization,
} from "cdktf";
import type { Construct, IConstruct } from "constructs";
import type { IQoveryCredential } from "../qovery-credential.js";

const BINDING = "belay_qovery_cluster_binding";
/** Resources of the platforms that Belay knows, and which of these are credentials of Qovery. */
const OF_A_PLATFORM = /^(belay_)?(qovery|civo|taikun|entryguard)_/;
const QOVERY_CREDENTIAL = /^(belay_)?qovery_\w*credentials?$/;

const resolver = new DefaultTokenResolver(new StringConcat());

const CHECKED = Symbol.for("belay-iac/bindings");

/** Adds the checks of one binding, and those of its stack's bindings together. */
export function checkBindings(binding: Construct, credential: IQoveryCredential): void {
  binding.node.addValidation({ validate: () => foreignCredential(binding, credential) });
  const stack = TerraformStack.of(binding) as TerraformStack & { [CHECKED]?: true };
  if (stack[CHECKED]) return;
  stack[CHECKED] = true;
  stack.node.addValidation({ validate: () => sharedClusters(stack) });
}

function foreignCredential(
  binding: IConstruct,
  { platform, credentialId, node }: IQoveryCredential,
): string[] {
  const complaint = (what: string) => [
    `it binds a cluster of Qovery to ${what}. Give it a credential that Qovery holds.`,
  ];
  if (platform !== "qovery") return complaint(`${node.path}, a credential of ${String(platform)}`);
  const [, type = ""] = /^\$\{(?:data\.)?(\w+)\./.exec(expression(binding, credentialId)) ?? [];
  return OF_A_PLATFORM.test(type) && !QOVERY_CREDENTIAL.test(type) ? complaint(`the id of a ${type}`) : [];
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
  const { clusterIdInput } = resource as TerraformResource & { readonly clusterIdInput?: string };
  if (clusterIdInput === undefined) return null;
  const text = expression(resource, clusterIdInput);
  if (!text.includes("${")) return text;
  return /\b(each|count)\./.test(text) ? null : `${TerraformStack.of(resource).node.path}: ${text}`;
}

const ownPath = ({ node }: IConstruct) => node.path.replace(/\/Resource$/, "");

/** A value as Terraform will read it: a literal, or `${…}`. */
function expression(scope: IConstruct, value: string): string {
  if (!Token.isUnresolved(value)) return value;
  return String(Tokenization.resolve(value, { scope, preparing: false, resolver }));
}
