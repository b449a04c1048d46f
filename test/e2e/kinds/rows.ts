/** A row for each variant of each kind of credential at Qovery, with values from its data and a second value of each field. */
import { fieldsOf, type Kind, type Variant } from "../../../src/provider/kinds/kind.js";
import { credentialType } from "../../../src/provider/platforms.js";
import { qovery } from "../../../src/provider/qovery/qovery.js";
import type { World } from "../support/world.js";

export interface Row {
  /** As in the names of its resources: `gcp_key_file`. */
  readonly name: string;
  readonly type: string;
  readonly kind: Kind;
  readonly variant: Variant;
  /** The fields that are written, of the variant and of all. */
  readonly arguments: readonly string[];
  readonly secrets: readonly string[];
}

const label = (text: string) => text.replace(/^an? /, "").replace(/\W+/g, "_").toLowerCase();

const row = (kind: Kind, variant: Variant): Row => ({
  name: `${kind.name}_${label(variant.called)}`,
  type: credentialType(qovery, kind),
  kind,
  variant,
  arguments: fieldsOf(kind, variant, "argument"),
  secrets: fieldsOf(kind, variant, "secret"),
});

export const rows: readonly Row[] = qovery.kinds.flatMap((kind) =>
  kind.variants.map((variant) => row(kind, variant)),
);

/** Marks each secret, so that it is found wherever it is. */
export const CANARY = "canary0secret";

const keyFile = (mark: string) =>
  JSON.stringify({
    type: "service_account",
    private_key: `-----BEGIN PRIVATE KEY-----\n${mark}\n-----END PRIVATE KEY-----\n`,
    client_email: "qovery@my-project.iam.gserviceaccount.com",
  });

/** Two values for each field, both of which the platform takes. */
const values: Readonly<Record<string, readonly [string, string]>> = {
  role_arn: ["arn:aws:iam::123456789012:role/one", "arn:aws:iam::123456789012:role/two"],
  access_key_id: ["AKIAIOSFODNN7EXAMPLE", "AKIAI44QH8DHBEXAMPLE"],
  secret_access_key: [`${CANARY}1`, `${CANARY}2`],
  vsphere_user: ["one@vsphere.local", "two@vsphere.local"],
  vsphere_password: [`${CANARY} of one`, `${CANARY} of two`],
  service_account_email: ["one@p.iam.gserviceaccount.com", "two@p.iam.gserviceaccount.com"],
  workload_identity_provider_resource: [
    "projects/111/locations/global/workloadIdentityPools/a/providers/b",
    "projects/222/locations/global/workloadIdentityPools/a/providers/b",
  ],
  gcp_credentials: [keyFile(`${CANARY}1`), Buffer.from(keyFile(`${CANARY}2`)).toString("base64")],
  azure_subscription_id: ["5f6b1f3a-6d0f-4a0c-9a55-000000000001", "5f6b1f3a-6d0f-4a0c-9a55-000000000002"],
  azure_tenant_id: ["7d3b7a56-1d2c-4d7e-9b5d-000000000001", "7d3b7a56-1d2c-4d7e-9b5d-000000000002"],
  scaleway_access_key: ["SCWXXXXXXXXXXXXXXXX1", "SCWXXXXXXXXXXXXXXXX2"],
  scaleway_secret_key: [`${CANARY}1`, `${CANARY}2`],
  scaleway_project_id: ["7d3b7a56-1d2c-4d7e-9b5d-00000000000a", "7d3b7a56-1d2c-4d7e-9b5d-00000000000b"],
  scaleway_organization_id: ["7d3b7a56-1d2c-4d7e-9b5d-00000000000c", "7d3b7a56-1d2c-4d7e-9b5d-00000000000d"],
};

/** The first or the second value of a field. */
export function fieldValue(field: string, which: 0 | 1 = 0): string {
  const both = values[field];
  if (!both) throw new Error(`rows.ts has no values for the field ${field}: add two`);
  return both[which];
}

const variable = (field: string, which: 0 | 1) => `${field}_${which + 1}`;
const secretFields = [...new Set(rows.flatMap(({ secrets }) => secrets))];
const secretVariables = secretFields.flatMap((field) =>
  ([0, 1] as const).map((which): [string, string] => [variable(field, which), fieldValue(field, which)]),
);

