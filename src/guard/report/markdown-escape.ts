/** Puts names into GitHub's Markdown so that they are shown as they are: they break no table, make no link and notify nobody. */
import { visible } from "../../text/index.js";

/** Longer ones are cut: a comment has a limit, and nobody reads that far. */
const LONGEST_NAME = 200;
const LONGEST_TEXT = 1000;

/** A name, id or address. GitHub looks for @mentions, #references and links everywhere but in code. */
export function code(name: string): string {
  const safe = visible(cut(name, LONGEST_NAME));
  // In backticks all is literal but these: a pipe ends the cell of a table even there, and blank ends are trimmed.
  if (/^[^`|]*[^`| ]$/.test(safe)) return `\`${safe}\``;
  return `<code>${safe.replace(/[!-/:-@[-`{-~]/g, entity)}</code>`;
}

/** A sentence that may hold such a name. */
export function inline(text: string): string {
  return visible(cut(text, LONGEST_TEXT)).replace(SPECIAL, (found, reference?: string) =>
    // An entity is not enough here: GitHub looks for these when the Markdown is rendered already. A space of no width parts them.
    reference === undefined ? entity(found) : `${reference}&#8203;`,
  );
}

const SPECIAL = new RegExp(
  [
    // What would mention a person or an issue, and so notify somebody.
    /([@#](?=\w)|\bGH-(?=\d))/,
    // What would become a link.
    /:(?=\/\/)|(?<=\bwww)\./,
    // What marks up. An underscore within a word, as in create_before_destroy, does not.
    /[&<>|`*~[\]\\$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gi",
);

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** Counts code points, so that none is cut in half, but only as many as may be shown. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const first = [...text.slice(0, 2 * longest)].slice(0, longest).join("");
  return first === text ? text : `${first}…`;
}
