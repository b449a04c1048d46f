/** A construct for every kind of credential: what each variant synthesizes to, and what is refused before Terraform starts. */
import { describe, expect, test } from "@jest/globals";
import type { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import * as constructs from "../../constructs/index.js";
import { platforms } from "../../src/provider/platforms.js";
import { fieldValue, type Row, rowsOf, rowValue } from "../e2e/kinds/row.js";
import { block, CREDENTIAL, newStack, synthesize } from "./synthesize.js";

const { SecretVariable } = constructs;
const rows = platforms.flatMap(rowsOf);

type Props = Record<string, unknown>;
type Credential = Construct & {
  readonly platform: string;
  readonly idSpace?: string;
  readonly credentialId: string;
};
type Constructor = new (scope: Construct, id: string, props: Props) => Credential;

const camel = (name: string) => name.replace(/[_ ](\w)/g, (_, letter: string) => letter.toUpperCase());
const constructOf = ({ platform, kind }: Row) => {
  const name = camel(`${platform.key}_${kind.name}_credential`).replace(/^./, (letter) =>
    letter.toUpperCase(),
  );
  return (constructs as unknown as Record<string, Constructor>)[name] as Constructor;
};
/** The prop of the variant, where several fields make one. */
const group = ({ kind, variant, arguments: names, secrets }: Row): string | null => {
  const own = [...names, ...secrets].filter((one) => variant.fields.includes(one));
  return kind.variants.length > 1 && own.length > 1 ? camel(variant.called.replace(/^an? /, "")) : null;
};
const fieldsOf = ({ arguments: names, secrets }: Row) => [...names, ...secrets];
const own = (row: Row) => fieldsOf(row).filter((field) => row.variant.fields.includes(field));

/** As Terraform reads it. */
const asRead = (row: Row, field: string): unknown => {
  const data = row.kind.fields[field];
  const value = rowValue(row, field);
  return data?.is === "argument" && data.type !== undefined ? JSON.parse(value) : value;
};
/** As a program writes it. */
const asWritten = (row: Row, field: string): unknown => {
  const value = asRead(row, field);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([part, one]) => [camel(part), one]));
};
const partsOf = ({ kind }: Row, field: string) => {
  const data = kind.fields[field];
  return Object.entries(data?.is === "argument" ? (data.parts ?? {}) : {});
};
/** What belongs to a variant is needed with it. */
const isOptional = (row: Row, field: string): boolean => {
  const data = row.kind.fields[field];
  if (data?.is !== "argument") return false;
  return Boolean(data.optional) || (data.filledIn === true && !own(row).includes(field));
};

/** Props that give everything; a field that is `changed` has this value. */
function propsOf(row: Row, stack: TerraformStack, changed: Props = {}): Props {
  const value = (field: string) => {
    if (field in changed) return changed[field];
    return row.secrets.includes(field) ? new SecretVariable(stack, field).stringValue : asWritten(row, field);
  };
  const inGroup = (field: string) => group(row) !== null && row.variant.fields.includes(field);
  const props = (fields: string[]) => Object.fromEntries(fields.map((field) => [camel(field), value(field)]));
  const object = group(row);
  return {
    name: "acme-prod",
    ...props(fieldsOf(row).filter((field) => !inGroup(field))),
    ...(object === null ? {} : { [object]: props(fieldsOf(row).filter(inGroup)) }),
  };
}

const path = (row: Row, field: string) =>
  group(row) !== null && row.variant.fields.includes(field) ? `${group(row)}.${camel(field)}` : camel(field);

