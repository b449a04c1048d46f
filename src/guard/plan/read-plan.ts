/** Reads the JSON of a plan, as `terraform show -json` writes it, for what concerns credentials. */

import type { PlanSummary } from "../report/report.js";
import { bookOf } from "../rules/known/index.js";
import type { RuleBook } from "../rules/rule-book.js";
import type { Rules } from "../rules/rules.js";
import { fieldsOf, isFields, isManaged, text, textOf } from "./fields.js";
import { Links, type Planned } from "./links.js";
import { NewCredentials } from "./new-credential.js";
import {
  type CredentialChange,
  type CredentialObject,
  type DependentRow,
  NO_ID,
  type Plan,
  type PriorDependent,
} from "./plan.js";
import { PlanError } from "./plan-error.js";
import { readChange } from "./read-change.js";
import { type Reader, readJson, type Source } from "./read-json.js";
import { isOfSpace, ObjectReader } from "./read-object.js";
import { readSummary, SUMMARY } from "./read-summary.js";

/** What the plan is read by. */
export interface ReadOptions extends Pick<PlanSummary, "name" | "workspace"> {
  /** Besides those that the guard knows. Where both are about one type and kind, these count. */
  readonly rules?: readonly Rules[];
}

/** Modules in modules: the state lists resources at each level, and paths have no recursion. */
const MODULE_LEVELS = 64;

const PATHS = [
  ...SUMMARY,
  "resource_changes.*",
  "deferred_changes.*",
  ...Array.from(
    { length: MODULE_LEVELS },
    (_, level) => `prior_state.values.root_module${".child_modules.*".repeat(level)}.resources.*`,
  ),
  "configuration",
  "relevant_attributes.*",
];

const ENCRYPTED = "it is encrypted by OpenTofu: write it with tofu show -json PLAN, where the key is";

/** What tells other documents of Terraform from a plan, by their members. */
const OTHERS = new Map([
  ["values", "it is a state and no plan: write it with terraform show -json PLAN"],
  ["lineage", "it is a state and no plan: write it with terraform show -json PLAN"],
  ["@level", "it is the log of terraform plan -json: plan with -out=FILE, then terraform show -json FILE"],
  ["encrypted_data", ENCRYPTED],
  ["encryption_version", ENCRYPTED],
  ["provider_schemas", "it is the schemas of providers and no plan: write it with terraform show -json PLAN"],
]);

/**
 * Reads a plan. The document may be of any size: only what concerns credentials is kept in memory.
 *
 * @throws {PlanError} where it is no plan, is broken, or has a version that this does not know.
 * @throws {RulesError} where a rule cannot be used.
 */
export async function readPlan(source: Source, { rules = [], ...named }: ReadOptions = {}): Promise<Plan> {
  const reader = new PlanReader(bookOf(rules));
  await readJson(source, PATHS, reader);
  const plan = reader.plan();
  return { ...plan, summary: { ...named, ...plan.summary } };
}

class PlanReader implements Reader {
  readonly #members = new Map<string, string>();
  readonly #summary = new Map<string, unknown>();
  readonly #credentials: CredentialChange[] = [];
  readonly #dependents: DependentRow[] = [];
  readonly #planned: Planned[] = [];
  readonly #priorCredentials: CredentialObject[] = [];
  readonly #priorDependents: PriorDependent[] = [];
  readonly #relevant: unknown[] = [];
  #configuration: string | null = null;
  #resourceChanges = 0;
  #deferredChanges = 0;

  readonly #objects: ObjectReader;

  constructor(private readonly rules: RuleBook) {
    this.#objects = new ObjectReader(rules);
  }

  member(name: string, kind: string): boolean {
    const other = OTHERS.get(name);
    if (other !== undefined) throw new PlanError(other);
    this.#members.set(name, kind);
    // A large part of many plans. Terraform writes it behind the changes, which tell whether it is needed.
    const isNeedKnown = this.#members.has("resource_changes");
    if (name === "configuration" || name === "relevant_attributes") return !isNeedKnown || this.#needsLinks();
    return true;
  }