/** The variables that hold the secrets: in a configuration itself they would be in each plan file. */
export const variables = secretVariables
  .map(([name]) => `variable "${name}" {\n  type = string\n  ephemeral = true\n  sensitive = true\n}\n`)
  .join("");
export const environment: Readonly<Record<string, string>> = Object.fromEntries(
  secretVariables.map(([name, value]) => [`TF_VAR_${name}`, value]),
);

export const address = ({ type }: Row, name: string) => `${type}.${name}`;

/** A resource of the row; `changed`: the fields that have their second value. */
export function resource(
  { type, arguments: names, secrets }: Row,
  name: string,
  ...changed: string[]
): string {
  const which = (field: string) => (changed.includes(field) ? 1 : 0);
  const lines = [
    ["name", JSON.stringify(changed.includes("name") ? `${name}-2` : name)],
    ...names.map((one) => [one, JSON.stringify(fieldValue(one, which(one)))]),
    ...secrets.flatMap((one) => [
      [`${one}_wo`, `var.${variable(one, which(one))}`],
      [`${one}_wo_version`, `${which(one) + 1}`],
    ]),
  ];
  return `resource "${type}" "${name}" {\n${lines.map(([key, value]) => `  ${key} = ${value}\n`).join("")}}\n`;
}

/** The same with its secrets as plain arguments, `values` in the place of those that it names. */
export function plainResource(row: Row, name: string, values: Readonly<Record<string, string>> = {}): string {
  const written = (text: string, one: string) =>
    text
      .replace(new RegExp(`^ {2}${one}_wo_version = .*\\n`, "m"), "")
      .replace(
        new RegExp(`^ {2}${one}_wo = .*$`, "m"),
        `  ${one} = ${JSON.stringify(values[one] ?? fieldValue(one))}`,
      );
  return row.secrets.reduce(written, resource(row, name));
}

/** The resource with something more in its body. */
export const withMore = (text: string, more: string) => text.replace(/\}\n$/, `  ${more}\n}\n`);

/** The part of Qovery's paths that is for the row's cloud. */
export function cloudPath({ kind: { fits } }: Row): string {
  const paths: Readonly<Record<string, string>> = {
    AWS: "aws",
    AZURE: "azure",
    GCP: "gcp",
    SCW: "scaleway",
    ON_PREMISE: "onPremise",
  };
  const path = paths[fits];
  if (path === undefined) throw new Error(`rows.ts has no path for ${fits}: add one`);
  return path;
}

/** The body of the request that creates such a resource, or changes it. */
export function body(
  { kind, variant, arguments: names, secrets }: Row,
  name: string,
  ...changed: string[]
): object {
  const sent = (field: string) => {
    const value = fieldValue(field, changed.includes(field) ? 1 : 0);
    // Sent in base64, whichever way it is written.
    if (kind.name === "gcp" && field === "gcp_credentials" && value.startsWith("{"))
      return Buffer.from(value).toString("base64");
    return value;
  };
  const fields = [...names, ...secrets].map((field) => [field, sent(field)]);
  return {
    ...variant.sends,
    name: changed.includes("name") ? `${name}-2` : name,
    ...Object.fromEntries(fields),
  };
}

/** What Qovery shows of it, besides id and name and what Qovery fills in. */
export const shows = ({ variant, arguments: names }: Row, ...changed: string[]): object => ({
  object_type: variant.answers,
  ...Object.fromEntries(names.map((one) => [one, fieldValue(one, changed.includes(one) ? 1 : 0)])),
});

/** Makes such a credential behind Terraform's back; its id. */
export async function plant(world: World, row: Row, name: string): Promise<string> {
  const url = `${world.endpoint}/organization/${world.organizationId}/${cloudPath(row)}/credentials`;
  const headers = { authorization: `Token ${world.token}`, "content-type": "application/json" };
  const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(body(row, name)) });
  if (!answer.ok) throw new Error(`POST ${url}: ${await answer.text()}`);
  return ((await answer.json()) as { id: string }).id;
}
