/** Reads one resource change of a plan, where its type is a credential or a dependent. */
import type { CredentialType, DependentType } from "../rules/rule-book.js";
import { type Fields, fieldsOf, isFields, isManaged, text, textOf, textsOf } from "./fields.js";
import type { Planned } from "./links.js";
import type { Actions, CredentialChange, DependentRow } from "./plan.js";
import { PlanError } from "./plan-error.js";
import { isKept, isOfSpace, type ObjectReader } from "./read-object.js";

export interface Known {
  /** What there will be to refer to, of any type; null where the plan knows all of it, or it goes. */
  readonly planned: Planned | null;
  /** One for each kind of association that the type is a credential of. */
  readonly credentials: readonly CredentialChange[];
  /** One for each link that rules name. */
  readonly dependents: readonly DependentRow[];
}

/** @throws {PlanError} where it is no resource change; `where` names it. */
export function readChange(value: unknown, where: string, reader: ObjectReader): Known {
  const resource = fieldsOf(value, where);
  const change = fieldsOf(resource.change, `${where}.change`);
  const place = {
    address: textOf(resource.address, `${where}.address`),
    previousAddress: text(resource.previous_address),
    deposed: text(resource.deposed),
    actions: textsOf(change.actions, `${where}.change.actions`),
  };
  const type = textOf(resource.type, `${where}.type`);
  const isNamed = isManaged(resource) && reader.rules.isNamed(type);
  if (isNamed) checkActions(place.actions, where);
  const before = attributes(change.before, `${where}.change.before`);
  const after = attributes(change.after, `${where}.change.after`);
  const unknown = isFields(change.after_unknown) ? change.after_unknown : {};
  const planned = plannedObject(place, unknown);
  if (!isNamed) return { planned, credentials: [], dependents: [] };

  const { rules } = reader;
  const credentialTypes = rules.credentials(type);
  if (credentialTypes.length > 0 && place.actions.includes("delete") && !before) {
    throw new PlanError(`${where} deletes a credential, and change.before does not say which`);
  }
  const credentials = credentialTypes.map((rule) =>
    credentialChange(reader, rule, place, before, after, unknown),
  );
  const dependents = rules
    .dependents(type)
    .flatMap((rule) => dependentRow(reader, rule, place, before, after, unknown) ?? []);
  return { planned, credentials, dependents };
}

type Place = Omit<DependentRow, "rule" | "before" | "after">;

function credentialChange(
  reader: ObjectReader,
  rule: CredentialType,
  place: Place,
  before: Fields | null,
  after: Fields | null,
  unknown: Fields,
): CredentialChange {
  return {
    ...place,
    actions: before && isKept(rule, before) ? forgetting(place.actions) : place.actions,
    rule,
    before: before && reader.credential(rule, before),
    after: after && reader.plannedCredential(rule, after, unknown),
  };
}

/** Null where it is of another id space. A declaration that changes its id space leaves one, and is new in the other. */
function dependentRow(
  reader: ObjectReader,
  rule: DependentType,
  place: Place,
  before: Fields | null,
  after: Fields | null,
  unknown: Fields,
): DependentRow | null {
  const was = before && isOfSpace(rule, before) ? before : null;
  const will = after && isOfSpace(rule, after, unknown) ? after : null;
  if (rule.declares !== null && !was && !will) return null;
  const isLeaving = was !== null && will === null && place.actions.includes("update");
  const isComing = was === null && will !== null && place.actions.includes("update");
  return {
    ...place,
    actions: isLeaving ? ["delete"] : isComing ? ["create"] : place.actions,
    rule,
    before: was && reader.dependent(rule, was),
    after: will && reader.plannedDependent(rule, will, unknown),
  };
}

/** Of what these do the plan knows everything. */
const KNOWN = new Set(["no-op", "delete", "forget"]);

function plannedObject(
  { address, actions }: { address: string; actions: Actions },
  unknown: Fields,
): Planned | null {
  if (actions.every((action) => KNOWN.has(action))) return null;
  const isCreated = actions.includes("create");
  return { address, isCreated, unknown: isCreated ? null : unknown };
}

/** What Terraform plans as a delete and the provider keeps at the platform is forgotten. */
const forgetting = (actions: readonly string[]) =>
  actions.map((action) => (action === "delete" ? "forget" : action));

const ACTIONS = new Set(["no-op", "create", "read", "update", "delete", "forget"]);

/** What a later Terraform may do to a credential or a dependent cannot be guessed. */
function checkActions(actions: readonly string[], where: string): void {
  if (actions.length > 0 && actions.every((action) => ACTIONS.has(action))) return;
  throw new PlanError(`${where}.change.actions holds none or an action that this does not know`);
}

function attributes(value: unknown, where: string): Fields | null {
  return value === null || value === undefined ? null : fieldsOf(value, where);
}
