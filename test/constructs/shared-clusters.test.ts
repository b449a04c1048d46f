/** A cluster uses one credential: two bindings of it are refused, wherever the program has them. */
import { expect, test } from "@jest/globals";
import { TerraformCount, TerraformIterator, TerraformResource, type TerraformStack, Token } from "cdktf";
import { type IQoveryCredential, QoveryAwsCredential, QoveryCredential } from "../../constructs/index.js";
import { CREDENTIAL, LYON, message, newApp, newStack, PARIS, ROLE, synthesize } from "./synthesize.js";

const TYPE = "belay_qovery_cluster_binding";
type Program = (shared: IQoveryCredential, stack: TerraformStack) => unknown;

/** What the validation of a stack says that has a credential and this program. */
function validated(program: Program): () => unknown {
  const stack = newStack();
  program(QoveryCredential.fromCredentialId(stack, "shared", CREDENTIAL), stack);
  return () => synthesize(stack);
}

const resource = (stack: TerraformStack, id: string, terraformResourceType = id) =>
  new TerraformResource(stack, id, { terraformResourceType });
const inStack = (stack: TerraformStack, { friendlyUniqueId }: TerraformResource, clusterId: string) =>
  stack.addOverride(`resource.${TYPE}.${friendlyUniqueId}.cluster_id`, clusterId);

test.each<[string, string, Program]>([
  [
    "two of one id",
    "platform/bindings/one and platform/bindings/two",
    (shared) => {
      shared.bind("one", PARIS);
      shared.bind("lyon", LYON);
      shared.bind("two", PARIS);
    },
  ],
  [
    "two of one reference",
    "platform/bindings/one and platform/bindings/two",
    (shared, stack) => {
      const cluster = resource(stack, "qovery_cluster");
      shared.bind("one", cluster.getStringAttribute("id"));
      shared.bind("two", cluster.getStringAttribute("id"));
    },
  ],
  [
    "one whose override names the cluster of the other",
    "platform/bindings/one and platform/bindings/two",
    (shared) => {
      shared.bind("one", PARIS);
      shared.bind("two", LYON).resource.addOverride("cluster_id", PARIS);
    },
  ],
  [
    "one that an override of the stack gives the cluster of the other",
    "platform/bindings/one and platform/bindings/two",
    (shared, stack) => {
      shared.bind("one", PARIS);
      inStack(stack, shared.bind("two", LYON).resource, PARIS);
    },
  ],
  [
    "one that is a plain resource",
    "platform/bindings/one and platform/raw",
    (shared, stack) => {
      shared.bind("one", PARIS);
      resource(stack, "raw", TYPE).addOverride("cluster_id", PARIS);
    },
  ],
])("%s: refused, with the paths of both, once", (_, paths, program) => {
  const said = message(validated(program));
  expect(said.match(/bind the same cluster/g)).toHaveLength(1);
  expect(said).toContain(`[platform] ${paths} bind the same cluster`);
});

test("two bindings of one cluster are refused in two stacks, once", () => {
  const app = newApp();
  for (const id of ["first", "second"])
    QoveryCredential.fromCredentialId(newStack(app, id), "shared", CREDENTIAL).bind("paris", PARIS);
  expect(() => app.synth()).toThrow(
    `[second] first/bindings/paris and second/bindings/paris bind the same cluster, ${PARIS}, and`,
  );
});

test.each<[string, Program]>([
  [
    "two attributes of one resource",
    (shared, stack) => {
      const cluster = resource(stack, "qovery_cluster");
      shared.bind("one", cluster.getStringAttribute("id"));
      shared.bind("two", cluster.getStringAttribute("other_id"));
    },
  ],
  [
    "loops",
    (shared) => {
      for (const loop of ["eu", "us"]) {
        const iterator = TerraformIterator.fromList([`\${var.${loop}}`]);
        shared.bind(loop, Token.asString(iterator.value)).resource.forEach = iterator;
      }
    },
  ],
  [
    "a count",
    (shared) => {
      shared.bind("one", PARIS).resource.count = TerraformCount.of(`\${var.old ? 1 : 0}` as never);
      shared.bind("two", PARIS).resource.count = 0;
    },
  ],
  [
    "a binding that has moved away",
    (shared, stack) => {
      const next = new QoveryAwsCredential(stack, "next", ROLE).bind("paris", PARIS);
      next.resource.addMoveTarget("paris");
      shared.bind("old", PARIS).resource.moveTo("paris");
    },
  ],
  [
    "a binding whose override names another cluster",
    (shared) => {
      shared.bind("one", PARIS);
      shared.bind("two", PARIS).resource.addOverride("cluster_id", LYON);
    },
  ],
  [
    "a binding that an override of the stack gives another cluster",
    (shared, stack) => {
      shared.bind("one", PARIS);
      inStack(stack, shared.bind("two", PARIS).resource, LYON);
    },
  ],
  [
    "a plain resource without a cluster",
    (shared, stack) => {
      shared.bind("one", PARIS);
      resource(stack, "raw", TYPE);
      resource(stack, "more", TYPE);
    },
  ],
  [
    "a plain resource of another type",
    (shared, stack) => {
      shared.bind("one", PARIS);
      resource(stack, "raw", "other_binding").addOverride("cluster_id", PARIS);
    },
  ],
])("%s: let through", (_, program) => {
  expect(validated(program)).not.toThrow();
});

test("a reference is of its own stack", () => {
  const app = newApp();
  for (const id of ["first", "second"]) {
    const stack = newStack(app, id);
    const shared = QoveryCredential.fromCredentialId(stack, "shared", CREDENTIAL);
    shared.bind("paris", resource(stack, "qovery_cluster").getStringAttribute("id"));
  }
  expect(() => app.synth()).not.toThrow();
});
