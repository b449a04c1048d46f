/** `belay_qovery_clusters`: the clusters of an organization, so that a binding can name one. */
import { nestedList, schema, string } from "../../plugin/index.js";
import { dataSourceScope } from "../data-sources/scope.js";
import { defineDataSource } from "../define.js";
import { madeByPlatform } from "../made-up.js";
import { notBlank, uuid } from "../validators.js";
import { ClusterLists } from "./cluster-lists.js";
import { qovery } from "./qovery.js";

export const clustersDataSource = defineDataSource({
  schema: schema({
    description: "The clusters of a Qovery organization, each with the credential that it uses now.",
    attributes: {
      organization_id: string({
        optional: true,
        computed: true,
        description: "The Qovery organization's id, a UUID. The provider's by default.",
        ...madeByPlatform(uuid),
      }),
      name: string({ optional: true, description: "Only clusters of this name.", validators: [notBlank] }),
      clusters: nestedList(
        {
          id: string({ computed: true, description: "The cluster's id." }),
          name: string({ computed: true, description: "The cluster's name." }),
          cloud_provider: string({
            computed: true,
            description:
              "Where it runs, in Qovery's words: `AWS`, `AZURE`, `GCP`, `SCW`, `ON_PREMISE`, and clouds that no credential is for.",
          }),
          region: string({ computed: true, description: "The region there." }),
          credential_id: string({
            computed: true,
            optional: true,
            description: "The id of the credential that it uses. Null where it uses none.",
          }),
        },
        { computed: true, description: "In the order of their names." },
      ),
    },
  }),

  async read({ config, provider, signal }) {
    const held = provider.held(qovery, "qovery");
    const organizationId = dataSourceScope(held, config);
    const [credentials, clusters] = await Promise.all([
      held.list(organizationId, { signal }),
      ClusterLists.of(held.connection).list(organizationId, { signal }),
    ]);
    const rows = clusters
      .filter(({ name }) => config.name === null || config.name === name)
      .map(({ id, name, cloud_provider, region }) => ({
        id,
        name,
        cloud_provider,
        region,
        credential_id: credentials.usedBy(id)[0]?.id ?? null,
      }));
    rows.sort((a, b) => (a.name + a.id < b.name + b.id ? -1 : 1));
    return { organization_id: organizationId, name: config.name as string | null, clusters: rows };
  },
});
