/** `belay_civo_object_store`: a bucket, which its owner's key pair opens. Declared here so that a plan can know that it goes, too. */
import type { StoredBinding } from "../../guard/walk/index.js";
import { DiagnosticError, isUnknown, type StateOf } from "../../plugin/index.js";
import type { CivoClient, ObjectStore } from "../../sdk/civo/index.js";
import type { Belay } from "../belay.js";
import { defineResource } from "../define.js";
import { createOnce } from "../platform/create-once.js";
import type { HeldCredentials } from "../platform/held-credentials.js";
import { parseImportId } from "../platform/import-id.js";
import { seekOrReport } from "../platform/late-list.js";
import {
  createdDependent,
  deletedDependent,
  readMark,
  replacedAfterAll,
  storedDependent,
  writeMark,
} from "../platform/own-dependent.js";
import { planScope } from "../platform/plan-scope.js";
import { changesScope, scopeOf, whose } from "../platform/scope.js";
import { settle } from "../platform/settle.js";
import { civo, lastStores, settledBy } from "./civo.js";
import { deleteStore } from "./delete-store.js";
import { announceDeletion, noteStored, replacedBy } from "./deletion-protection.js";
import { planNamesake } from "./namesake-store.js";
import { type ObjectStoreSchema, objectStore, settling } from "./object-store-schema.js";
import { ownerOf, plannedOwner } from "./owner.js";

type State = StateOf<ObjectStoreSchema>;

const heldBy = (belay: Belay): HeldCredentials<CivoClient> => belay.held(civo, "civo");

