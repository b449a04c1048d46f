import { RuleBook } from "../rule-book.js";
import type { Rules } from "../rules.js";
import { belay, declarations } from "./belay.js";
import { civo } from "./civo.js";
import { associations } from "./platforms.js";
import { qovery } from "./qovery.js";
import { taikun } from "./taikun.js";

/** What the guard knows without being told. */
export const knownRules: readonly Rules[] = [{ associations }, belay, qovery, civo, taikun];

/** That, and more rules, which count where both name a type. */
export const bookOf = (rules: readonly Rules[]): RuleBook =>
  new RuleBook([...knownRules, ...rules], declarations);
