/** The configuration before and after the change. */
import type { BindingCell, Case, Change, CredentialCell, Element, PlatformName, What } from "./case.js";

export const TYPES: Record<PlatformName, Record<What, string>> = {
  qovery: { credential: "belay_qovery_aws_credential", binding: "belay_qovery_cluster_binding" },
  entryguard: { credential: "belay_entryguard_aws_credential", binding: "belay_entryguard_resource" },
  civo: { credential: "belay_civo_object_store_credential", binding: "belay_civo_object_store" },
  billing: { credential: "belay_taikun_billing_credential", binding: "belay_taikun_billing_rule" },
  showback: { credential: "belay_taikun_showback_credential", binding: "belay_taikun_showback_rule" },
  backup: { credential: "belay_taikun_backup_credential", binding: "belay_taikun_backup_binding" },
  ai: { credential: "belay_taikun_ai_credential", binding: "belay_taikun_ai_binding" },
};
export const DECLARATION = "belay_dependent";

export const typeOf = (platform: PlatformName, what: What, cell: CredentialCell | BindingCell): string =>
  isDeclared(cell) ? DECLARATION : TYPES[platform][what];

/** The module that a world has, in the folder of this name. */
export const boxOf = (platform: PlatformName): string => (platform === "qovery" ? "box" : `${platform}_box`);

const isDeclared = (cell: CredentialCell | BindingCell) => "declared" in cell && cell.declared;

export interface Configuration {
  readonly platform: PlatformName;
  readonly credentials: readonly CredentialCell[];
  readonly bindings: readonly BindingCell[];
  /** Labels of the credentials that an argument or a trigger replaces. */
  readonly replaced: readonly string[];
  /** Labels of the bindings whose cluster's id comes from a resource that is replaced. */
  readonly obscured: readonly string[];
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  /** Addresses. */
  readonly forgotten: readonly string[];
  readonly imported: readonly { readonly to: string; readonly cluster: string }[];
}

export const before = ({ platform, credentials, bindings }: Case): Configuration => ({
  platform,
  credentials: [...credentials].map(uniform(credentials)),
  bindings: [...bindings].map(uniform(bindings)),
  replaced: [],
  obscured: [],
  moved: [],
  forgotten: [],
  imported: [],
});

export function after(one: Case): Configuration {
  const first = before(one);
  if (one.changes.some(({ kind }) => kind === "empty")) return { ...first, credentials: [], bindings: [] };
  const credentials = [...first.credentials];
  const bindings = [...first.bindings];
  const replaced: string[] = [];
  const obscured: string[] = [];
  const renamed: Element[] = [];
  const forgotten: string[] = [];
  const imported: string[] = [];
  const cells = (what: What): (CredentialCell | BindingCell)[] =>
    what === "credential" ? credentials : bindings;
  const edit = <T extends { label: string }>(list: T[], label: string, changed: Partial<T>) => {
    const at = list.findIndex((cell) => cell.label === label);
    const cell = list[at];
    if (cell) list[at] = { ...cell, ...changed };
  };

  for (const change of one.changes) {
    switch (change.kind) {
      case "remove":
      case "forget": {
        if (change.kind === "forget") forgotten.push(addressOf(first, change) ?? "");
        const list = cells(change.what);
        list.splice(
          list.findIndex(({ label }) => label === change.label),
          1,
        );
        break;
      }
      case "rename": {
        const list = cells(change.what);
        const cell = list.find(({ label }) => label === change.label);
        if (cell) {
          const name = cell.home === change.home ? `${cell.name}_renamed` : cell.name;
          edit(list, change.label, { home: change.home, name });
        }
        if (change.moved) renamed.push(change);
        break;
      }
      case "repoint":
        edit(bindings, change.label, { to: change.to });
        break;
      case "recluster":
        edit(bindings, change.label, { cluster: change.cluster });
        break;
      case "keep":
        edit(bindings, change.label, { keep: change.keep });
        break;
      case "replace":
        replaced.push(change.label);
        break;
      case "obscure":
        obscured.push(change.label);
        break;
      case "add":
        credentials.push(change.credential);
        break;
      case "adopt":
        bindings.push(change.binding);
        if (change.imported) imported.push(change.binding.label);
        break;
    }
  }
  const changed = {
    platform: one.platform,
    credentials: credentials.map(uniform(credentials)),
    bindings: bindings.map(uniform(bindings)),
  };
  return {
    ...changed,
    replaced,
    obscured,
    forgotten,
    moved: renamed.flatMap((element) => {
      const [from, to] = [addressOf(first, element), addressOf(changed, element)];
      return from && to ? [{ from, to }] : [];
    }),
    imported: imported.flatMap((label) => {
      const to = addressOf(changed, { what: "binding", label });
      const cluster = bindings.find((binding) => binding.label === label)?.cluster;
      return to && cluster ? [{ to, cluster }] : [];
    }),
  };
}

/** All that are written as one resource have one lifecycle. */
function uniform<T extends CredentialCell | BindingCell>(all: readonly T[]) {
  return (cell: T): T => {
    if (cell.home !== "count" && cell.home !== "each") return cell;
    return { ...cell, createFirst: all.find((other) => isOneResource(other, cell))?.createFirst ?? false };
  };
}

const isOneResource = (one: CredentialCell | BindingCell, other: CredentialCell | BindingCell) =>
  one.home === other.home && isDeclared(one) === isDeclared(other);

/** Undefined: this configuration has no such element. */
export function addressOf(
  { platform, credentials, bindings }: Pick<Configuration, "platform" | "credentials" | "bindings">,
  { what, label }: Element,
): string | undefined {
  const all: readonly (CredentialCell | BindingCell)[] = what === "credential" ? credentials : bindings;
  const cell = all.find((one) => one.label === label);
  if (!cell) return undefined;
  const type = typeOf(platform, what, cell);
  switch (cell.home) {
    case "single":
      return `${type}.${cell.name}`;
    case "module":
      return `module.${boxOf(platform)}.${type}.${cell.name}`;
    case "each":
      return `${type}.keyed["${cell.name}"]`;
    case "count":
      return `${type}.many[${all.filter((other) => isOneResource(other, cell)).indexOf(cell)}]`;
  }
}

/** What the worlds of a case have in common. `stated` holds of all of them or not at all. */
export function flags(worlds: readonly Case[]): Omit<Case["options"], "targets" | "replace"> {
  const [first] = worlds;
  if (!first) throw new Error("a case has at least one world");
  return { ...first.options, stated: worlds.every(({ options }) => options.stated) };
}

export const changesOf = <K extends Change["kind"]>({ changes }: Case, kind: K) =>
  changes.filter((change): change is Extract<Change, { kind: K }> => change.kind === kind);
