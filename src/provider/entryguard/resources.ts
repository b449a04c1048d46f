/** `belay_entryguard_resources`: the resources of the organization, each with the credential that it uses now. */
import { bool, nestedList, schema, string } from "../../plugin/index.js";
import { dataSourceScope } from "../data-sources/scope.js";
import { defineDataSource } from "../define.js";
import { notBlank } from "../validators.js";
import { entryguard, lastResources } from "./entryguard.js";

export const resourcesDataSource = defineDataSource({
  schema: schema({
    description: "The resources of an EntryGuard organization, each with the credential that it uses now.",
    attributes: {
      name: string({ optional: true, description: "Only resources of this name.", validators: [notBlank] }),
      resources: nestedList(
        {
          id: string({ computed: true, description: "The resource's id." }),
          name: string({ computed: true, description: "The resource's name." }),
          provider_type: string({
            computed: true,
            description:
              "Whose it is: `AWS`, `GCP`, `AZURE`, `APISIX`, `VERCEL`, or another word of EntryGuard's.",
          }),
          resource_type: string({ computed: true, description: "What it is, such as `SECURITY_GROUP`." }),
          resource_identifier: string({
            computed: true,
            description: "What it is called at the other end.",
          }),
          region: string({
            computed: true,
            description: "Where it is at the other end; null where nothing is said.",
          }),
          is_active: bool({ computed: true, description: "Whether EntryGuard uses it." }),
          credential_id: string({
            computed: true,
            description: "The credential that it uses; null where an agent serves it, without one.",
          }),
        },
        { computed: true, description: "In the order of their names." },
      ),
    },
  }),
  async read({ config, provider, signal }) {
    const held = provider.held(entryguard, "entryguard");
    await held.list(dataSourceScope(held, config), { signal });
    const resources = lastResources(held.connection.client())
      .filter(({ name }) => (config.name ?? name) === name)
      .map((found) => ({
        id: found.id,
        name: found.name,
        provider_type: found.provider,
        resource_type: found.resourceType,
        resource_identifier: found.resourceIdentifier,
        region: found.region as string,
        is_active: found.isActive,
        credential_id: found.credentialId as string,
      }))
      .sort((a, b) => (`${a.name}${a.id}` < `${b.name}${b.id}` ? -1 : 1));
    return { name: config.name as string | null, resources };
  },
});
