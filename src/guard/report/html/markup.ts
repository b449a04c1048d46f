/** Markup that cannot be broken by what it holds: `markup` escapes every value of its template that is not markup itself. */

import { visible } from "../../../text/index.js";

export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | number | null | Markup | readonly Part[];

/** A template for HTML and SVG alike. Attributes stand in double quotes; `null` is nothing, a list is its items in a row. */
export function markup(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const pieces = literals.map((literal, i) => literal + textOf(parts[i] ?? null));
  return new Markup(pieces.join(""));
}

function textOf(part: Part): string {
  if (part === null) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escapeText(part);
  return part.map(textOf).join("");
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeText(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
