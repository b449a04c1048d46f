/** An error of a construct begins with the line of the program that is wrong: Node shows that line first. */
import { expect, test } from "@jest/globals";
import type { TerraformStack } from "cdktf";
import {
  CivoCredential,
  EntryguardCredential,
  IdSpace,
  QoveryAwsCredential,
  QoveryCredential,
  SecretVariable,
  TaikunCredential,
} from "../../constructs/index.js";
import { CREDENTIAL, newStack, PARIS, ROLE } from "./synthesize.js";

const prod = (stack: TerraformStack) => new QoveryAwsCredential(stack, "prod", ROLE);

class Ours extends QoveryAwsCredential {}

test.each<[string, (stack: TerraformStack) => unknown]>([
  ["a constructor", (stack) => new QoveryAwsCredential(stack, "prod", { ...ROLE, name: "" })],
  ["a constructor of the program's own class", (stack) => new Ours(stack, "prod", { ...ROLE, name: "" })],
  ["a variable", (stack) => new SecretVariable(stack, "a-b")],
  ["bind", (stack) => prod(stack).bind("paris", "paris")],
  [
    "a second bind of one id",
    (stack) => {
      const credential = prod(stack);
      credential.bind("paris", PARIS);
      credential.bind("paris", PARIS);
    },
  ],
  ["declare", (stack) => prod(stack).declare("paris", "paris")],
  [
    "addResource",
    (stack) => EntryguardCredential.fromCredentialId(stack, "c", CREDENTIAL).addResource("r", {} as never),
  ],
  ["Qovery by id", (stack) => QoveryCredential.fromCredentialId(stack, "c", "c")],
  ["Qovery by name", (stack) => QoveryCredential.fromCredentialName(stack, "c", "")],
  ["EntryGuard by id", (stack) => EntryguardCredential.fromCredentialId(stack, "c", "c")],
  ["EntryGuard by name", (stack) => EntryguardCredential.fromCredentialName(stack, "c", "")],
  ["Civo by id", (stack) => CivoCredential.fromCredentialId(stack, "c", "c")],
  ["Civo by name", (stack) => CivoCredential.fromCredentialName(stack, "c", "")],
  ["Taikun by id", (stack) => TaikunCredential.fromCredentialId(stack, "c", IdSpace.TAIKUN_AI, "c")],
  ["Taikun by name", (stack) => TaikunCredential.fromCredentialName(stack, "c", IdSpace.TAIKUN_AI, "")],
])("%s", (_, run) => {
  const error = thrown(() => run(newStack()));
  const [first] = error.stack?.match(/^ +at .*/m) ?? [];
  expect(error.message).toMatch(/^platform\//);
  expect(first).toContain(__filename);
});

function thrown(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing was thrown");
}
