/** What follows "## Schema": the attributes by who sets them, then a section for each nested object. */
import type { Attribute, Attributes, Type } from "../../src/plugin/index.js";

type Named = readonly [path: string, attribute: Attribute];

const GROUPS = ["Required", "Optional", "Read-Only"] as const;
type Group = (typeof GROUPS)[number];

export function schemaSections(attributes: Attributes): string {
  const top: Named[] = Object.entries(attributes);
  const lists = groups(top, groupOf, (group) => `### ${group}`);
  return lists + top.map((one) => nestedSections(one, groupOf(one[1]))).join("");
}

/** What is inside of a read-only attribute is read-only, whatever it says of itself. */
function nestedSections([path, { nested }]: Named, outer: Group): string {
  if (!nested) return "";
  const inner: Named[] = Object.entries(nested.attributes).map(([name, one]) => [`${path}.${name}`, one]);
  const groupInside = (attribute: Attribute) => (outer === "Read-Only" ? outer : groupOf(attribute));
  const lists = groups(inner, groupInside, (group) => `${group}:`);
  const deeper = inner.map((one) => nestedSections(one, groupInside(one[1]))).join("");
  return `\n<a id="${anchor(path)}"></a>\n### Nested Schema for \`${path}\`\n${lists}${deeper}`;
}

function groups(
  attributes: readonly Named[],
  groupOf: (attribute: Attribute) => Group,
  heading: (group: Group) => string,
): string {
  return GROUPS.map((group) => {
    const lines = attributes.filter(([, attribute]) => groupOf(attribute) === group).map(line);
    return lines.length === 0 ? "" : `\n${heading(group)}\n\n${lines.join("")}`;
  }).join("");
}

function groupOf(attribute: Attribute): Group {
  if (attribute.required) return "Required";
  return attribute.optional || attribute.default !== undefined ? "Optional" : "Read-Only";
}

function line([path, attribute]: Named): string {
  const nested = attribute.nested ? ` See [its attributes](#${anchor(path)}).` : "";
  return `- \`${path.split(".").at(-1)}\` (${marks(attribute).join(", ")}) ${attribute.description}${nested}\n`;
}

const WRITE_ONLY =
  "[Write-only](https://developer.hashicorp.com/terraform/language/resources/ephemeral#write-only-arguments)";

function marks({ type, nested, sensitive, writeOnly, deprecated }: Attribute): string[] {
  return [
    nested ? `Attributes${nested.nesting === "single" ? "" : ` ${capital(nested.nesting)}`}` : typeName(type),
    ...(sensitive ? ["Sensitive"] : []),
    ...(writeOnly ? [WRITE_ONLY] : []),
    ...(deprecated ? ["Deprecated"] : []),
  ];
}

function typeName(type: Type | undefined): string {
  if (type === "bool") return "Boolean";
  if (typeof type === "string" || type === undefined) return capital(type ?? "");
  return "element" in type ? `${capital(type.kind)} of ${typeName(type.element)}` : capital(type.kind);
}

const anchor = (path: string) => `nestedatt--${path.replaceAll(".", "--")}`;
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
