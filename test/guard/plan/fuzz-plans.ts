/** Plans and a state with a canary at every place that no report may show, and marked ids and names that no error may quote. */

/** In secrets, variables and whatever else is not an id, a name or an address. */
export const CANARY = "canary-5ecre7";
/** In ids, names, addresses and scopes. */
export const MARK = "marked";

const uuid = (n: number) => `${MARK}-0000-4000-8000-${String(n).padStart(12, "0")}`;

interface Row {
  readonly type: string;
  readonly name: string;
  readonly actions: readonly string[];
  readonly before?: object;
  readonly after?: object;
  readonly unknown?: object;
  readonly module?: string;
  readonly previous?: string;
  readonly deposed?: string;
  readonly dependsOn?: readonly string[];
}

const address = ({ module, type, name }: Row) => `${module ? `${module}.` : ""}${type}.${MARK}_${name}`;

const identity = (row: Row) => ({
  address: address(row),
  mode: "managed",
  type: row.type,
  name: `${MARK}_${row.name}`,
  provider_name: "registry.terraform.io/belay-iac/belay",
});

function plan(rows: readonly Row[], members: object = {}): object {
  const stateOf = (row: Row) => ({
    ...identity(row),
    schema_version: 0,
    values: row.before,
    sensitive_values: { note: CANARY },
    ...(row.dependsOn && { depends_on: row.dependsOn }),
    ...(row.deposed && { deposed_key: row.deposed }),
  });
  const prior = rows.filter(({ before }) => before);
  return {
    format_version: "1.2",
    terraform_version: "1.15.4",
    variables: { secret: { value: CANARY }, list: { value: [CANARY, { [CANARY]: 1.5e3 }] } },
    planned_values: {
      root_module: { resources: rows.map((row) => ({ ...identity(row), values: row.after })) },
    },
    resource_changes: rows.map((row) => ({
      ...identity(row),
      ...(row.module && { module_address: row.module }),
      ...(row.previous && { previous_address: row.previous }),
      ...(row.deposed && { deposed: row.deposed }),
      change: {
        actions: row.actions,
        before: row.before ?? null,
        after: row.after ?? null,
        after_unknown: row.unknown ?? {},
        before_sensitive: { secret_access_key: true },
        after_sensitive: {},
      },
    })),
    output_changes: { key: { actions: ["create"], before: null, after: CANARY } },
    prior_state: {
      format_version: "1.0",
      values: {
        outputs: { key: { value: CANARY, sensitive: true } },
        root_module: {
          resources: prior.filter(({ module }) => !module).map(stateOf),
          child_modules: [
            { address: "module.m", resources: prior.filter(({ module }) => module).map(stateOf) },
          ],
        },
      },
    },
    configuration: { root_module: { variables: { secret: { default: CANARY } } } },
    timestamp: "2026-01-05T08:00:00Z",
    applyable: true,
    complete: true,
    errored: false,
    ...members,
  };
}

const credential = (n: number, more: object = {}) => ({
  id: uuid(n),
  name: `${MARK}-credential-${n}`,
  organization_id: uuid(99),
  access_key_id: `${MARK}-key-${n}`,
  secret_access_key: CANARY,
  ...more,
});

const binding = (cluster: number, to: number) => ({
  id: uuid(cluster),
  cluster_id: uuid(cluster),
  credential_id: uuid(to),
  on_destroy: "detach",
});

const cluster = (n: number, to: number | null) => ({
  id: uuid(n),
  name: `${MARK}-cluster-${n}`,
  kubeconfig: CANARY,
  ...(to === null ? {} : { credentials_id: uuid(to) }),
});

const other = (n: number): Row => ({
  type: "aws_s3_object",
  name: `other_${n}`,
  actions: ["update"],
  before: { content: CANARY, tags: { a: CANARY }, text: "日本 “x” 🔑 é\n" },
  after: { content: `${CANARY} again`, size: -12.5e-3, tags: null },
});

const AWS = "belay_qovery_aws_credential";
const BINDING = "belay_qovery_cluster_binding";

export const plans: Readonly<Record<string, object>> = {
  "a cluster stays on the credential": plan([
    {
      type: AWS,
      name: "old",
      actions: ["delete"],
      before: credential(1, {
        associated_clusters: [{ id: uuid(11), name: `${MARK}-paris`, token: CANARY }],
      }),
    },
    other(1),
    { type: BINDING, name: "paris", actions: ["no-op"], before: binding(11, 1), after: binding(11, 1) },
    {
      type: BINDING,
      name: "rome",
      actions: ["update"],
      before: binding(12, 1),
      after: binding(12, 2),
      dependsOn: [`${AWS}.${MARK}_old`],
    },
  ]),
  "official clusters move": plan([
    other(2),
    {
      type: "qovery_aws_credentials",
      name: "rotated",
      actions: ["create", "delete"],
      before: credential(3),
      after: { ...credential(3), id: undefined },
      unknown: { id: true },
    },
    {
      type: "qovery_cluster",
      name: "one",
      actions: ["update"],
      before: cluster(13, 3),
      after: cluster(13, null),
      unknown: { credentials_id: true },
    },
  ]),
  "modules, moved and deposed objects, other platforms": plan(
    [
      {
        type: "civo_object_store_credential",
        name: "store",
        module: "module.m",
        previous: `civo_object_store_credential.${MARK}_before`,
        actions: ["delete"],
        before: credential(4, { region: `${MARK}-lon1` }),
      },
      {
        type: "civo_object_store",
        name: "files",
        module: "module.m",
        actions: ["update"],
        before: { id: uuid(14), name: `${MARK}-files`, access_key_id: `${MARK}-key-4` },
        after: { id: uuid(14), name: `${MARK}-files`, access_key_id: `${MARK}-key-5` },
      },
      {
        type: "taikun_backup_credential",
        name: "b",
        actions: ["delete"],
        before: credential(6),
        deposed: "a1b2c3d4",
      },
      {
        type: "taikun_project",
        name: "p",
        actions: ["delete"],
        before: { id: 7, name: `${MARK}-p`, cloud_credential_id: null, backup_credential_id: uuid(6) },
      },
      other(3),
    ],
    { errored: true, applyable: false, deferred_changes: [{ reason: "absent_prereq", resource_change: {} }] },
  ),
  "nothing of a credential": plan([other(4), other(5)]),
  "an empty plan": plan([], { resource_changes: undefined, prior_state: undefined }),
};

export const state = {
  version: 4,
  terraform_version: "1.15.4",
  outputs: { key: { value: CANARY } },
  resources: [
    {
      mode: "managed",
      type: AWS,
      name: "old",
      instances: [{ attributes: credential(1), create_before_destroy: true }, { attributes: credential(2) }],
    },
    {
      mode: "managed",
      type: "aws_s3_object",
      name: "other",
      instances: [{ attributes: { content: CANARY } }],
    },
  ],
};
