/** Builds the JSON of a plan, as `terraform show -json` writes it, from the few facts that a case is about. */

export type Values = Readonly<Record<string, unknown>>;

export interface ChangeJson {
  readonly address: string;
  readonly mode: string;
  readonly type: string;
  readonly change: { readonly actions: readonly string[]; readonly before: unknown; readonly after: unknown };
}

/** Names of attributes whose planned value is not known yet, and where the object is or was. */
export interface About {
  readonly unknown?: readonly string[];
  readonly previous_address?: string;
  readonly deposed?: string;
}

export type Action =
  | "no-op"
  | "create"
  | "update"
  | "delete"
  | "forget"
  | "delete, create"
  | "create, delete"
  | "create, forget"
  | "forget, create";

/** One of `resource_changes`. Unknown values are left out of `after`, as Terraform does it. */
export function change(
  address: string,
  actions: Action,
  before: Values | null,
  after: Values | null = null,
  { unknown = [], ...place }: About = {},
): ChangeJson {
  return {
    address,
    mode: "managed",
    ...typeAndName(address),
    ...place,
    change: {
      actions: actions.split(", "),
      before: before && whole(address, before),
      after: after && without(whole(address, after), unknown),
      ...(after && { after_unknown: Object.fromEntries(unknown.map((name) => [name, true])) }),
    },
  };
}

/** An object that stays as it is. */
export const unchanged = (address: string, values: Values) => change(address, "no-op", values, values);

/** An object of the state before the plan. */
export interface PriorJson {
  readonly address: string;
  readonly values: Values;
  readonly depends_on?: readonly string[];
  readonly deposed_key?: string;
}

export function prior(
  address: string,
  values: Values,
  more: Omit<PriorJson, "address" | "values"> = {},
): PriorJson {
  return { address, values: whole(address, values), ...more };
}

export interface PlanJson {
  readonly changes?: readonly ChangeJson[];
  readonly prior?: readonly PriorJson[];
  /** Other members of the document. */
  readonly [member: string]: unknown;
}

/** The whole document, of a plan that Terraform 1.11 is content with. */
export function planJson({ changes = [], prior: objects = [], ...members }: PlanJson = {}): string {
  return JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.11.4",
    prior_state: {
      format_version: "1.0",
      terraform_version: "1.11.4",
      values: { root_module: moduleOf(objects, "") },
    },
    resource_changes: changes,
    timestamp: "2026-01-01T00:00:00Z",
    applyable: true,
    complete: true,
    errored: false,
    ...members,
  });
}

interface ModuleJson {
  resources?: unknown[];
  child_modules?: ModuleJson[];
}

/** `path`: the module's address with a dot behind it, empty for the root. */
function moduleOf(objects: readonly PriorJson[], path: string): ModuleJson {
  const own = objects.filter(({ address }) => modulePath(address) === path);
  const calls = new Set(
    objects.flatMap(({ address }) => {
      const inside = modulePath(address);
      if (!inside.startsWith(path) || inside === path) return [];
      return [path + (STEP.exec(inside.slice(path.length))?.[0] ?? "")];
    }),
  );
  return {
    ...(own.length > 0 && {
      resources: own.map((one) => ({ mode: "managed", ...typeAndName(one.address), ...one })),
    }),
    ...(calls.size > 0 && {
      child_modules: [...calls].map((call) => ({ address: call.slice(0, -1), ...moduleOf(objects, call) })),
    }),
  };
}

const STEP = /^module\.[\w-]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\./;

function modulePath(address: string): string {
  const step = STEP.exec(address)?.[0];
  return step === undefined ? "" : step + modulePath(address.slice(step.length));
}

function typeAndName(address: string): { type: string; name: string } {
  const [type = "", name = ""] = address.slice(modulePath(address).length).replace(/\[.*$/, "").split(".");
  return { type, name };
}

/** The attributes that objects of these types have, which Terraform writes even where they are not set. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  qovery_cluster: ["id", "credentials_id"],
  civo_object_store: ["id", "access_key_id"],
  civo_object_store_credential: ["id", "access_key_id"],
  belay_civo_object_store_credential: ["id", "access_key_id"],
  taikun_project: ["id", "cloud_credential_id", "backup_credential_id"],
};

function whole(address: string, values: Values): Values {
  if (typeof values !== "object") return values;
  const missing = (ATTRIBUTES[typeAndName(address).type] ?? []).map((name) => [name, null]);
  return { ...Object.fromEntries(missing), ...values };
}

const without = (values: Values, names: readonly string[]) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
