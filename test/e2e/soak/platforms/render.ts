/** A world of EntryGuard, Civo or Taikun as HCL. What a resource says is a table of arguments, however many are written as one. */
import { type BindingCell, type CredentialCell, isTaikun, type PlatformName, type Target } from "../case.js";
import { addressOf, boxOf, type Configuration, TYPES } from "../configuration.js";
import { at, type Ids, lifecycle, quoted, resource } from "../render.js";
import { taikunBinding, taikunCredential } from "./taikun-arguments.js";

/** Expressions by argument. */
type Arguments = Readonly<Record<string, string>>;
type Cell = CredentialCell | BindingCell;

export function renderPlatform(configuration: Configuration, ids: Ids): Record<string, string> {
  const { platform, credentials, bindings, moved, forgotten, imported } = configuration;
  const types = TYPES[platform];
  const box = boxOf(platform);
  const key = (cell: CredentialCell) => credentialArguments(cell, configuration);
  const link = (to: Target) => expression(to, configuration, ids);
  const body = (cell: BindingCell) => bindingArguments(platform, cell, link(cell.to), ids);
  const inBox = [...at(credentials, "module"), ...at(bindings, "module")];
  const root = [
    ...at(credentials, "single").map((cell) => single(types.credential, cell, key(cell), configuration)),
    ...at(bindings, "single").map((cell) => single(types.binding, cell, body(cell), configuration)),
    many(types.credential, at(credentials, "count"), key),
    many(types.binding, at(bindings, "count"), body),
    keyed(types.credential, at(credentials, "each"), key),
    keyed(types.binding, at(bindings, "each"), body),
    ...(inBox.length > 0 ? [boxBlock(box, configuration, link)] : []),
    ...moved.map(({ from, to }) => `moved {\n  from = ${from}\n  to   = ${to}\n}`),
    ...forgotten.map((from) => `removed {\n  from = ${from}\n  lifecycle {\n    destroy = false\n  }\n}`),
    ...imported.map(
      ({ to, cluster }) => `import {\n  to = ${to}\n  id = ${quoted(ids.clusters.get(cluster))}\n}`,
    ),
  ].filter((text) => text !== "");
  return {
    [`${platform}.tf`]: `${root.join("\n\n")}\n`,
    [`${box}/main.tf`]: inBox.length > 0 ? boxed(configuration, key, ids) : "",
  };
}

/** What a link names, and where a credential has it. */
export const linkOf = (platform: PlatformName) => (platform === "civo" ? "access_key_id" : "id");

/** At Civo a pair of one's own follows the address: where the resource moves, it is changed in place. */
function credentialArguments(cell: CredentialCell, { platform, replaced }: Configuration): Arguments {
  const { label, name, home, pair } = cell;
  const turn = replaced.includes(label) && cell.replaceable === "argument" ? "2" : "";
  const place = platform === "civo" ? `_${home}_${name}` : "";
  if (isTaikun(platform)) return taikunCredential(platform, label, turn);
  const access = {
    access_key_id: quoted(`ACCESS_KEY_OF_${label}${turn}${place}`),
    secret_access_key: quoted(`secret-of-${label}${turn}`),
  };
  const isMade = platform === "civo" && pair !== "own";
  return { name: quoted(`${label}${turn}`), ...(isMade ? {} : access) };
}

/** The identifier at the other end is of the place in the configuration: no two resources of EntryGuard may have one. */
function bindingArguments(
  platform: PlatformName,
  { cluster, name, home }: Pick<BindingCell, "cluster" | "name" | "home">,
  to: string,
  ids: Ids,
): Arguments {
  if (isTaikun(platform)) return taikunBinding(platform, cluster, to, ids.clusters);
  if (platform === "civo") return { name: quoted(cluster), access_key_id: to, deletion_protection: "false" };
  return {
    name: quoted(cluster),
    credential_id: to,
    resource_type: quoted(`TYPE_OF_${cluster}`),
    resource_identifier: quoted(`${cluster}-${home}-${name}`),
    region: quoted("eu-west-3"),
  };
}