describe.each(rows.map((row): [string, Row] => [`${row.platform.key} ${row.name}`, row]))("%s", (_, row) => {
  const Credential = constructOf(row);
  const declare = (changed: Props = {}) => {
    const stack = newStack();
    return new Credential(stack, "prod", propsOf(row, stack, changed));
  };

  test("its arguments, its secrets kept out of the state", () => {
    const stack = newStack();
    const credential = new Credential(stack, "prod", propsOf(row, stack));
    expect(credential.platform).toBe(row.platform.key);
    expect(credential.idSpace).toBe(row.platform.spaces.length > 1 ? row.kind.space : undefined);
    const written = row.arguments.map((field) => [field, asRead(row, field)]);
    const secrets = row.secrets.flatMap((field) => [
      [`${field}_wo`, `\${var.${field}}`],
      [`${field}_wo_version`, 1],
    ]);
    expect(block(synthesize(stack).resource, row.type)).toEqual({
      name: "acme-prod",
      ...Object.fromEntries([...written, ...secrets]),
      lifecycle: { create_before_destroy: true },
    });
  });

  for (const field of row.secrets) {
    test(`another version of ${field}`, () => {
      const stack = newStack();
      const props = propsOf(row, stack);
      const data = row.kind.fields[field];
      const noun = data?.is === "secret" ? data.noun.toLowerCase() : "";
      const place = own(row).includes(field) ? props[group(row) ?? ""] : props;
      Object.assign((place ?? props) as Props, { [`${camel(noun)}Version`]: 7 });
      new Credential(stack, "prod", props);
      expect(block(synthesize(stack).resource, row.type)).toHaveProperty(`${field}_wo_version`, 7);
    });
  }

  for (const field of fieldsOf(row)) {
    test(`without ${field}`, () => {
      if (isOptional(row, field)) {
        expect(() => declare({ [field]: undefined })).not.toThrow();
        expect(() => declare({ [field]: null })).not.toThrow();
        return;
      }
      const isVariant =
        row.kind.variants.length > 1 && row.variant.fields.includes(field) && group(row) === null;
      const says = isVariant ? "neither " : `${path(row, field)} is missing`;
      expect(() => declare({ [field]: undefined })).toThrow(`platform/prod: ${says}`);
    });
  }

  for (const field of row.arguments) {
    for (const [part, { optional }] of partsOf(row, field)) {
      test(`${field} without ${part}`, () => {
        const without = { ...(asWritten(row, field) as Props), [camel(part)]: undefined };
        const declared = () => declare({ [field]: without });
        if (optional) expect(declared).not.toThrow();
        else expect(declared).toThrow(`platform/prod: ${path(row, field)}.${camel(part)} is missing`);
      });
    }

    test(`an empty ${field}`, () => {
      expect(() => declare({ [field]: "" })).toThrow(`platform/prod: ${path(row, field)} `);
    });
  }

  for (const field of row.secrets) {
    test(`${field} as a literal`, () => {
      const mistake = () => declare({ [field]: "canary" });
      expect(mistake).toThrow(`platform/prod: ${path(row, field)} is a plain string`);
      expect(mistake).not.toThrow("canary");
    });
  }

  const others = rows.filter((one) => one.kind === row.kind && one !== row);
  for (const other of own(row).length > 0 ? others.filter((one) => own(one).length > 0) : []) {
    test(`together with ${other.name}`, () => {
      const stack = newStack();
      const both = { ...propsOf(other, newStack()), ...propsOf(row, stack) };
      expect(() => new Credential(stack, "prod", both)).toThrow(/platform\/prod: both .* are given/);
    });
  }
});

test.each<[string, Props, object]>([
  ["qovery on_premise", { organizationId: CREDENTIAL }, { organization_id: CREDENTIAL }],
  ["entryguard gcp", { waitForVerification: "2m" }, { wait_for_verification: "2m" }],
  ["civo object_store", { region: "LON1" }, { region: "LON1" }],
  ["taikun backup", { organizationId: "7" }, { organization_id: "7" }],
])("what all credentials of a platform may say besides: %s", (name, given, expected) => {
  const [row] = rows.filter(({ platform, kind }) => `${platform.key} ${kind.name}` === name);
  if (!row) throw new Error(`there is no ${name}`);
  const stack = newStack();
  const provider = new constructs.BelayProvider(stack, "eu", { alias: "eu" });
  const removalPolicy = constructs.RemovalPolicy.RETAIN;
  new (constructOf(row))(stack, "prod", { ...propsOf(row, stack), ...given, removalPolicy, provider });
  expect(block(synthesize(stack).resource, row.type)).toMatchObject({
    ...expected,
    on_destroy: "keep",
    provider: "belay.eu",
  });
});

