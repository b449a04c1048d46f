/** `belay_qovery_credentials`: all credentials of an organization, with the clusters that use them. */
import { DiagnosticError, isUnknown, nestedList, schema, string } from "../../plugin/index.js";
import { publicIdentifier } from "../../sdk/index.js";
import { defineDataSource } from "../define.js";
import { uuid } from "../validators.js";

export const credentialsDataSource = defineDataSource({
  schema: schema({
    description: "All credentials of a Qovery organization, each with the clusters that use it now.",
    attributes: {
      organization_id: string({
        optional: true,
        computed: true,
        description: "The Qovery organization's id, a UUID. The provider's by default.",
        validators: [uuid],
      }),
      credentials: nestedList(
        {
          id: string({ computed: true, description: "The credential's id." }),
          name: string({ computed: true, description: "The credential's name." }),
          object_type: string({
            computed: true,
            description: "Qovery's name of the kind: `AWS`, `AWS_ROLE`, `SCW`, `GCP`, …",
          }),
          public_identifier: string({
            computed: true,
            optional: true,
            description:
              "What identifies it at the cloud: an access key id, a role's ARN, a service account. Null where the kind has none.",
          }),
          associated_clusters: nestedList(
            {
              id: string({ computed: true, description: "The cluster's id." }),
              name: string({ computed: true, description: "The cluster's name." }),
            },
            { computed: true, description: "The clusters that use the credential." },
          ),
        },
        { computed: true, description: "In the order of their names." },
      ),
    },
  }),

  async read({ config, provider, signal }) {
    const { qovery } = provider;
    const organizationId = config.organization_id ?? qovery.organizationId();
    if (isUnknown(organizationId) || qovery.isUnknown) {
      throw new DiagnosticError(
        "Qovery is not known yet",
        "The provider's qovery argument is known only after apply, and a data source is read while planning. Plan again once it is known.",
      );
    }
    const { entries } = await qovery.list(organizationId, { signal });
    const credentials = entries.map(({ credential, clusters }) => ({
      id: credential.id,
      name: credential.name,
      object_type: credential.object_type,
      public_identifier: publicIdentifier(credential),
      associated_clusters: clusters.map(({ id, name }) => ({ id, name })),
    }));
    credentials.sort((a, b) => (a.name + a.id < b.name + b.id ? -1 : 1));
    return { organization_id: organizationId, credentials };
  },
});
