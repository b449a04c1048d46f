/** `belay_qovery_cluster_binding`: which credential a cluster uses. */
import type { BindingChange, PlannedId, StoredBinding } from "../../guard/walk/index.js";
import { NOT_YET_KNOWN } from "../../guard/walk/index.js";
import {
  type Call,
  DiagnosticError,
  isUnknown,
  type PlanOf,
  type Private,
  type StateOf,
  schema,
  string,
} from "../../plugin/index.js";
import type { Belay } from "../belay.js";
import { defineResource } from "../define.js";
import { madeByPlatform } from "../made-up.js";
import { parseImportId } from "../platform/import-id.js";
import { planScope } from "../platform/plan-scope.js";
import { scopeAttribute, scopeOf } from "../platform/scope.js";
import { oneOf, uuid } from "../validators.js";
import { checkTarget } from "./check-target.js";
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

  stored: ({ prior, provider }) =>
    heldBy(provider).guard.record({ type: "binding-stored", binding: stored(prior) }),

  async read(call) {
    const { state } = call;
    const held = heldBy(call.provider);
    const list = await held.listOrReport(scopeOf(qovery, state), call);
    if (!list) return state;
    const credentials = list.usedBy(state.cluster_id);
    const current = credentials.find(({ id }) => id === state.credential_id) ?? credentials[0];
    if (!current) return null;
    const read = { ...state, credential_id: current.id };
    await held.guard.record({ type: "binding-read", binding: stored(read) });
    const mark = held.guard.readMark();
    if (mark) call.setPrivate(mark);
    return read;
  },

  async planCreate(call) {
    const { provider, plan, config } = call;
    planScope(heldBy(provider).connection, config, plan);
    const replaces = readMark(call.private);
    await checkTarget(call, heldBy(provider), plan, replaces?.dependent);
    const change: BindingChange = {
      action: "create",
      dependent: planned(plan.cluster_id),
      to: planned(plan.credential_id),
    };
    await heldBy(provider).guard.planBinding(call, change, replaces);
  },

  async planUpdate(call) {
    const { provider, plan, config, prior } = call;
    planScope(heldBy(provider).connection, config, plan);
    const { guard } = heldBy(provider);
    const before = stored(prior);
    const { dependent, credential, detaches } = before;
    call.setPrivate({ dependent, credential, detaches: String(detaches) });
    const isSame = plan.credential_id === prior.credential_id && plan.on_destroy === prior.on_destroy;
    if (plan.cluster_id !== prior.cluster_id || plan.organization_id !== prior.organization_id) {
      // A replacement: the create half is planned in a call of its own.
      await guard.planBinding(call, destroyOf(before), null);
      return;
    }
    if (!isSame) await checkTarget(call, heldBy(provider), plan, before.dependent);
    const action = isSame ? "no-op" : "update";
    await guard.planBinding(
      call,
      { action, dependent: prior.cluster_id, to: planned(plan.credential_id) },
      null,
    );
  },

  async planDestroy(call) {
    await heldBy(call.provider).guard.planBinding(call, destroyOf(stored(call.prior)), null);
  },

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

const planned = (id: PlanOf<S>["cluster_id"]): PlannedId => (isUnknown(id) ? NOT_YET_KNOWN : id);

const stored = ({ cluster_id, credential_id, on_destroy }: State): StoredBinding => ({
  dependent: cluster_id,
  credential: credential_id,
  detaches: on_destroy !== "keep",
});

const destroyOf = ({ dependent, credential: from, detaches }: StoredBinding): BindingChange => ({
  action: "delete",
  dependent,
  from,
  detaches,
});

function readMark({ dependent, credential, detaches }: Private): StoredBinding | null {
  if (dependent === undefined || credential === undefined) return null;
  return { dependent, credential, detaches: detaches === "true" };
}
