/** The kinds of Qovery, for the tables. */
import { qovery } from "../../../src/provider/qovery/qovery.js";
import type { World } from "../support/world.js";
import type { PlatformRows } from "./platform-rows.js";
import { fieldValue, type Row, rowsOf } from "./row.js";

export const rows: readonly Row[] = rowsOf(qovery);

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
  return ((await send(world, "POST", row, "", body(row, name))) as { id: string }).id;
}

async function send(world: World, method: string, row: Row, rest: string, sent?: object): Promise<unknown> {
  const url = `${world.endpoint}/organization/${world.organizationId}/${cloudPath(row)}/credentials${rest}`;
  const headers = { authorization: `Token ${world.token}`, "content-type": "application/json" };
  const answer = await fetch(url, { method, headers, body: sent ? JSON.stringify(sent) : null });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${url}: ${text}`);
  return text === "" ? null : JSON.parse(text);
}

export const qoveryRows: PlatformRows = {
  platform: qovery,
  rows,
  body,
  shows,
  changes: (sent) => [...sent],
  async ground(sandbox) {
    const world = await sandbox.world();
    const { endpoint, organizationId } = world;
    const at = (door: string) => ({
      variables: {
        BELAY_QOVERY_ENDPOINT: door,
        QOVERY_API_TOKEN: world.token,
        QOVERY_ORGANIZATION_ID: organizationId,
      },
    });
    return {
      endpoint,
      at,
      access: at(endpoint),
      async shown() {
        const list = await world.client.listOrganizationCredentials({ organizationId });
        return Object.fromEntries(list.map(({ credential }) => [credential.name, { ...credential }]));
      },
      plant: (row, name) => plant(world, row, name),
      async change(row, id, name, ...changed) {
        await send(world, "PUT", row, `/${id}`, body(row, name, ...changed));
      },
      async remove(row, id) {
        await send(world, "DELETE", row, `/${id}`);
      },
    };
  },
};
