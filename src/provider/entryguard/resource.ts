/** `belay_entryguard_resource`: what a credential opens and closes, such as a security group. */
import { NOT_YET_KNOWN, type PlannedId, type StoredBinding } from "../../guard/walk/index.js";
import { DiagnosticError, isUnknown } from "../../plugin/index.js";
import type { EntryGuardClient, Resource } from "../../sdk/entryguard/index.js";
import type { Belay } from "../belay.js";
import { defineResource } from "../define.js";
import type { PlanCall } from "../guard/space-guard.js";
import type { HeldCredentials } from "../platform/held-credentials.js";
import { noSuchCredential, parseImportId } from "../platform/import-id.js";
import { seekOrReport } from "../platform/late-list.js";
import {
  createdDependent,
  deletedDependent,
  readMark,
  replacedAfterAll,
  storedDependent,
  writeMark,
} from "../platform/own-dependent.js";
import { OF_LOGIN } from "../platform/scope.js";
import { entryguard, lastResources } from "./entryguard.js";
import { planNamesake } from "./namesake-resource.js";
import { changeOf, createResource, deleteResource, fieldsOf } from "./resource-requests.js";
import { type ResourcePlan as Plan, type ResourceState, resource } from "./resource-schema.js";

const heldBy = (belay: Belay): HeldCredentials<EntryGuardClient> => belay.held(entryguard, "entryguard");

export const resourceResource = defineResource({
  schema: resource,

  stored: ({ prior, provider }) =>
    heldBy(provider).guard.record({ type: "binding-stored", binding: stored(prior) }),

  async read(call) {
    const { state, provider } = call;
    const held = heldBy(provider);
    if (!(await held.listOrReport(OF_LOGIN, call))) return state;
    const client = held.connection.client();
    const inList = () => lastResources(client).find(({ id }) => id === state.id);
    const sought = {
      called: `resource ${JSON.stringify(state.name)} (${state.id})`,
      id: state.id,
      scope: OF_LOGIN,
      inList,
      byId: () => client.getResource({ resourceId: state.id, signal: call.signal }).then(() => true),
    };
    const found = inList() ?? (await seekOrReport(held, sought, call));
    if (found === "late") return state;
    if (!found) return held.noteGone();
    const read = stateOf(found);
    await held.guard.record({ type: "binding-read", binding: stored(read) });
    const mark = held.guard.readMark();
    if (mark) call.setPrivate(mark);
    return read;
  },

  async planCreate(call) {
    const { plan, provider } = call;
    const held = heldBy(provider);
    await checkTarget(call, held, plan, null);
    const mark = readMark(call.private);
    await planNamesake(held, plan, mark, call);
    if (mark) await held.guard.record(replacedAfterAll(mark));
    await held.guard.planBinding(call, createdDependent(planned(plan)), mark);
  },

  async planUpdate(call) {
    const { plan, prior, provider } = call;
    const held = heldBy(provider);
    const before = stored(prior);
    call.setPrivate(writeMark(before));
    if (plan.resource_type !== prior.resource_type) {
      await held.guard.planBinding(call, deletedDependent(before), null);
      return;
    }
    if (plan.credential_id !== prior.credential_id || plan.region !== prior.region)
      await checkTarget(call, held, plan, prior);
    await held.guard.planBinding(
      call,
      {
        action: plan.credential_id === prior.credential_id ? "no-op" : "update",
        dependent: prior.id,
        to: planned(plan),
        from: prior.credential_id,
      },
      null,
    );
  },

  async planDestroy(call) {
    await heldBy(call.provider).guard.planBinding(call, deletedDependent(stored(call.prior)), null);
  },

  async create(call) {
    const held = heldBy(call.provider);
    const plan = call.plan as ResourceState;
    const made = await createResource(held, plan, call);
    call.setState(kept(made, plan));
    const { is_active } = call.plan;
    if (typeof is_active !== "boolean") return kept(made, plan);
    // Also where it is as it should be: EntryGuard activates by itself, later, what nobody has spoken for.
    return kept(await update(held, made, { isActive: is_active }, call.signal), plan);
  },

  async update(call) {
    const held = heldBy(call.provider);
    const plan = call.plan as ResourceState;
    const change = changeOf(plan, call.prior);
    const { id, name } = call.prior;
    const made = await update(held, { id, name }, change, call.signal);
    return kept(made, plan);
  },

  delete: ({ provider, prior, signal }) => deleteResource(heldBy(provider), prior, signal),

  async import({ provider, id: text, signal }) {
    const held = heldBy(provider);
    const { id } = parseImportId(held.connection, text, "id");
    await held.list(OF_LOGIN, { signal });
    const found = lastResources(held.connection.client()).find((one) => one.id === id);
    if (!found) {
      throw new DiagnosticError(
        "There is no such resource",
        `EntryGuard's organization has no resource ${id}. data.belay_entryguard_resources lists those that it has.`,
      );
    }
    await held.guard.record({ type: "imported", id });
    return stateOf(found);
  },
});

async function update(
  held: HeldCredentials<EntryGuardClient>,
  { id, name }: Pick<Resource, "id" | "name">,
  change: ReturnType<typeof changeOf>,
  signal: AbortSignal,
): Promise<Resource> {
  const changed = await held.connection.requestChange(
    `Resource ${JSON.stringify(name)} was not changed`,
    (client) => client.updateResource({ resourceId: id, body: change, signal }),
  );
  held.forget(OF_LOGIN);
  return changed;
}

/** Says while planning what would fail at apply. `prior`: of a resource that moves. */
async function checkTarget(
  call: PlanCall,
  held: HeldCredentials<EntryGuardClient>,
  { credential_id, name, region }: Plan,
  prior: ResourceState | null,
): Promise<void> {
  if (isUnknown(credential_id) || !held.connection.checksPlans) return;
  const list = await held.listOrReport(OF_LOGIN, call);
  if (!list) return;
  const entry = list.find(credential_id);
  const { diagnostics } = call;
  if (!entry) {
    const { summary, detail, path } = noSuchCredential(entryguard, OF_LOGIN, credential_id, [
      "credential_id",
    ]);
    diagnostics.error(summary, detail, path);
    return;
  }
  if (entry.kind === "AWS" && region === null) {
    diagnostics.error(
      "A resource of AWS needs its region",
      `Resource ${JSON.stringify(name)} uses credential ${JSON.stringify(entry.name)} (${entry.id}), which is of AWS. Set region, such as "eu-west-3".`,
      ["region"],
    );
    return;
  }
  const former = prior && list.find(prior.credential_id);
  if (!former || former.kind === entry.kind) return;
  diagnostics.error(
    "The credential is of another provider",
    `Resource ${JSON.stringify(name)} is of ${former.kind}, and credential ${JSON.stringify(entry.name)} (${entry.id}) is of ${entry.kind}. Name a credential of ${former.kind}; or create another resource.`,
    ["credential_id"],
  );
}

const stateOf = (found: Resource): ResourceState => ({
  id: found.id,
  name: found.name,
  credential_id: found.credentialId ?? "",
  ...fieldsOf(found),
});

/** What was planned is what is kept: Terraform refuses anything else, and the next read shows a difference. */
const kept = (made: Resource, plan: ResourceState): ResourceState =>
  ({
    ...stateOf(made),
    ...Object.fromEntries(Object.entries(plan).filter(([, value]) => !isUnknown(value))),
  }) as ResourceState;

const stored = ({ id, credential_id }: ResourceState): StoredBinding => storedDependent(id, credential_id);

const planned = ({ credential_id }: Plan): PlannedId =>
  isUnknown(credential_id) ? NOT_YET_KNOWN : credential_id;
