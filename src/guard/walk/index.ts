/**
 * The guard: would a set of planned changes delete a credential that something still uses?
 *
 * @example
 * const walk = new Walk(idSpace("qovery"));
 * const paris = { id: "d1", name: "paris" };
 * walk.add({ type: "associations", scope: "org", associations: [{ id: "c1", name: "prod", dependents: [paris] }] });
 * walk.add({ type: "credential-deleted", credential: { id: "c1", name: "prod", scope: "org", keptOnDestroy: false } });
 * verdicts(walk, { createBeforeDestroy: false })[0]?.kind; // "blocked": nothing takes paris off prod
 */

export type {
  Association,
  BindingChange,
  Blocker,
  Dependent,
  IdSpace,
  PlannedId,
  Reason,
  Verdict,
} from "../association/model.js";
export { NOT_YET_KNOWN } from "../association/model.js";
export { type Fate, PlannedBindings } from "../association/planned-bindings.js";
export { judge, type PartialVerdict, weigh } from "../association/verdict.js";
export { idSpace } from "../rules/id-space.js";
export { type Namesake, namesake } from "./namesake.js";
export { type Finding, type Statements, verdicts } from "./verdicts.js";
export {
  type PlannedDeletion,
  type StoredBinding,
  type StoredCredential,
  Walk,
  type WalkEvent,
  type Walker,
} from "./walk.js";
export * as words from "./words.js";
