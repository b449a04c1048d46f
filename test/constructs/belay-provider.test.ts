/** The provider block: what its props become, and which are refused. */
import { expect, test } from "@jest/globals";
import { TerraformStack, TerraformVariable } from "cdktf";
import {
  BelayProvider,
  type BelayProviderProps,
  GuardMode,
  QoveryAwsCredential,
  SecretVariable,
  Unproven,
} from "../../constructs/index.js";
import { block, newApp, newStack, ORGANIZATION, ROLE, synthesize } from "./synthesize.js";

const emptyStack = () => new TerraformStack(newApp(), "platform");

test("null, as programs without types write it, is what is left out", () => {
  const stack = new TerraformStack(newApp(), "platform");
  const absent = { alias: null, guardMode: null, unproven: null, qovery: { token: null } };
  new BelayProvider(stack, "belay", { ...absent, planGuardSession: false } as never);
  expect(synthesize(stack).provider.belay).toEqual([{}]);
});

test("props become arguments", () => {
  const stack = emptyStack();
  const token = new SecretVariable(stack, "qovery_token").stringValue;
  new BelayProvider(stack, "belay", {
    qovery: { endpoint: "http://127.0.0.1:8620/qovery", token, organizationId: ORGANIZATION },
    planGuardSession: false,
    guardMode: GuardMode.WARN,
    unproven: Unproven.WARN,
  });
  expect(synthesize(stack).provider.belay).toEqual([
    {
      qovery: {
        endpoint: "http://127.0.0.1:8620/qovery",
        token: `\${var.qovery_token}`,
        organization_id: ORGANIZATION,
      },
      guard: { mode: "warn", unproven: "warn" },
    },
  ]);
});

test("each platform's props become arguments, and only those of the platforms that are given", () => {
  const stack = emptyStack();
  const password = new SecretVariable(stack, "password").stringValue;
  const entryguard = { organization: "acme", email: "ops@acme.example", password, totp: null } as never;
  new BelayProvider(stack, "belay", { entryguard, civo: { region: "LON1" }, planGuardSession: false });
  expect(synthesize(stack).provider.belay).toEqual([
    {
      entryguard: { organization: "acme", email: "ops@acme.example", password: `\${var.password}` },
      civo: { region: "LON1" },
    },
  ]);
});

test("Taikun's props become arguments", () => {
  const stack = emptyStack();
  const secretKey = new SecretVariable(stack, "secret_key").stringValue;
  const taikun = {
    endpoint: "https://api.taikun.example",
    apiHost: "api.taikun.example",
    accountName: "acme",
    email: "ops@acme.example",
    password: secretKey,
    keycloakEmail: "ops@acme.example",
    keycloakPassword: secretKey,
    authMode: "ldap",
    accessKey: "robot",
    secretKey,
    organizationId: "7",
  };
  new BelayProvider(stack, "belay", { taikun, planGuardSession: false });
  expect(synthesize(stack).provider.belay).toEqual([
    {
      taikun: {
        endpoint: "https://api.taikun.example",
        api_host: "api.taikun.example",
        account_name: "acme",
        email: "ops@acme.example",
        password: `\${var.secret_key}`,
        keycloak_email: "ops@acme.example",
        keycloak_password: `\${var.secret_key}`,
        auth_mode: "ldap",
        access_key: "robot",
        secret_key: `\${var.secret_key}`,
        organization_id: "7",
      },
    },
  ]);
});

test.each<[BelayProviderProps, object]>([
  [{}, {}],
  [{ guardMode: GuardMode.OFF }, { guard: { mode: "off" } }],
  [{ allowHttp: true }, { allow_http: true }],
  [{ unproven: Unproven.ERROR }, { guard: { unproven: "error" } }],
  [{ rateLimitWait: "10m" }, { rate_limit_wait: "10m" }],
])("without a session, %j becomes %j", (props, expected) => {
  const stack = emptyStack();
  new BelayProvider(stack, "belay", { ...props, planGuardSession: false });
  expect(synthesize(stack).provider.belay).toEqual([expected]);
});

