/** What the guard said in a plan or apply, taken from Terraform's diagnostics. */
import type { Diagnostic } from "../support/diagnostics.js";

export type Kind =
  | "blocked"
  | "bound-to-deleted"
  | "unproven"
  | "unreadable"
  | "order"
  | "taken-over"
  | "suspected"
  | "declared"
  | "kept"
  | "refused";

export interface Finding {
  readonly kind: Kind;
  readonly severity: Diagnostic["severity"];
  readonly platform: string;
  readonly credential: { readonly id: string; readonly name: string };
  /** `name` is empty where the message gives only an id. */
  readonly dependents: readonly { readonly id: string; readonly name: string }[];
  readonly diagnostic: Diagnostic;
}

const SUMMARIES: readonly (readonly [Kind, RegExp])[] = [
  ["blocked", /^Credential ".*" is still in use$/],
  ["bound-to-deleted", /^Credential ".*" is deleted by the same plan$/],
  ["unproven", /^It is not proven that credential ".*" can be deleted$/],
  ["unreadable", /^It is not known what still uses credential ".*"$/],
  ["order", /^Credential ".*" must be create_before_destroy$/],
  ["taken-over", /^Credential ".*" may be due for deletion too early$/],
  ["suspected", /^Credential ".*" may be (replaced|deleted) while it is in use$/],
  ["declared", /^Credential ".*" is deleted on the word of belay_dependent$/],
  ["kept", /^Credential ".*" is kept at \w+$/],
  ["refused", /^Credential ".*" was not deleted, because it is in use$/],
];

/** A UUID, or a number of Taikun's. */
const ID = "(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\\d+)";

/** Null: not a finding of the guard. */
export function findingOf(diagnostic: Diagnostic): Finding | null {
  const kind = SUMMARIES.find(([, summary]) => summary.test(diagnostic.summary))?.[0];
  if (!kind) return null;
  const { detail, severity } = diagnostic;
  const named = new RegExp(`(Qovery|EntryGuard|Civo|Taikun) credential "(.*?)" \\((${ID})\\)`).exec(detail);
  if (!named) throw new Error(`this message names no credential:\n${detail}`);
  const [, platform = "", name = "", id = ""] = named;
  return { kind, severity, platform, credential: { id, name }, dependents: dependentsOf(detail), diagnostic };
}

function dependentsOf(detail: string): { id: string; name: string }[] {
  const listed = new RegExp(`^  - (?:"(.*?)" \\()?(${ID})`, "gm");
  const inProse = new RegExp(`(?:cluster|resource|object store|project|rule) (?:"(.*?)" \\()?(${ID})`, "g");
  return [...detail.matchAll(listed), ...detail.matchAll(inProse)].map(([, name = "", id = ""]) => ({
    id,
    name,
  }));
}
