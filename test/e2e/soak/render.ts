/** A configuration as HCL, with the ids that are known by then. */
import { planGuardBlocks } from "../support/hcl.js";
import {
  type BindingCell,
  type CredentialCell,
  type Home,
  type PlatformName,
  providerKey,
  type Target,
} from "./case.js";
import {
  TYPES as ALL_TYPES,
  addressOf,
  boxOf,
  type Configuration,
  DECLARATION,
  typeOf,
} from "./configuration.js";
import { renderPlatform } from "./platforms/render.js";

const TYPES = ALL_TYPES.qovery;

/** Ids at the sandbox, by label. */
export interface Ids {
  readonly organization: string;
  readonly clusters: ReadonlyMap<string, string>;
  readonly managed: ReadonlyMap<string, string>;
  readonly foreign: ReadonlyMap<string, string>;
  readonly deposed: ReadonlyMap<string, string>;
  /** The access keys of Civo's credentials, by their ids. */
  readonly keys: ReadonlyMap<string, string>;
}

export interface Guard {
  readonly session: boolean;
  readonly stated: boolean;
}

/** The files of a world, with their text. */
export function render(configuration: Configuration, ids: Ids): Record<string, string> {
  if (configuration.platform !== "qovery") return renderPlatform(configuration, ids);
  const { credentials, bindings } = configuration;
  const inBox = { credentials: at(credentials, "module"), bindings: at(bindings, "module") };
  const hasBox = inBox.credentials.length + inBox.bindings.length > 0;
  const root = [
    ...at(credentials, "single").map((cell) => single(cell, configuration, ids)),
    ...at(bindings, "single").map((cell) => singleBinding(cell, configuration, ids)),
    many(configuration, ids),
    keyed(configuration, ids),
    ...(hasBox ? [boxBlock(inBox.bindings, configuration, ids)] : []),
    ...configuration.moved.map(({ from, to }) => `moved {\n  from = ${from}\n  to   = ${to}\n}`),
    ...configuration.forgotten.map(
      (from) => `removed {\n  from = ${from}\n  lifecycle {\n    destroy = false\n  }\n}`,
    ),
    ...configuration.imported.map(
      ({ to, cluster }) =>
        `import {\n  to = ${to}\n  id = ${quoted(importId(to, ids.clusters.get(cluster)))}\n}`,
    ),
  ].filter((text) => text !== "");
  return {
    "test.tf": `${root.join("\n\n")}\n`,
    "box/main.tf": hasBox ? box(inBox.credentials, inBox.bindings, configuration, ids) : "",
  };
}

/** What they have in common: the provider, and where the modules are. */
export function renderFrame(
  platforms: readonly PlatformName[],
  { session, stated }: Guard,
): Record<string, string> {
  const asked = [...new Set(platforms.map(providerKey))].map((key) => `  ${key} = {}\n`).join("");
  const own = session ? "  guard = { session = ephemeral.belay_plan_guard.this.session }\n" : "";
  const blocks = session ? planGuardBlocks(stated ? "create_before_destroy = true" : "") : "";
  return {
    "provider.tf": `provider "belay" {\n${asked}${own}}\n${blocks}`,
    ".terraform/modules/modules.json": JSON.stringify({
      Modules: [
        { Key: "", Source: "", Dir: "." },
        ...platforms.map(boxOf).map((box) => ({ Key: box, Source: `./${box}`, Dir: box })),
      ],
    }),
  };
}

/** Of a binding the cluster's id, of a declaration the id space besides. */
const importId = (to: string, cluster: string | undefined) =>
  cluster && to.includes(`${DECLARATION}.`) ? `qovery,${cluster}` : cluster;

/** The configuration of a credential that can be replaced carries what replaces it. */
function single(cell: CredentialCell, { replaced }: Configuration, ids: Ids): string {
  const { label, replaceable } = cell;
  const turn = replaced.includes(label) ? "2" : "1";
  if (replaceable === "argument") {
    const data = `resource "terraform_data" "organization_${label}" {\n  input            = "${ids.organization}"\n  triggers_replace = "${turn}"\n}`;
    const argument = `organization_id = terraform_data.organization_${label}.output`;
    return `${data}\n\n${resource(TYPES.credential, cell.name, [...credentialBody(cell), argument, ...lifecycle(cell)])}`;
  }
  if (replaceable === "trigger") {
    const data = `resource "terraform_data" "rotation_${label}" {\n  input = "${turn}"\n}`;
    const trigger = `replace_triggered_by  = [terraform_data.rotation_${label}]`;
    return `${data}\n\n${resource(TYPES.credential, cell.name, [...credentialBody(cell), ...lifecycle(cell, trigger)])}`;
  }
  return resource(TYPES.credential, cell.name, [...credentialBody(cell), ...lifecycle(cell)]);
}