test("a resource names the provider that it is given", () => {
  const stack = newStack();
  const provider = new BelayProvider(stack, "second", { alias: "second" });
  new QoveryAwsCredential(stack, "prod", { ...ROLE, provider });
  const { resource } = synthesize(stack);
  expect(block(resource, "belay_qovery_aws_credential")).toMatchObject({ provider: "belay.second" });
});

test.each<[object, string]>([
  [{ qovery: { endpoint: "127.0.0.1:8620" } }, "qovery.endpoint must be a URL"],
  [{ qovery: { organizationId: "acme" } }, "qovery.organizationId must be a UUID"],
  [{ qovery: { token: "qov_canary" } }, "qovery.token is a plain string"],
  [{ qovery: { token: ["qov_canary"] } }, "qovery.token must be a string, and not of type object"],
  [{ entryguard: { endpoint: "entryguard" } }, "entryguard.endpoint must be a URL"],
  [{ entryguard: { organization: "" } }, "entryguard.organization must not be empty."],
  [{ entryguard: { email: " a@b" } }, "entryguard.email must not begin or end with white space."],
  [{ entryguard: { password: "canary" } }, "entryguard.password is a plain string"],
  [{ entryguard: { totp: "canary" } }, "entryguard.totp is a plain string"],
  [{ entryguard: { token: "canary" } }, "entryguard.token is a plain string"],
  [{ civo: { endpoint: "civo" } }, "civo.endpoint must be a URL"],
  [{ civo: { token: "canary" } }, "civo.token is a plain string"],
  [{ civo: { region: "lon1" } }, "civo.region must be in capital letters: LON1."],
  [{ taikun: { endpoint: "taikun" } }, "taikun.endpoint must be a URL"],
  [{ taikun: { apiHost: "https://api.taikun.cloud" } }, "taikun.apiHost must be "],
  [{ taikun: { password: "canary" } }, "taikun.password is a plain string"],
  [{ taikun: { keycloakPassword: "canary" } }, "taikun.keycloakPassword is a plain string"],
  [{ taikun: { secretKey: "canary" } }, "taikun.secretKey is a plain string"],
  [
    { taikun: { accessKey: "canary canary" } },
    "taikun.accessKey must not be empty and must hold no white space",
  ],
  [{ taikun: { organizationId: "acme" } }, "taikun.organizationId must be a whole number"],
  [{ guardMode: "strict" }, "guardMode must be enforce or warn or off, and not strict"],
  [
    { rateLimitWait: "soon" },
    'rateLimitWait must be a duration such as "2m", "90s" or "0s", and not "soon".',
  ],
  [{ unproven: "strict" }, "unproven must be error or warn, and not strict"],
  [{ planGuardSession: "false" }, "planGuardSession must be true or false, and not of type string"],
  [{ allowHttp: "true" }, "allowHttp must be true or false, and not of type string"],
  [{ alias: "two words" }, "alias must begin with a letter or _"],
  [{ alias: "1st" }, "alias must begin with a letter or _"],
  [{ alias: "" }, "alias must begin with a letter or _"],
  [{ alias: "belay_plan_guard" }, "alias is the plan guard session's. Take another."],
])("%j is refused, with the construct's path, and no secret", (props, message) => {
  const declare = () => new BelayProvider(emptyStack(), "belay", props);
  expect(declare).toThrow(`platform/belay: ${message}`);
  expect(declare).not.toThrow("canary");
});

test.each(["second", "_2", "eu-west-3"])("the alias %s is fine", (alias) => {
  const stack = newStack();
  new BelayProvider(stack, "second", { alias });
  expect(synthesize(stack).provider.belay).toContainEqual(expect.objectContaining({ alias }));
});

test("what only Terraform knows is left alone", () => {
  const stack = emptyStack();
  const organizationId = new TerraformVariable(stack, "organization", {}).stringValue;
  new BelayProvider(stack, "belay", { qovery: { organizationId, endpoint: `\${var.endpoint}` } });
  expect(synthesize(stack).provider.belay[0]).toMatchObject({
    qovery: { organization_id: `\${var.organization}`, endpoint: `\${var.endpoint}` },
  });
});
