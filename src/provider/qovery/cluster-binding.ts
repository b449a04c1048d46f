/** `belay_qovery_cluster_binding`: which credential a cluster uses. */
import { type Call, DiagnosticError, type StateOf, schema, string } from "../../plugin/index.js";
import type { QoveryClient } from "../../sdk/index.js";
import type { Belay } from "../belay.js";
import { defineResource } from "../define.js";
import { madeByPlatform } from "../made-up.js";
import { bindingPlans } from "../platform/binding-plans.js";
import { parseImportId } from "../platform/import-id.js";
import { scopeAttribute, scopeOf } from "../platform/scope.js";
import { oneOf, uuid } from "../validators.js";
import { checkTarget, type Target } from "./check-target.js";
import { detach, link } from "./cluster-link.js";
import { qovery } from "./qovery.js";

const clusterBinding = schema({
  description:
    "Declares which credential a Qovery cluster uses. A cluster uses exactly one; the change is used when the cluster is deployed next. Creating a binding takes the cluster over from the credential that it used before.",
  attributes: {
    organization_id: scopeAttribute(qovery),
    cluster_id: string({
      required: true,
      requiresReplace: true,
      description: "The cluster's id, a UUID. A change replaces.",
      ...madeByPlatform(uuid),
    }),
    credential_id: string({
      required: true,
      description: "The id of the credential that the cluster uses, a UUID.",
      ...madeByPlatform(uuid),
    }),
    on_destroy: string({
      default: "detach",
      description:
        "What destroying the binding does at Qovery: `detach` (the default) takes the credential off the cluster, `keep` leaves the cluster on it; then the credential itself cannot be deleted.",
      validators: [oneOf("detach", "keep")],
    }),
  },
});

type S = typeof clusterBinding;
type State = StateOf<S>;

const heldBy = (belay: Belay) => belay.held(qovery, "qovery");

export const clusterBindingResource = defineResource({
  schema: clusterBinding,

  ...bindingPlans<QoveryClient, S>({
    heldBy,
    dependent: "cluster_id",
    detaches: ({ on_destroy }) => on_destroy !== "keep",
    changing: ["credential_id", "on_destroy"],
    isLinked: async (client, { dependent: clusterId, credential, scope: organizationId }, signal) => {
      const { credentials } = await client.getOrganizationCloudProviderInfo({
        organizationId,
        clusterId,
        signal,
      });
      return credentials?.id === credential;
    },
    checkTarget: (call, held, plan, own) => checkTarget(call, held, plan as unknown as Target, own),
  }),

  create: put,

  update: put,

  async delete({ provider, prior, signal }) {
    if (prior.on_destroy === "keep") return;
    const { cluster_id, credential_id } = prior;
    await detach(
      heldBy(provider),
      { organizationId: scopeOf(qovery, prior), clusterId: cluster_id },
      credential_id,
      signal,
    );
  },

  async import({ provider, id, signal }) {
    const held = heldBy(provider);
    const { scope: organizationId, id: clusterId } = parseImportId(held.connection, id, "cluster_id");
    const current = (await held.list(organizationId, { signal })).usedBy(clusterId)[0];
    if (!current) {
      throw new DiagnosticError(
        "This cluster uses no credential",
        `No credential of Qovery's organization ${organizationId} is used by a cluster ${clusterId}: there is no association to import. Is the id right? Otherwise apply the binding to create it.`,
      );
    }
    await held.guard.record({ type: "imported", id: clusterId });
    return {
      organization_id: organizationId,
      cluster_id: clusterId,
      credential_id: current.id,
      on_destroy: "detach",
    };
  },
});

async function put(call: Call<Belay> & { readonly plan: { [K in keyof State]: unknown } }): Promise<State> {
  const state = call.plan as State; // at apply everything that the configuration sets is known
  const place = { organizationId: scopeOf(qovery, state), clusterId: state.cluster_id };
  await link(heldBy(call.provider), place, state.credential_id, call);
  return state;
}
