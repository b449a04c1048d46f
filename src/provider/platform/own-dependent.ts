/** What a dependent that is a resource of ours tells the guard: its deletion takes it off whatever it is on. */
import {
  type BindingChange,
  NOT_YET_KNOWN,
  type PlannedId,
  type StoredBinding,
  type WalkEvent,
} from "../../guard/walk/index.js";
import type { Private } from "../../plugin/index.js";

export const storedDependent = (dependent: string, credential: string): StoredBinding => ({
  dependent,
  credential,
  detaches: true,
  gone: true,
});

export const createdDependent = (to: PlannedId): BindingChange => ({
  action: "create",
  dependent: NOT_YET_KNOWN,
  to,
});

export const deletedDependent = ({ dependent, credential: from }: StoredBinding): BindingChange => ({
  action: "delete",
  dependent,
  from,
  detaches: true,
  gone: true,
});

/** Nothing but the create half of a replacement tells of -replace and replace_triggered_by. */
export const replacedAfterAll = (binding: StoredBinding): WalkEvent => ({
  type: "binding-planned",
  change: deletedDependent(binding),
  replaces: binding.dependent,
});

/** Put into the private data of each update and no-op plan: a create that carries it is the replacement of that object. */
export const writeMark = ({ dependent, credential }: StoredBinding): Private => ({ dependent, credential });

export const readMark = ({ dependent, credential }: Private): StoredBinding | null =>
  dependent === undefined || credential === undefined ? null : storedDependent(dependent, credential);
