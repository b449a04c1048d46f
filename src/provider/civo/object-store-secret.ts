/** `belay_civo_object_store_secret`: the key pair of a credential, its secret included, for one run and no state. */
import { DiagnosticError, isUnknown, schema, string } from "../../plugin/index.js";
import { revealSecret } from "../../sdk/civo/index.js";
import { dataSourceScope } from "../data-sources/scope.js";
import { defineEphemeralResource } from "../define.js";
import { madeByPlatform } from "../made-up.js";
import { noSuchCredential } from "../platform/import-id.js";
import { whose } from "../platform/scope.js";
import { civoRegion, s3AccessKey, uuid } from "../validators.js";
import { civo } from "./civo.js";

const either = "Exactly one of `credential_id` and `access_key_id` is given.";

export const objectStoreSecret = defineEphemeralResource({
  schema: schema({
    description:
      "The key pair of a Civo object store credential, its secret included: for a provider block, or for a write-only argument. It is in no plan and no state. Terraform 1.10 and later.",
    attributes: {
      region: string({
        optional: true,
        description: "The code of the Civo region, such as `LON1`. The provider's by default.",
        ...madeByPlatform(civoRegion),
      }),
      credential_id: string({
        optional: true,
        description: `The credential's id, a UUID. ${either}`,
        ...madeByPlatform(uuid),
      }),
      access_key_id: string({
        optional: true,
        computed: true,
        description: `The pair's access key id. ${either}`,
        ...madeByPlatform(s3AccessKey),
      }),
      secret_access_key: string({ computed: true, sensitive: true, description: "The pair's secret." }),
    },
  }),

  validate({ config, diagnostics }) {
    const ways = [config.credential_id, config.access_key_id];
    const given = ways.filter((one) => one !== null);
    if (given.length === 1 || given.some(isUnknown)) return;
    diagnostics.error(
      given.length === 0 ? "No credential is named" : "The credential is named twice",
      "Set credential_id or access_key_id: one of them tells whose secret is meant.",
    );
  },

  async open({ config, provider, signal }) {
    const held = provider.held(civo, "civo");
    const region = dataSourceScope(held, config);
    const id = config.credential_id as string | null;
    const key = config.access_key_id as string | null;
    const list = id === null ? await held.list(region, { signal }) : null;
    const credentialId = id ?? list?.entries.find(({ shown }) => shown.access_key_id === key)?.id;
    if (credentialId === undefined) {
      throw new DiagnosticError(
        "There is no such credential",
        `${whose(civo, region)} has no credential with this access key. belay ls --platform civo lists the keys that there are.`,
        ["access_key_id"],
      );
    }
    const pair = await held.connection
      .request("The secret could not be read", (client) =>
        revealSecret(client, { region, credentialId, signal }),
      )
      .catch((error: unknown) => {
        const isGone = error instanceof DiagnosticError && /\bstatus 404\b/.test(error.detail);
        throw isGone ? noSuchCredential(civo, region, credentialId, ["credential_id"]) : error;
      });
    return {
      result: { region: config.region as string | null, credential_id: id, ...pair },
    };
  },
});
