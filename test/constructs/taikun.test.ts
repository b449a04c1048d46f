/** What uses credentials at Taikun: what it synthesizes to, and what is refused before Terraform starts, other id spaces above all. */
import { describe, expect, test } from "@jest/globals";
import { type TerraformStack, TerraformVariable } from "cdktf";
import {
  BelayProvider,
  CivoCredential,
  IdSpace,
  type ITaikunCredential,
  TaikunAiBinding,
  TaikunBackupBinding,
  TaikunBackupCredential,
  TaikunBillingCredential,
  TaikunBillingRule,
  TaikunCredential,
  type TaikunIdSpace,
  TaikunRuleType,
  TaikunShowbackRule,
} from "../../constructs/index.js";
import { block, CREDENTIAL, message, newApp, newStack, synthesize } from "./synthesize.js";

type Props = Readonly<Record<string, unknown>>;

const RULE = { name: "cores", metricName: "machine_cpu_cores", type: TaikunRuleType.SUM, price: 0.05 };
const LABELS = [{ label: "environment", value: "prod" }];
const MADE = {
  name: "cores",
  metric_name: "machine_cpu_cores",
  type: "Sum",
  price: 0.05,
  labels: LABELS,
};

/** Each construct that uses a credential, with what it needs besides. */
const USERS = {
  "backup binding": {
    Construct: TaikunBackupBinding,
    type: "belay_taikun_backup_binding",
    space: IdSpace.TAIKUN_BACKUP,
    link: "credential_id",
    called: "a backup credential",
    props: { projectId: "42" },
    made: { project_id: "42" },
  },
  "AI binding": {
    Construct: TaikunAiBinding,
    type: "belay_taikun_ai_binding",
    space: IdSpace.TAIKUN_AI,
    link: "credential_id",
    called: "an AI credential",
    props: { projectId: "42" },
    made: { project_id: "42" },
  },
  "billing rule": {
    Construct: TaikunBillingRule,
    type: "belay_taikun_billing_rule",
    space: IdSpace.TAIKUN_BILLING,
    link: "billing_credential_id",
    called: "a billing credential",
    props: { ...RULE, labels: LABELS },
    made: MADE,
  },
  "showback rule": {
    Construct: TaikunShowbackRule,
    type: "belay_taikun_showback_rule",
    space: IdSpace.TAIKUN_SHOWBACK,
    link: "showback_credential_id",
    called: "a showback credential",
    props: { ...RULE, labels: LABELS },
    made: { ...MADE, kind: "External" },
  },
} as const;

const SPACES: readonly TaikunIdSpace[] = [
  IdSpace.TAIKUN_CLOUD,
  IdSpace.TAIKUN_BACKUP,
  IdSpace.TAIKUN_BILLING,
  IdSpace.TAIKUN_SHOWBACK,
  IdSpace.TAIKUN_AI,
];

const known = (stack: TerraformStack, space: TaikunIdSpace, lookup = {}) =>
  TaikunCredential.fromCredentialId(stack, "shared", space, "12", lookup);

const use = (stack: TerraformStack, name: keyof typeof USERS, more: Props, id = "it") => {
  const { Construct, props } = USERS[name];
  return new Construct(stack, id, { ...props, ...more } as never);
};

describe.each(Object.keys(USERS) as (keyof typeof USERS)[])("a %s", (name) => {
  const { type, space, link, called, made } = USERS[name];

  test("names its credential, in the organization and by the provider of the credential", () => {
    const stack = newStack();
    const provider = new BelayProvider(stack, "eu", { alias: "eu" });
    use(stack, name, { credential: known(stack, space, { organizationId: "7", provider }) });
    expect(block(synthesize(stack).resource, type)).toEqual({
      ...made,
      [link]: "12",
      organization_id: "7",
      provider: "belay.eu",
    });
  });

  test("and says what it is told instead", () => {
    const stack = newStack();
    const [eu, us] = ["eu", "us"].map((alias) => new BelayProvider(stack, alias, { alias }));
    const credential = known(stack, space, { organizationId: "7", provider: eu });
    use(stack, name, { credential, organizationId: "8", provider: us });
    expect(block(synthesize(stack).resource, type)).toMatchObject({
      organization_id: "8",
      provider: "belay.us",
    });
  });

  test.each(SPACES)("a credential of %s", (other) => {
    const stack = newStack();
    use(stack, name, { credential: known(stack, other) });
    if (other === space) expect(() => synthesize(stack)).not.toThrow();
    else
      expect(message(() => synthesize(stack))).toMatch(
        new RegExp(
          `\\[platform/it\\] it .* platform/shared, an? \\w+ credential\\. Give it ${called} of Taikun\\.`,
        ),
      );
  });

  test("a credential of another platform, and none", () => {
    const stack = newStack();
    use(stack, name, { credential: CivoCredential.fromCredentialId(stack, "other", CREDENTIAL) });
    const said = message(() => synthesize(stack));
    expect(said).toContain("platform/other, a credential of civo. Give it a credential that Taikun holds.");
    expect(said).not.toContain("of no id space");
    expect(() => use(newStack(), name, { credential: "12" })).toThrow(
      "platform/it: credential must be a credential of Taikun. TaikunCredential.fromCredentialId takes an id.",
    );
  });
});