export const objectStoreResource = defineResource({
  schema: objectStore,

  stored({ prior, provider }) {
    const held = heldBy(provider);
    noteStored(held, prior);
    return held.guard.record({ type: "binding-stored", binding: stored(prior) });
  },

  async read(call) {
    const { state, provider } = call;
    const held = heldBy(provider);
    const region = scopeOf(civo, state);
    if (!(await held.listOrReport(region, call))) return state;
    const client = held.connection.client();
    const inList = () => lastStores(client, region).find(({ id }) => id === state.id);
    const sought = {
      called: `object store ${JSON.stringify(state.name)} (${state.id})`,
      id: state.id,
      scope: region,
      inList,
      byId: () => client.getObjectStore({ region, storeId: state.id, signal: call.signal }).then(() => true),
    };
    const found = inList() ?? (await seekOrReport(held, sought, call));
    if (found === "late") return state;
    if (!found) return held.noteGone();
    const read = { ...state, ...shown(found), ...ownerOf(await held.list(region, call), found, state) };
    await held.guard.record({ type: "binding-read", binding: stored(read) });
    const mark = held.guard.readMark();
    if (mark) call.setPrivate(mark);
    return read;
  },

  async planCreate(call) {
    const { plan, config, provider } = call;
    const held = heldBy(provider);
    planScope(held.connection, config, plan);
    if (plan.access_key_id === null) {
      call.diagnostics.error(
        `The owner of object store ${JSON.stringify(plan.name)} has no access key yet`,
        "What access_key_id refers to is null: Civo gives a credential whose pair it makes its key when it is ready. Apply again when its status is ready, which a plan shows.",
        ["access_key_id"],
      );
      return;
    }
    const owner = await plannedOwner(held, plan, null, call);
    const mark = readMark(call.private);
    await planNamesake(held, plan, mark, call);
    const replaced = replacedBy(held, plan, mark);
    // The update that led to this replacement has announced it. Of one that somebody orders by -replace only an error gets through.
    if (replaced && (!mark || replaced.deletion_protection !== false))
      await announceDeletion(held, replaced, "replaced", call);
    if (mark) await held.guard.record(replacedAfterAll(mark));
    await held.guard.planBinding(call, createdDependent(owner), mark);
  },

  async planUpdate(call) {
    const { plan, config, prior, provider } = call;
    const held = heldBy(provider);
    planScope(held.connection, config, plan);
    const before = stored(prior);
    call.setPrivate(writeMark(before));
    const owner = await plannedOwner(held, plan, prior, call);
    const isMoved = owner !== prior.credential_id;
    // A new key of the same owner is no other owner.
    if (isMoved) call.requireReplace(["access_key_id"]);
    if (isMoved || plan.name !== prior.name || changesScope(civo, plan, prior)) {
      await announceDeletion(held, prior, "replaced", call);
      await held.guard.planBinding(call, deletedDependent(before), null);
      return;
    }
    await held.guard.planBinding(
      call,
      { action: "no-op", dependent: prior.id, to: prior.credential_id, from: prior.credential_id },
      null,
    );
  },

  async planDestroy(call) {
    const held = heldBy(call.provider);
    await announceDeletion(held, call.prior, "deleted", call);
    await held.guard.planBinding(call, deletedDependent(stored(call.prior)), null);
  },

  async create(call) {
    const held = heldBy(call.provider);
    const plan = call.plan as State;
    const region = scopeOf(civo, plan);
    const { name, access_key_id, max_size_gb } = plan;
    const body = { name, access_key_id, max_size_gb: sizeOf(max_size_gb) ?? DEFAULT_SIZE, region };
    const made = await createOnce(held, {
      what: `Object store ${JSON.stringify(name)} was not created`,
      scope: region,
      look: "look at data.belay_civo_object_stores",
      send: (client) => client.createObjectStore({ region, body }),
      search: {
        all: () => lastStores(held.connection.client(), region),
        isIt: (one: ObjectStore) => one.name === name && one.owner_info.access_key_id === access_key_id,
      },
      isThere: () => lastStores(held.connection.client(), region).some((one) => one.name === name),
      signal: call.signal,
    });
    const credential_id =
      made.owner_info.credential_id || ownerOf(await held.list(region, call), made, null).credential_id;
    const stateOf = (one: ObjectStore): State => ({
      ...plan,
      ...shown(one),
      credential_id,
      access_key_id,
      region,
      // It never held anything, and of a tainted store nothing can be changed any more.
      deletion_protection: plan.deletion_protection && typeof settledBy(one.status) === "string",
    });
    call.setState(stateOf(made));
    const waited = { made, scope: region, patience: settling.patience };
    return stateOf(
      await settle(held.connection, settling, waited, call, (one) => call.setState(stateOf(one))),
    );
  },

  async update(call) {
    const held = heldBy(call.provider);
    const { prior, signal } = call;
    const plan = call.plan as State;
    const region = scopeOf(civo, prior);
    const state = { ...prior, ...plan, status: prior.status, bucket_url: prior.bucket_url };
    const size = sizeOf(plan.max_size_gb);
    if (size === null || size === sizeOf(prior.max_size_gb)) return state;
    const resized = await held.connection.requestChange(
      `Object store ${JSON.stringify(prior.name)} was not resized`,
      (client) =>
        client.resizeObjectStore({ region, storeId: prior.id, body: { max_size_gb: size, region }, signal }),
    );
    held.forget(region);
    return { ...state, status: resized.status };
  },

  delete: ({ provider, prior, signal }) => deleteStore(heldBy(provider), prior, signal),

  async import({ provider, id: text, signal }) {
    const held = heldBy(provider);
    const { scope: region, id } = parseImportId(held.connection, text, "id");
    const list = await held.list(region, { signal });
    const found = lastStores(held.connection.client(), region).find((one) => one.id === id);
    if (!found) {
      throw new DiagnosticError(
        "There is no such object store",
        `${whose(civo, region)} has no object store ${id}. data.belay_civo_object_stores lists those that it has.`,
      );
    }
    await held.guard.record({ type: "imported", id });
    return { ...shown(found), ...ownerOf(list, found, null), region, deletion_protection: true } as State;
  },
});

/** What Civo's own clients take where nothing is said. */
const DEFAULT_SIZE = 500;

const sizeOf = (value: unknown): number | null =>
  value === null || value === undefined || isUnknown(value) ? null : Number(value);

const shown = (found: ObjectStore) => ({
  id: found.id,
  name: found.name,
  max_size_gb: found.max_size_gb as number,
  status: found.status,
  bucket_url: found.objectstore_endpoint,
});

const stored = ({ id, credential_id }: Pick<State, "id" | "credential_id">): StoredBinding =>
  storedDependent(id, credential_id ?? "");
