/**
 * The guard for any plan file: would this plan delete a credential that something still uses?
 *
 * @example
 * import { createReadStream } from "node:fs";
 * import { decide, readPlan } from "belay-iac/guard";
 *
 * const plan = await readPlan(createReadStream("plan.json")); // from: terraform show -json FILE
 * const report = decide(plan); // from what the plan itself tells; see `questions` for asking the platforms
 * for (const { summary, address } of report.findings) console.log(address, summary);
 *
 * @module belay-iac/guard
 */
export type { Association, Dependent } from "./association/model.js";
export { type Answer, type Question, questions } from "./decide/answers.js";
export { type DecideOptions, decide } from "./decide/decide.js";
export { AnswerError, type LookupPage, readLookup } from "./decide/read-lookup.js";
export type { Plan } from "./plan/plan.js";
export { PlanError } from "./plan/plan-error.js";
export type { Source } from "./plan/read-json.js";
export { type ReadOptions, readPlan } from "./plan/read-plan.js";
export { readState, type StateLifecycles } from "./plan/read-state.js";
export { FORMATS, type Format, render } from "./report/render.js";
export type {
  Counts,
  CredentialName,
  CredentialVerdict,
  DependentFate,
  DependentVerdict,
  FindingCode,
  FindingDependent,
  GuardFinding,
  Level,
  Outcome,
  PlanSummary,
  Report,
} from "./report/report.js";
export { faultsOf, type RuleFault } from "./rules/check-rules.js";
export { knownKinds } from "./rules/known/index.js";
export type {
  FromEnvironment,
  HeaderFromEnvironment,
  HttpStatus,
  Lookup,
  Pages,
} from "./rules/lookup.js";
export { faultOfUrl, fillTemplate, type Placeholder } from "./rules/lookup-url.js";
export { RulesError } from "./rules/rule-book.js";
export type { AssociationRule, CredentialRule, DependentRule, KeepsWhen, Rules } from "./rules/rules.js";