function singleBinding(cell: BindingCell, configuration: Configuration, ids: Ids): string {
  const to = expression(cell.to, configuration, ids);
  const { label, name, through, cluster } = cell;
  if (!through) return resource(typeOf("qovery", "binding", cell), name, bindingBody(cell, to, ids));
  const turn = configuration.obscured.includes(label) ? "2" : "1";
  const data = `resource "terraform_data" "cluster_${label}" {\n  input            = ${quoted(ids.clusters.get(cluster))}\n  triggers_replace = "${turn}"\n}`;
  const [, ...others] = bindingBody(cell, to, ids);
  return `${data}\n\n${resource(TYPES.binding, name, [`cluster_id    = terraform_data.cluster_${label}.output`, ...others])}`;
}

function many(configuration: Configuration, ids: Ids): string {
  const credentials = at(configuration.credentials, "count");
  const [declared, bindings] = parted(at(configuration.bindings, "count"));
  const pick = (values: readonly string[]) => `[${values.join(", ")}][count.index]`;
  const oneCredential = credentials[0];
  const group = (cells: readonly BindingCell[], type: string) => {
    const [first] = cells;
    if (!first) return "";
    return resource(type, "many", [
      `count         = ${cells.length}`,
      ...(first.declared ? [ID_SPACE] : []),
      `${clusterArgument(first.declared)} = ${pick(cells.map(({ cluster }) => quoted(ids.clusters.get(cluster))))}`,
      `credential_id = ${pick(cells.map(({ to }) => expression(to, configuration, ids)))}`,
      ...(first.declared
        ? []
        : [`on_destroy    = ${pick(cells.map(({ keep }) => quoted(onDestroy(keep))))}`]),
      ...lifecycle(first),
    ]);
  };
  return [
    oneCredential
      ? resource(TYPES.credential, "many", [
          `count    = ${credentials.length}`,
          `name     = ${pick(credentials.map(({ label }) => quoted(label)))}`,
          `role_arn = ${pick(credentials.map(({ label }) => quoted(arn(label))))}`,
          ...lifecycle(oneCredential),
        ])
      : "",
    group(bindings, TYPES.binding),
    group(declared, DECLARATION),
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}

function keyed(configuration: Configuration, ids: Ids): string {
  const credentials = at(configuration.credentials, "each");
  const [declared, bindings] = parted(at(configuration.bindings, "each"));
  const oneCredential = credentials[0];
  const group = (cells: readonly BindingCell[], type: string) => {
    const [first] = cells;
    if (!first) return "";
    const onDestroyOf = ({ keep }: BindingCell) =>
      first.declared ? "" : `, on_destroy = ${quoted(onDestroy(keep))}`;
    return resource(type, "keyed", [
      "for_each = {",
      ...cells.map(
        (cell) =>
          `  ${cell.name} = { cluster = ${quoted(ids.clusters.get(cell.cluster))}, credential = ${expression(cell.to, configuration, ids)}${onDestroyOf(cell)} }`,
      ),
      "}",
      ...(first.declared ? [ID_SPACE] : []),
      `${clusterArgument(first.declared)} = each.value.cluster`,
      "credential_id = each.value.credential",
      ...(first.declared ? [] : ["on_destroy    = each.value.on_destroy"]),
      ...lifecycle(first),
    ]);
  };
  return [
    oneCredential
      ? resource(TYPES.credential, "keyed", [
          `for_each = { ${credentials.map(({ name, label }) => `${name} = ${quoted(label)}`).join(", ")} }`,
          "name     = each.value",
          // biome-ignore lint/suspicious/noTemplateCurlyInString: Terraform's own interpolation
          'role_arn = "arn:aws:iam::123456789012:role/${each.value}"',
          ...lifecycle(oneCredential),
        ])
      : "",
    group(bindings, TYPES.binding),
    group(declared, DECLARATION),
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}

/** Each binding in the module gets its credential through a variable, unless the credential is in the module, too. */
const fromOutside = ({ to }: BindingCell, { credentials }: Configuration) =>
  !(to.how === "reference" && at(credentials, "module").some(({ label }) => label === to.label));

function boxBlock(bindings: readonly BindingCell[], configuration: Configuration, ids: Ids): string {
  const passed = bindings
    .filter((cell) => fromOutside(cell, configuration))
    .map((cell) => `  ${cell.label}_credential = ${expression(cell.to, configuration, ids)}`);
  return ['module "box" {', '  source = "./box"', ...passed, "}"].join("\n");
}

function box(
  credentials: readonly CredentialCell[],
  bindings: readonly BindingCell[],
  configuration: Configuration,
  ids: Ids,
): string {
  const nameOf = (wanted: string) => credentials.find(({ label }) => label === wanted)?.name;
  return `${[
    'terraform {\n  required_providers {\n    belay = {\n      source = "belay-iac/belay"\n    }\n  }\n}',
    ...credentials.flatMap((cell) => [
      resource(TYPES.credential, cell.name, [...credentialBody(cell), ...lifecycle(cell)]),
      `output "${cell.label}_id" {\n  value = ${TYPES.credential}.${cell.name}.id\n}`,
    ]),
    ...bindings.flatMap((cell) => {
      const outside = fromOutside(cell, configuration);
      const to = outside ? `var.${cell.label}_credential` : `${TYPES.credential}.${nameOf(cell.to.label)}.id`;
      return [
        ...(outside ? [`variable "${cell.label}_credential" {\n  type = string\n}`] : []),
        resource(typeOf("qovery", "binding", cell), cell.name, bindingBody(cell, to, ids)),
      ];
    }),
  ].join("\n\n")}\n`;
}

/** What a binding at the root is set to. A credential that this configuration lacks can only be named by its id. */
export function expression({ of, label, how }: Target, configuration: Configuration, ids: Ids): string {
  if (of === "foreign") return quoted(ids.foreign.get(label));
  if (of === "deposed") return quoted(ids.deposed.get(label));
  const address = addressOf(configuration, { what: "credential", label });
  if (!address || (how === "literal" && ids.managed.has(label))) return quoted(ids.managed.get(label));
  return address.startsWith("module.") ? `module.box.${label}_id` : `${address}.id`;
}

export function resource(type: string, name: string, body: readonly string[]): string {
  const lines = body.flatMap((text) => text.split("\n"));
  return `resource "${type}" "${name}" {\n${lines.map((line) => `  ${line}`).join("\n")}\n}`;
}

const credentialBody = ({ label }: CredentialCell) => [
  `name     = ${quoted(label)}`,
  `role_arn = ${quoted(arn(label))}`,
];

const bindingBody = (cell: BindingCell, to: string, ids: Ids) => [
  ...(cell.declared ? [ID_SPACE] : []),
  `${clusterArgument(cell.declared)} = ${quoted(ids.clusters.get(cell.cluster))}`,
  `credential_id = ${to}`,
  ...(cell.keep ? [`on_destroy    = "keep"`] : []),
  ...lifecycle(cell),
];

const ID_SPACE = 'id_space      = "qovery"';
const clusterArgument = (isDeclared: boolean) => (isDeclared ? "dependent_id " : "cluster_id   ");

export function lifecycle({ createFirst }: { readonly createFirst: boolean }, trigger = ""): string[] {
  const lines = [...(createFirst ? ["create_before_destroy = true"] : []), ...(trigger ? [trigger] : [])];
  return lines.length === 0 ? [] : [`lifecycle {\n${lines.map((line) => `  ${line}`).join("\n")}\n}`];
}

const parted = (cells: readonly BindingCell[]) =>
  [cells.filter(({ declared }) => declared), cells.filter(({ declared }) => !declared)] as const;

export const at = <T extends { readonly home: Home }>(all: readonly T[], wanted: Home) =>
  all.filter(({ home }) => home === wanted);
const arn = (label: string) => `arn:aws:iam::123456789012:role/${label}`;
const onDestroy = (keep: boolean) => (keep ? "keep" : "detach");

export function quoted(text: string | undefined): string {
  if (text === undefined) throw new Error("an id that is not known yet");
  return JSON.stringify(text);
}
