/** Reads the JSON of a plan, as `terraform show -json` writes it, for what concerns credentials. */
import { knownRules } from "../rules/known/index.js";
import { RuleBook } from "../rules/rule-book.js";
import type { Rules } from "../rules/rules.js";
import { fieldsOf, text, textOf } from "./fields.js";
import type { CredentialChange, CredentialObject, DependentRow, Plan, PriorDependent } from "./plan.js";
import { PlanError } from "./plan-error.js";
import { readChange } from "./read-change.js";
import { readJson, type Source } from "./read-json.js";
import { credentialObject, dependentObject } from "./read-object.js";
import { readSummary, SUMMARY } from "./read-summary.js";

/** What the plan is read by. */
export interface ReadOptions {
  /** Besides those that the guard knows. Where both name a type, these count. */
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
  // What tells other documents of Terraform from a plan.
  "values.root_module.resources.*.address",
  "lineage",
  "@level",
];

/**
 * Reads a plan. The document may be of any size: only what concerns credentials is kept in memory.
 *
 * @throws {PlanError} where it is no plan, is broken, or has a version that this does not know.
 * @throws {RulesError} where a rule cannot be used.
 */
export async function readPlan(source: Source, { rules = [] }: ReadOptions = {}): Promise<Plan> {
  const reader = new PlanReader(new RuleBook(...knownRules, ...rules));
  await readJson(source, PATHS, (member, value, index) => reader.take(member, value, index));
  return reader.plan();
}

class PlanReader {
  readonly #summary = new Map<string, unknown>();
  readonly #credentials: CredentialChange[] = [];
  readonly #dependents: DependentRow[] = [];
  readonly #priorCredentials: CredentialObject[] = [];
  readonly #priorDependents: PriorDependent[] = [];
  #resourceChanges = 0;
  #deferredChanges = 0;

  constructor(private readonly rules: RuleBook) {}

  take(member: string, value: unknown, index: number): void {
    switch (member) {
      case "resource_changes":
        this.#resourceChanges++;
        this.#takeChange(value, `resource_changes[${index}]`);
        break;
      case "deferred_changes":
        this.#deferredChanges++;
        break;
      case "prior_state":
        this.#takePrior(value);
        break;
      case "values":
      case "lineage":
        throw new PlanError("it is a state and no plan: write it with terraform show -json PLAN");
      case "@level":
        throw new PlanError(
          "it is the log of terraform plan -json: plan with -out=FILE, then terraform show -json FILE",
        );
      default:
        this.#summary.set(member, value);
    }
  }

  plan(): Plan {
    return {
      rules: this.rules,
      summary: readSummary(this.#summary, this.#resourceChanges, this.#deferredChanges),
      credentials: this.#credentials,
      dependents: this.#dependents,
      prior: { credentials: this.#priorCredentials, dependents: this.#priorDependents },
    };
  }

  #takeChange(value: unknown, where: string): void {
    const { credential, dependents } = readChange(value, where, this.rules);
    if (credential) this.#credentials.push(credential);
    this.#dependents.push(...dependents);
  }

  #takePrior(value: unknown): void {
    const where = "a resource of prior_state";
    const resource = fieldsOf(value, where);
    const type = textOf(resource.type, `the type of ${where}`);
    if (resource.mode === "data") return;
    const credentialRule = this.rules.credential(type);
    const dependentRules = this.rules.dependents(type);
    if (!credentialRule && dependentRules.length === 0) return;
    const values = fieldsOf(resource.values ?? {}, `the values of ${where}`);
    const credential = credentialRule && credentialObject(this.rules, credentialRule, values);
    if (credential) this.#priorCredentials.push(credential);
    for (const rule of dependentRules) {
      const dependent = dependentObject(rule, values);
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