test.each<[string, keyof typeof USERS, Props, string]>([
  ["no credential", "billing rule", { credential: undefined }, "credential is missing."],
  ["no project", "backup binding", { projectId: undefined }, "projectId is missing."],
  ["a project's name", "AI binding", { projectId: "paris" }, "projectId must be a whole number"],
  [
    "an organization's name",
    "AI binding",
    { organizationId: "acme" },
    "organizationId must be a whole number",
  ],
  ["an empty name", "billing rule", { name: "" }, "name must not be empty."],
  ["no metric", "showback rule", { metricName: null }, "metricName is missing."],
  ["no type", "billing rule", { type: undefined }, "type is missing."],
  ["a type that is none", "showback rule", { type: "Mean" }, "type must be Sum or Count, and not Mean."],
  ["no price", "billing rule", { price: undefined }, "price is missing."],
  [
    "a price that is a text",
    "billing rule",
    { price: "1" },
    "price must be a number, and not of type string.",
  ],
  ["no labels", "billing rule", { labels: undefined }, "labels is missing."],
  ["labels that are no list", "showback rule", { labels: { a: "b" } }, "labels must be a list of objects"],
  ["a label without a value", "billing rule", { labels: [{ label: "a" }] }, "labels[0].value is missing."],
  [
    "labels that are texts",
    "billing rule",
    { labels: ["a=b"] },
    "labels[0] must be an object: label, value.",
  ],
  [
    "a limit that is none",
    "showback rule",
    { globalAlertLimit: -1 },
    "globalAlertLimit must be a whole number",
  ],
  [
    "a limit in parts",
    "showback rule",
    { projectAlertLimit: 0.5 },
    "projectAlertLimit must be a whole number",
  ],
])("%s is refused at once", (_, name, wrong, says) => {
  const stack = newStack();
  const credential = known(stack, USERS[name].space);
  expect(message(() => use(stack, name, { credential, ...wrong }))).toContain(`Error: platform/it: ${says}`);
});

test("a showback rule without a credential counts Taikun's own metric", () => {
  const stack = newStack();
  use(stack, "showback rule", {
    labels: undefined,
    globalAlertLimit: 100,
    projectAlertLimit: 10,
    organizationId: "7",
  });
  const { labels, ...rest } = MADE;
  expect(block(synthesize(stack).resource, "belay_taikun_showback_rule")).toEqual({
    ...rest,
    kind: "General",
    global_alert_limit: 100,
    project_alert_limit: 10,
    organization_id: "7",
  });
  expect(() => use(newStack(), "showback rule", { organizationId: "acme" })).toThrow(
    "platform/it: organizationId must be a whole number",
  );
});

test("what is declared here is of its own id space, and known by its id", () => {
  const stack = newStack();
  const credential = new TaikunBillingCredential(stack, "prod", {
    name: "billing-prod",
    organizationId: "7",
    prometheusUsername: "taikun",
    prometheusPassword: `\${var.password}`,
    prometheusUrl: "https://prometheus.example.com",
  });
  const typed: ITaikunCredential<IdSpace.TAIKUN_BILLING> = credential;
  new TaikunBillingRule(stack, "cores", { ...RULE, labels: [], credential: typed });
  expect(block(synthesize(stack).resource, "belay_taikun_billing_rule")).toMatchObject({
    billing_credential_id: expect.stringMatching(/^\$\{belay_taikun_billing_credential\.prod_\w+\.id\}$/),
    organization_id: "7",
    labels: [],
  });
});

test("the compiler refuses a credential of another id space", () => {
  const stack = newStack();
  const billing = known(stack, IdSpace.TAIKUN_BILLING) as ITaikunCredential<IdSpace.TAIKUN_BILLING>;
  // @ts-expect-error a project's backups are kept with a backup credential
  new TaikunBackupBinding(stack, "paris", { projectId: "42", credential: billing });
  expect(() => synthesize(stack)).toThrow();
});

test("a credential by its name is looked up in its id space", () => {
  const stack = newStack();
  const provider = new BelayProvider(stack, "eu", { alias: "eu" });
  const lookup = { organizationId: "7", provider };
  const credential = TaikunCredential.fromCredentialName(
    stack,
    "shared",
    IdSpace.TAIKUN_AI,
    "assistant-prod",
    lookup,
  );
  new TaikunAiBinding(stack, "paris", { projectId: "42", credential });
  const { data, resource } = synthesize(stack);
  expect(block(data, "belay_taikun_credential")).toEqual({
    name: "assistant-prod",
    id_space: "taikun/ai",
    organization_id: "7",
    provider: "belay.eu",
  });
  expect(block(resource, "belay_taikun_ai_binding")).toMatchObject({
    credential_id: expect.stringMatching(/^\$\{data\.belay_taikun_credential\.shared_\w+\.id\}$/),
  });
});

