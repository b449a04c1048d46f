/** Several providers in one stack, and which of them a construct uses. */
import { expect, test } from "@jest/globals";
import { TerraformStack } from "cdktf";
import {
  BelayProvider,
  type BelayProviderProps,
  QoveryAwsCredential,
  QoveryClusterBinding,
  QoveryCredential,
} from "../../constructs/index.js";
import { CREDENTIAL, message, newApp, newStack, PARIS, ROLE, synthesize } from "./synthesize.js";

/** A stack with these providers. */
function stackWith(...all: BelayProviderProps[]): TerraformStack {
  const stack = new TerraformStack(newApp(), "platform");
  all.forEach((props, index) => {
    new BelayProvider(stack, `belay-${index}`, props);
  });
  return stack;
}

const [eu, us] = [{ alias: "eu" }, { alias: "us" }];
const MIXED = "some of its providers have a plan guard session, and some have none";

test.each<[string, BelayProviderProps[], string]>([
  [
    "two without an alias",
    [{}, {}],
    "[platform] it has two providers of one alias: the one without an alias.",
  ],
  ["two of one alias", [{}, eu, eu], "[platform] it has two providers of one alias: eu."],
  ["a session for some", [{}, { ...eu, planGuardSession: false }], `[platform] ${MIXED}`],
  ["a session for the others", [{ planGuardSession: false }, eu], `[platform] ${MIXED}`],
])("%s is refused", (_, providers, complaint) => {
  expect(() => synthesize(stackWith(...providers))).toThrow(complaint);
});

test("a complaint about a stack comes once, however many providers it has", () => {
  const said = message(() => synthesize(stackWith({}, eu, eu, us, us)));
  expect(said.match(/two providers of one alias/g)).toHaveLength(2);
});

test.each<[string, BelayProviderProps[]]>([
  ["one default and two aliases", [{}, eu, us]],
  ["aliases only", [eu, us]],
  ["no session for any", [{ planGuardSession: false }, { ...eu, planGuardSession: false }]],
])("%s is fine", (_, providers) => {
  expect(() => synthesize(stackWith(...providers))).not.toThrow();
});

test("the same aliases in two stacks are fine", () => {
  const app = newApp();
  for (const id of ["first", "second"]) new BelayProvider(newStack(app, id), "eu", eu);
  expect(() => app.synth()).not.toThrow();
});

const USERS: [string, (stack: TerraformStack, provider?: BelayProvider) => unknown][] = [
  ["platform/prod", (stack, provider) => new QoveryAwsCredential(stack, "prod", { ...ROLE, provider })],
  [
    "platform/shared",
    (stack, provider) => QoveryCredential.fromCredentialName(stack, "shared", "aws-prod", { provider }),
  ],
  [
    "platform/paris",
    (stack, provider) => {
      const credential = QoveryCredential.fromCredentialId(stack, "shared", CREDENTIAL);
      return new QoveryClusterBinding(stack, "paris", { clusterId: PARIS, credential, provider });
    },
  ],
];

test.each(USERS)("%s must name a provider where each has an alias", (path, declare) => {
  const stack = stackWith(eu, us);
  declare(stack);
  expect(() => synthesize(stack)).toThrow(
    `${path} names no provider, and every BelayProvider of the stack has an alias`,
  );
});

test.each(USERS)("%s may name one where each has an alias", (_, declare) => {
  const stack = stackWith(us);
  declare(stack, new BelayProvider(stack, "eu", eu));
  expect(() => synthesize(stack)).not.toThrow();
});

test.each(USERS)("%s cannot use a provider of another stack", (path, declare) => {
  const app = newApp();
  const provider = new BelayProvider(newStack(app, "elsewhere"), "eu", eu);
  expect(() => declare(newStack(app), provider)).toThrow(
    `${path}: provider is elsewhere/eu, of another stack.`,
  );
});

test.each(USERS)("%s, in a program without types, must be given a BelayProvider", (path, declare) => {
  const stack = newStack();
  const { resource } = new BelayProvider(stack, "eu", eu);
  for (const mistake of ["belay.eu", resource])
    expect(() => declare(newStack(), mistake as never)).toThrow(`${path}: provider must be a BelayProvider.`);
});