  value(member: string, json: string, index: number): void {
    if (member === "configuration") {
      this.#configuration = json;
      return;
    }
    const value: unknown = JSON.parse(json);
    switch (member) {
      case "resource_changes":
        this.#resourceChanges++;
        this.#takeChange(value, `resource_changes[${index}]`);
        break;
      case "deferred_changes":
        this.#deferredChanges++;
        this.#takeDeferred(value);
        break;
      case "prior_state":
        this.#takePrior(value);
        break;
      case "relevant_attributes":
        this.#relevant.push(value);
        break;
      default:
        this.#summary.set(member, value);
    }
  }

  plan(): Plan {
    this.#objects.check();
    return {
      rules: this.rules,
      summary: readSummary(this.#summary, this.#members, this.#resourceChanges, this.#deferredChanges),
      credentials: this.#credentials,
      dependents: this.#needsLinks() ? this.#withLinks() : this.#dependents,
      prior: { credentials: this.#priorCredentials, dependents: this.#ordered(this.#priorDependents) },
    };
  }

  /** Terraform 0.12 wrote addresses without modules and keys, so that one stands for several objects. */
  #ordered(dependents: readonly PriorDependent[]): readonly PriorDependent[] {
    const isTold = !String(this.#summary.get("terraform_version")).startsWith("0.12.");
    return isTold ? dependents : dependents.map((one) => ({ ...one, dependsOn: [] }));
  }

  #needsLinks(): boolean {
    const isDeleted = ({ actions }: CredentialChange) => actions.includes("delete");
    return this.#dependents.some(({ after }) => after?.isOpen) && this.#credentials.some(isDeleted);
  }

  #withLinks(): DependentRow[] {
    const configuration: unknown = this.#configuration === null ? null : JSON.parse(this.#configuration);
    const relevant = this.#members.has("relevant_attributes") ? this.#relevant : null;
    const isCredential = (type: string) => this.rules.credentials(type).length > 0;
    const links = new Links(this.#planned, configuration, relevant, isCredential);
    const isNew = ({ actions }: CredentialChange) => actions.includes("create");
    const credentials = new NewCredentials(
      configuration,
      this.#credentials.filter(isNew).map(({ address }) => address),
    );
    return this.#dependents.map((row) => {
      const { address, after, rule } = row;
      if (!after?.isOpen || !links.isCreated(address, rule.credential)) return row;
      const created = credentials.of(address, rule.credential);
      return { ...row, after: { ...after, isOpen: false, ...(created !== undefined && { created }) } };
    });
  }

  #takeChange(value: unknown, where: string): void {
    const { planned, credentials, dependents } = readChange(value, where, this.#objects);
    if (planned) this.#planned.push(planned);
    this.#credentials.push(...credentials);
    this.#dependents.push(...dependents);
  }

  /** What an object will be whose change is deferred, nobody knows yet. */
  #takeDeferred(value: unknown): void {
    const resource = isFields(value) && isFields(value.resource_change) ? value.resource_change : {};
    const address = text(resource.address);
    if (address !== null) this.#planned.push({ address, isCreated: false, unknown: null });
  }

  #takePrior(value: unknown): void {
    const where = "a resource of prior_state";
    const resource = fieldsOf(value, where);
    const type = textOf(resource.type, `the type of ${where}`);
    if (!isManaged(resource) || !this.rules.isNamed(type)) return;
    const values = fieldsOf(resource.values ?? {}, `the values of ${where}`);
    for (const rule of this.rules.credentials(type)) {
      const credential = this.#objects.credential(rule, values);
      if (credential.id !== NO_ID) this.#priorCredentials.push(credential);
    }
    for (const rule of this.rules.dependents(type)) {
      if (!isOfSpace(rule, values)) continue;
      const dependent = this.#objects.dependent(rule, values);
      if (!dependent) continue;
      this.#priorDependents.push({
        ...dependent,
        rule,
        address: textOf(resource.address, `the address of ${where}`),
        deposed: text(resource.deposed_key),
        dependsOn: (Array.isArray(resource.depends_on) ? resource.depends_on : []).filter(
          (one) => typeof one === "string",
        ),
      });
    }
  }
}