test.each<[unknown, unknown, string]>([
  ["taikun/lunar", "12", "idSpace must be taikun/cloud or taikun/backup or "],
  ["qovery", "12", "idSpace must be taikun/cloud or taikun/backup or "],
  [undefined, "12", "idSpace must be taikun/cloud or taikun/backup or "],
  [IdSpace.TAIKUN_AI, undefined, "credentialId is missing."],
  [IdSpace.TAIKUN_AI, CREDENTIAL, "credentialId must be a whole number"],
])("a credential of %s with the id %s is refused", (space, id, says) => {
  expect(() => TaikunCredential.fromCredentialId(newStack(), "shared", space as never, id as never)).toThrow(
    `platform/shared: ${says}`,
  );
});

test.each<[string, TaikunIdSpace, string]>([
  ["belay_taikun_backup_credential", IdSpace.TAIKUN_BILLING, "a billing credential"],
  ["belay_taikun_aws_credential", IdSpace.TAIKUN_BACKUP, "a backup credential"],
  ["belay_taikun_ai_credential", IdSpace.TAIKUN_CLOUD, "a cloud credential"],
  ["taikun_showback_credential", IdSpace.TAIKUN_AI, "an AI credential"],
  ["taikun_project", IdSpace.TAIKUN_CLOUD, "a cloud credential"],
  ["belay_taikun_billing_rule", IdSpace.TAIKUN_SHOWBACK, "a showback credential"],
])("the id of a %s is none of %s", (type, space, called) => {
  const stack = newStack();
  TaikunCredential.fromCredentialId(stack, "wrong", space, `\${${type}.one.id}`);
  expect(message(() => synthesize(stack))).toContain(
    `[platform/wrong] its id is that of a ${type}. Give it the id of ${called} that Taikun holds.`,
  );
});

test.each<[TaikunIdSpace, readonly string[]]>([
  [IdSpace.TAIKUN_CLOUD, ["belay_taikun_aws_credential", "taikun_cloud_credential_openstack"]],
  [IdSpace.TAIKUN_BACKUP, ["belay_taikun_backup_credential", "taikun_backup_credential"]],
  [IdSpace.TAIKUN_BILLING, ["belay_taikun_billing_credential", "taikun_billing_credential"]],
  [IdSpace.TAIKUN_SHOWBACK, ["belay_taikun_showback_credential", "taikun_showback_credential"]],
  [IdSpace.TAIKUN_AI, ["belay_taikun_ai_credential"]],
])("the ids of %s", (space, types) => {
  const stack = newStack();
  const variable = new TerraformVariable(stack, "id", {}).stringValue;
  const ids = [...types, "data.belay_taikun_credential"].map((type) => `\${${type}.one.id}`);
  for (const [index, id] of [...ids, variable].entries())
    TaikunCredential.fromCredentialId(stack, `known-${index}`, space, id);
  expect(() => synthesize(stack)).not.toThrow();
});

test("a project is bound once to a backup credential, and once to an AI credential", () => {
  const stack = newStack();
  const ai = TaikunCredential.fromCredentialId(stack, "ai", IdSpace.TAIKUN_AI, "12");
  const backup = known(stack, IdSpace.TAIKUN_BACKUP);
  use(stack, "backup binding", { credential: backup }, "one");
  use(stack, "AI binding", { credential: ai }, "other");
  use(stack, "backup binding", { credential: backup, projectId: "43" }, "lyon");
  expect(() => synthesize(stack)).not.toThrow();
  use(stack, "backup binding", { credential: backup }, "two");
  const said = message(() => synthesize(stack));
  expect(
    said.split("platform/one and platform/two bind the same project, 42, and a project uses one backup"),
  ).toHaveLength(2);
});

test("of a credential of another stack, what uses it is by its own stack's provider", () => {
  const app = newApp();
  const [first, second] = [newStack(app, "first"), newStack(app, "second")];
  const provider = new BelayProvider(first, "eu", { alias: "eu" });
  const credential = new TaikunBackupCredential(first, "prod", {
    name: "backup-prod",
    s3AccessKeyId: "AKIAIOSFODNN7EXAMPLE",
    s3SecretAccessKey: `\${var.secret}`,
    s3Endpoint: "https://s3.example.com",
    s3Region: "eu-west-3",
    provider,
  });
  new TaikunBackupBinding(second, "paris", { projectId: "42", credential });
  expect(() => app.synth()).not.toThrow();
  expect(block(synthesize(second).resource, "belay_taikun_backup_binding").provider).toBeUndefined();
});