const NETWORK = {
  bridge: "vmbr0",
  gateway: "10.0.0.1",
  ipAddress: "10.0.0.0",
  netMask: 24,
  beginAllocationRange: "10.0.0.10",
  endAllocationRange: "10.0.0.100",
};
const proxmox = (wrong: Props) =>
  new constructs.TaikunProxmoxCredential(newStack(), "prod", {
    name: "acme-prod",
    apiHost: "https://proxmox.example.com:8006",
    clientId: "taikun@pve!belay",
    clientSecret: `\${var.secret}`,
    storage: "local-lvm",
    vmTemplateName: "ubuntu-22.04",
    hypervisors: ["pve-1"],
    publicNetwork: NETWORK,
    privateNetwork: NETWORK,
    ...wrong,
  } as constructs.TaikunProxmoxCredentialProps);

test.each<[string, () => unknown, string]>([
  [
    "the version of a secret of another variant",
    () =>
      new constructs.QoveryGcpCredential(newStack(), "prod", {
        name: "acme-prod",
        keyFileVersion: 2,
        workloadIdentityFederation: {
          serviceAccountEmail: fieldValue("service_account_email"),
          workloadIdentityProviderResource: fieldValue("workload_identity_provider_resource"),
        },
      }),
    "keyFileVersion is for gcpCredentials, which is not given. Remove it.",
  ],
  [
    "a variant of several fields that is no object",
    () =>
      new constructs.QoveryAwsCredential(newStack(), "prod", { name: "a-prod", accessKey: "AKIA" as never }),
    "accessKey must be an object: accessKeyId, secretAccessKey.",
  ],
  [
    "a part of a variant that stands beside it, where none would do",
    () =>
      new constructs.CivoObjectStoreCredential(newStack(), "prod", {
        name: "acme-prod",
        accessKeyId: fieldValue("access_key_id"),
      } as never),
    "accessKeyId is a part of pairOfYourOwn: { … }. Put it there.",
  ],
  [
    "a number that is none",
    () => new constructs.CivoObjectStoreCredential(newStack(), "prod", { name: "acme-prod", maxSizeGb: 0.5 }),
    "maxSizeGb must be a whole number of GB from 1 on, and not 0.5.",
  ],
  [
    "a duration that is none",
    () =>
      new constructs.EntryguardApisixCredential(newStack(), "prod", {
        name: "acme-prod",
        endpoint: fieldValue("endpoint"),
        adminApiKey: `\${var.key}`,
        waitForVerification: "soon",
      }),
    'waitForVerification must be a duration such as "2m"',
  ],
  [
    "a region that is none",
    () => new constructs.CivoObjectStoreCredential(newStack(), "prod", { name: "acme-prod", region: "lon1" }),
    "region must be in capital letters: LON1.",
  ],
  [
    "an organization whose id is none",
    () =>
      new constructs.TaikunAiCredential(newStack(), "prod", {
        name: "a-prod",
        organizationId: "acme",
      } as never),
    "organizationId must be a whole number, written in digits, such as 12.",
  ],
  [
    "a name that Taikun refuses",
    () => new constructs.TaikunBackupCredential(newStack(), "prod", { name: "backup prod" } as never),
    "name must ",
  ],
  [
    "a list of nothing",
    () => proxmox({ hypervisors: [] }),
    "hypervisors must be a list with something in it.",
  ],
  [
    "a list with nothing in it",
    () => proxmox({ hypervisors: ["pve-1", ""] }),
    "hypervisors[1] must not be empty.",
  ],
  [
    "a text for yes or no",
    () => proxmox({ lock: "yes" }),
    "lock must be true or false, and not of type string.",
  ],
  [
    "a part of an object that is none",
    () => proxmox({ publicNetwork: { ...NETWORK, netMask: 64 } }),
    "publicNetwork.netMask must be ",
  ],
])("%s is refused", (_, mistake, says) => {
  expect(mistake).toThrow(`platform/prod: ${says}`);
});
