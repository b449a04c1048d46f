/** Civo's object stores and the secret of their owner: what they synthesize to, and what is refused before Terraform starts. */
import { expect, test } from "@jest/globals";
import { App, type TerraformStack, TerraformVariable } from "cdktf";
import {
  BelayProvider,
  CivoCredential,
  CivoObjectStore,
  CivoObjectStoreCredential,
  CivoObjectStoreSecret,
  EntryguardCredential,
  type ICivoCredential,
  QoveryAwsCredential,
} from "../../constructs/index.js";
import { block, CREDENTIAL, message, newApp, newStack, synthesize } from "./synthesize.js";

const TYPE = "belay_civo_object_store";
const STORE = { name: "backups-prod" };

const owner = (stack: TerraformStack, more: object = {}) =>
  new CivoObjectStoreCredential(stack, "owner", { name: "backup-prod", ...more });

test("a store names its owner's key, in the region and by the provider of the owner", () => {
  const stack = newStack();
  const eu = new BelayProvider(stack, "eu", { alias: "eu" });
  const credential = owner(stack, { region: "LON1", provider: eu });
  const store = new CivoObjectStore(stack, "store", { ...STORE, credential });
  expect(store.bucketUrl).toMatch(/^\$\{/);
  expect(block(synthesize(stack).resource, TYPE)).toEqual({
    name: "backups-prod",
    access_key_id: expect.stringMatching(
      /^\$\{belay_civo_object_store_credential\.owner_\w+\.access_key_id\}$/,
    ),
    region: "LON1",
    provider: "belay.eu",
  });
});

test("and says what it is told instead", () => {
  const stack = newStack();
  const [eu, us] = ["eu", "us"].map((alias) => new BelayProvider(stack, alias, { alias }));
  const credential = owner(stack, { region: "LON1", provider: eu });
  const more = { maxSizeGb: 1000, deletionProtection: false, region: "NYC1", provider: us };
  new CivoObjectStore(stack, "store", { ...STORE, credential, ...more });
  expect(block(synthesize(stack).resource, TYPE)).toMatchObject({
    max_size_gb: 1000,
    deletion_protection: false,
    region: "NYC1",
    provider: "belay.us",
  });
});

test("a secret is written as an ephemeral resource, which Terraform keeps nowhere", () => {
  const stack = newStack();
  const eu = new BelayProvider(stack, "eu", { alias: "eu" });
  const credential = owner(stack, { region: "LON1", provider: eu });
  const pair = new CivoObjectStoreSecret(stack, "pair", { credential });
  const accessKey = { accessKeyId: credential.accessKeyId, secretAccessKey: pair.secretAccessKey };
  new QoveryAwsCredential(stack, "s3", { name: "civo-backup", accessKey });
  const { ephemeral, resource } = synthesize(stack);
  const [[name, body] = []] = Object.entries(ephemeral?.belay_civo_object_store_secret ?? {});
  expect(body).toEqual({
    credential_id: expect.stringMatching(/^\$\{belay_civo_object_store_credential\.owner_\w+\.id\}$/),
    region: "LON1",
    provider: "belay.eu",
  });
  expect(pair.accessKeyId).toBe(`\${ephemeral.belay_civo_object_store_secret.${name}.access_key_id}`);
  expect(block(resource, "belay_qovery_aws_credential")).toMatchObject({
    secret_access_key_wo: `\${ephemeral.belay_civo_object_store_secret.${name}.secret_access_key}`,
  });
  expect(Object.keys(ephemeral ?? {}).sort()).toEqual(["belay_civo_object_store_secret", "belay_plan_guard"]);
});

test("a secret of an ephemeral resource cannot be stored, and HCL cannot be written", () => {
  const app = new App({ hclOutput: true, outdir: newApp().outdir });
  const stack = newStack(app);
  const { secretAccessKey } = new CivoObjectStoreSecret(stack, "pair", { credential: owner(stack) });
  const accessKey = { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey, storeSecretInState: true };
  expect(() => new QoveryAwsCredential(stack, "s3", { name: "civo-backup", accessKey })).toThrow(
    "platform/s3: accessKey.secretAccessKey is ephemeral, and cannot be stored.",
  );
  expect(() => app.synth()).toThrow("[platform/pair] an ephemeral resource can only be written as JSON.");
});

test.each<[string, (stack: TerraformStack) => ICivoCredential, object]>([
  [
    "id",
    (stack) => CivoCredential.fromCredentialId(stack, "shared", CREDENTIAL, { region: "NYC1" }),
    { id: CREDENTIAL, region: "NYC1" },
  ],
  [
    "name",
    (stack) => CivoCredential.fromCredentialName(stack, "shared", "backup-prod", { region: "NYC1" }),
    { name: "backup-prod", region: "NYC1" },
  ],
])("a credential by its %s is looked up once, where its key is needed", (_, declare, wanted) => {
  const stack = newStack();
  const credential = declare(stack);
  expect(synthesize(stack).data).toBeUndefined();
  new CivoObjectStoreSecret(stack, "pair", { credential });
  expect("name" in wanted).toBe(synthesize(stack).data !== undefined);
  new CivoObjectStore(stack, "store", { ...STORE, credential });
  const { data, resource, ephemeral } = synthesize(stack);
  const found = `data.belay_civo_credential.${Object.keys(data.belay_civo_credential ?? {})[0]}`;
  expect(block(data, "belay_civo_credential")).toEqual(wanted);
  expect(block(resource, TYPE)).toMatchObject({
    access_key_id: `\${${found}.access_key_id}`,
    region: "NYC1",
  });
  expect(block(ephemeral, "belay_civo_object_store_secret")).toEqual({
    credential_id: "id" in wanted ? CREDENTIAL : `\${${found}.id}`,
    region: "NYC1",
  });
});

test.each<[string, object, string]>([
  ["no name", { name: undefined }, "name is missing."],
  ["an empty name", { name: "" }, "name must not be empty."],
  ["a name that is too long", { name: "a".repeat(64) }, "name must have at most 63 characters."],
  ["a size that is a text", { maxSizeGb: "500" }, "maxSizeGb must be a number, and not of type string."],
  ["a size that is none", { maxSizeGb: 0 }, "maxSizeGb must be a whole number of GB from 1 on, and not 0."],
  ["a region in small letters", { region: "lon1" }, "region must be in capital letters: LON1."],
  [
    "a text for yes or no",
    { deletionProtection: "false" },
    "deletionProtection must be true or false, and not of type string.",
  ],
  ["no credential", { credential: null }, "credential is missing."],
  [
    "a key in the place of a credential",
    { credential: "AKCIVOEXAMPLE0000001" },
    "credential must be a credential of Civo. CivoCredential.fromCredentialId takes an id.",
  ],
])("%s is refused at once", (_, wrong, says) => {
  const stack = newStack();
  const props = { ...STORE, credential: owner(stack), ...wrong };
  expect(message(() => new CivoObjectStore(stack, "store", props))).toBe(`Error: platform/store: ${says}`);
});

test.each<[string, (stack: TerraformStack) => unknown, string]>([
  [
    "a store whose owner is of another platform",
    (stack) => {
      const credential = EntryguardCredential.fromCredentialId(stack, "other", CREDENTIAL) as never;
      new CivoObjectStoreSecret(stack, "pair", { credential });
    },
    "[platform/pair] it is the key pair of platform/other, a credential of entryguard. Give it a credential that Civo holds.",
  ],
  [
    "the id of something else",
    (stack) => {
      const { id } = new CivoObjectStore(stack, "store", { ...STORE, credential: owner(stack) }).resource;
      CivoCredential.fromCredentialId(stack, "wrong", id);
    },
    "[platform/wrong] its id is that of a belay_civo_object_store. Give it the id of a credential that Civo holds.",
  ],
])("%s is refused when the stack is validated", (_, program, says) => {
  const stack = newStack();
  program(stack);
  expect(message(() => synthesize(stack))).toContain(says);
});

test("what only Terraform knows is left alone, and so are the ids of credentials", () => {
  const stack = newStack();
  const size = new TerraformVariable(stack, "size", { type: "number" }).numberValue;
  const region = new TerraformVariable(stack, "region", {}).stringValue;
  const credential = owner(stack, { region, maxSizeGb: size });
  new CivoObjectStore(stack, "store", { ...STORE, credential, maxSizeGb: size });
  CivoCredential.fromCredentialId(stack, "same", credential.credentialId);
  CivoCredential.fromCredentialId(stack, "official", `\${civo_object_store_credential.one.id}`);
  const { resource } = synthesize(stack);
  expect(block(resource, TYPE)).toMatchObject({ max_size_gb: `\${var.size}`, region: `\${var.region}` });
});
