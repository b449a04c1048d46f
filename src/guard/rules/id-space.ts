import type { IdSpace } from "../association/model.js";
import { associations } from "./known/platforms.js";
import { RuleBook } from "./rule-book.js";

/** A known id space by its name in the rules. Throws for a name that no rule declares. */
export const idSpace = (kind: string): IdSpace => book.idSpace(kind);

const book = new RuleBook({ known: [{ associations }] });