function single(type: string, cell: Cell, body: Arguments, { replaced, platform }: Configuration): string {
  const isTriggered = "replaceable" in cell && cell.replaceable === "trigger";
  if (!isTriggered) return resource(type, cell.name, [...lines(body), ...lifecycle(cell)]);
  const rotation = `${platform}_rotation_${cell.label}`;
  const turn = replaced.includes(cell.label) ? "2" : "1";
  const trigger = `replace_triggered_by  = [terraform_data.${rotation}]`;
  const data = resource("terraform_data", rotation, [`input = "${turn}"`]);
  return `${data}\n\n${resource(type, cell.name, [...lines(body), ...lifecycle(cell, trigger)])}`;
}

function many<T extends Cell>(type: string, cells: readonly T[], body: (cell: T) => Arguments): string {
  const [first] = cells;
  if (!first) return "";
  const picked = argumentsOf(cells, body).map(
    (name) => `${name} = [${cells.map((cell) => body(cell)[name] ?? "null").join(", ")}][count.index]`,
  );
  return resource(type, "many", [`count = ${cells.length}`, ...picked, ...lifecycle(first)]);
}

function keyed<T extends Cell>(type: string, cells: readonly T[], body: (cell: T) => Arguments): string {
  const [first] = cells;
  if (!first) return "";
  const names = argumentsOf(cells, body);
  const rows = cells.map((cell) => {
    const values = names.map((name) => `${name} = ${body(cell)[name] ?? "null"}`);
    return `  ${cell.name} = { ${values.join(", ")} }`;
  });
  const picked = names.map((name) => `${name} = each.value.${name}`);
  return resource(type, "keyed", ["for_each = {", ...rows, "}", ...picked, ...lifecycle(first)]);
}

const argumentsOf = <T>(cells: readonly T[], body: (cell: T) => Arguments) => [
  ...new Set(cells.flatMap((cell) => Object.keys(body(cell)))),
];

const lines = (body: Arguments) => Object.entries(body).map(([name, value]) => `${name} = ${value}`);

/** Each binding in the module gets its credential through a variable, unless the credential is in the module, too. */
const isPassed = ({ to }: BindingCell, { credentials }: Configuration) =>
  !(to.how === "reference" && at(credentials, "module").some(({ label }) => label === to.label));

function boxBlock(box: string, configuration: Configuration, link: (to: Target) => string): string {
  const passed = at(configuration.bindings, "module")
    .filter((cell) => isPassed(cell, configuration))
    .map((cell) => `  ${cell.label}_link = ${link(cell.to)}`);
  return [`module "${box}" {`, `  source = "./${box}"`, ...passed, "}"].join("\n");
}

function boxed(configuration: Configuration, key: (cell: CredentialCell) => Arguments, ids: Ids): string {
  const { platform } = configuration;
  const types = TYPES[platform];
  const credentials = at(configuration.credentials, "module");
  const inside = ({ label }: Target) => {
    const name = credentials.find((cell) => cell.label === label)?.name;
    return `${types.credential}.${name}.${linkOf(platform)}`;
  };
  return `${[
    'terraform {\n  required_providers {\n    belay = {\n      source = "belay-iac/belay"\n    }\n  }\n}',
    ...credentials.flatMap((cell) => [
      resource(types.credential, cell.name, [...lines(key(cell)), ...lifecycle(cell)]),
      `output "${cell.label}_link" {\n  value = ${inside({ of: "managed", label: cell.label, how: "reference" })}\n}`,
    ]),
    ...at(configuration.bindings, "module").flatMap((cell) => {
      const passed = isPassed(cell, configuration);
      const to = passed ? `var.${cell.label}_link` : inside(cell.to);
      return [
        ...(passed ? [`variable "${cell.label}_link" {\n  type = string\n}`] : []),
        resource(types.binding, cell.name, [
          ...lines(bindingArguments(platform, cell, to, ids)),
          ...lifecycle(cell),
        ]),
      ];
    }),
  ].join("\n\n")}\n`;
}

/** What a binding at the root is set to. A credential that this configuration lacks can only be named by what it has now. */
function expression({ of, label, how }: Target, configuration: Configuration, ids: Ids): string {
  const { platform } = configuration;
  const literal = (id: string | undefined) => quoted(platform === "civo" ? ids.keys.get(id ?? "") : id);
  if (of !== "managed") return literal(ids[of].get(label));
  const address = addressOf(configuration, { what: "credential", label });
  if (!address || (how === "literal" && ids.managed.has(label))) return literal(ids.managed.get(label));
  return address.startsWith("module.")
    ? `module.${boxOf(platform)}.${label}_link`
    : `${address}.${linkOf(platform)}`;
}
