import { RuleBook } from "../rule-book.js";
import type { Rules } from "../rules.js";
import { belay, declarations } from "./belay.js";
import { civo } from "./civo.js";
import { associations } from "./platforms.js";
import { qovery } from "./qovery.js";
import { taikun } from "./taikun.js";

/** What the guard knows without being told. */
export const knownRules: readonly Rules[] = [{ associations }, belay, qovery, civo, taikun];

/** That, and more rules, which count where both are about one type and kind. */
export const bookOf = (given: readonly Rules[]): RuleBook =>
  new RuleBook({ known: knownRules, given, declarations });

/** The kinds of association that rules may refer to without declaring them. */
export const knownKinds: readonly string[] = knownRules.flatMap(({ associations = [] }) =>
  associations.map(({ kind }) => kind),
);
