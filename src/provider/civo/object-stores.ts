/** `belay_civo_object_stores`: the object stores of a region, each with the credential that owns it now. */
import { nestedList, number, schema, string } from "../../plugin/index.js";
import { dataSourceScope } from "../data-sources/scope.js";
import { defineDataSource } from "../define.js";
import { madeByPlatform } from "../made-up.js";
import { civoRegion, notBlank } from "../validators.js";
import { civo, lastStores } from "./civo.js";
import { ownerOf } from "./owner.js";

export const objectStoresDataSource = defineDataSource({
  schema: schema({
    description:
      "The object stores of a Civo region, each with the credential that owns it now: also those whose owner Civo does not tell.",
    attributes: {
      region: string({
        optional: true,
        computed: true,
        description: "The code of the Civo region, such as `LON1`. The provider's by default.",
        ...madeByPlatform(civoRegion),
      }),
      name: string({ optional: true, description: "Only stores of this name.", validators: [notBlank] }),
      object_stores: nestedList(
        {
          id: string({ computed: true, description: "The store's id." }),
          name: string({ computed: true, description: "The bucket's name." }),
          max_size_gb: number({ computed: true, description: "How large it may become, in GB." }),
          status: string({ computed: true, description: "`ready`, `failed`, or another word of Civo's." }),
          bucket_url: string({ computed: true, description: "Where the store is reached by S3." }),
          access_key_id: string({ computed: true, description: "The access key id of its owner." }),
          credential_id: string({
            computed: true,
            description: "The credential that owns it; null where Civo does not tell.",
          }),
        },
        { computed: true, description: "In the order of their names." },
      ),
    },
  }),

  async read({ config, provider, signal }) {
    const held = provider.held(civo, "civo");
    const region = dataSourceScope(held, config);
    const list = await held.list(region, { signal });
    const object_stores = lastStores(held.connection.client(), region)
      .filter(({ name }) => (config.name ?? name) === name)
      .map((store) => {
        const { access_key_id, credential_id } = ownerOf(list, store, null);
        return {
          id: store.id,
          name: store.name,
          max_size_gb: store.max_size_gb as number,
          status: store.status,
          bucket_url: store.objectstore_endpoint,
          access_key_id,
          // Null is in the state, too, where the type of a computed attribute does not tell.
          credential_id: (credential_id || null) as string,
        };
      })
      .sort((a, b) => (a.name + a.id < b.name + b.id ? -1 : 1));
    return { region, name: config.name as string | null, object_stores };
  },
});
