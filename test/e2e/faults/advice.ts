/** What Terraform's output tells a person to do about an orphan, done as a person would. */
import type { Wanted } from "./case.js";

export interface Advice {
  /** Whether the state is to be refreshed before. */
  readonly refresh: boolean;
  /** Blocks to paste into the configuration. */
  readonly imports: readonly { readonly to: string; readonly id: string }[];
  /** What to delete at the platform, at once or when nothing uses it any more. */
  readonly deletions: readonly { readonly id: string; readonly later: boolean }[];
}

const IMPORT = /import \{ to = (belay_\w+)\.\S+ # the address of "([^"]+)"[^}]*? id = "([^"]+)" \}/g;
const DELETION =
  /[Dd]elete ([0-9a-f]{8}-[-0-9a-f]{27}|\d+) at (?:Qovery|EntryGuard|Civo|Taikun)( once nothing uses it)?/g;

/** `text`: with runs of white space as one space. */
export function adviceIn(text: string, wanted: Wanted): Advice {
  const imports = [...text.matchAll(IMPORT)].map(([, type = "", name = "", id = ""]) => ({
    to: `${type}.${labelOf(name, wanted)}`,
    id,
  }));
  const deletions = [...text.matchAll(DELETION)].map(([, id = "", later]) => ({
    id,
    later: later !== undefined,
  }));
  const refresh = text.includes("run terraform apply -refresh-only first");
  return { refresh, imports: unique(imports), deletions: unique(deletions) };
}

/** A person knows under which address an object of this name is in the configuration. */
function labelOf(name: string, { credentials }: Wanted): string {
  return Object.entries(credentials).find(([, one]) => one.name === name)?.[0] ?? name;
}

export const pasted = ({ imports }: Pick<Advice, "imports">): string =>
  imports.map(({ to, id }) => `import {\n  to = ${to}\n  id = "${id}"\n}\n`).join("");

const unique = <T>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];
