/** What stands in front of a JSON document or behind it, where something does: the lines of the program that ran Terraform. */

interface Known {
  readonly pattern: RegExp;
  readonly said: string;
}

/** Looked for without colour codes, the first that fits counts. */
const KNOWN: readonly Known[] = [
  {
    pattern: /^\s*(?:\[command\]|\S*terraform-bin\s|::(?:debug|set-output|error|warning)\b)/m,
    said: "the lines of setup-terraform's wrapper stand around it: set terraform_wrapper: false in the workflow, or call the program that it wraps, terraform-bin (--tf-bin terraform-bin)",
  },
  {
    pattern:
      /^\s*(?:\d\d:\d\d:\d\d(?:\.\d+)?\s+(?:STDOUT|STDERR|ERROR|WARN|INFO|DEBUG|TRACE)\b|time=\S+ level=\w+)/m,
    said: "the lines of Terragrunt's log stand around it: set TG_LOG_DISABLE=true (TERRAGRUNT_LOG_DISABLE=true before Terragrunt 0.73)",
  },
  {
    pattern: /^PK\p{Cc}{2}/u,
    said: "it is a saved plan, and no JSON: write it with terraform show -json PLAN",
  },
  {
    pattern:
      /^\s*(?:No changes\.|(?:Terraform|OpenTofu) (?:used|will|has)\b|An execution plan has been|.*: (?:Refreshing state|Reading)\.\.\.)/m,
    said: "it is a plan as people read it: write it with terraform show -json PLAN",
  },
];

const COLOUR = /\p{Cc}\[[\d;]*m/gu;

/** `text`: what stands there, or the document from its beginning on. Null: nothing that is known. */
export function describeAround(text: string, where: "before" | "behind"): string | null {
  const plain = text.replace(COLOUR, "");
  const known = KNOWN.find(({ pattern }) => pattern.test(plain));
  if (known) return known.said;
  if (plain !== text)
    return "the colour codes of a terminal stand around it: give -no-color to the command that writes it";
  return where === "before" && /\{\s*"format_version"/.test(plain) ? "something stands in front of it" : null;
}
