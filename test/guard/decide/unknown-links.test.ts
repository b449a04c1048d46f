/** A link that is known only after the apply: new for certain, or `link-unknown`. */
import { describe, expect, test } from "@jest/globals";
import { decide, type Rules, readPlan } from "../../../src/guard/index.js";
import { type Action, type ChangeJson, change, planJson, unchanged, type Values } from "../plan/plan-json.js";
import { answer, type Case, check, reportOn } from "./told.js";

/** An expression, as the configuration has it. */
type Expression = { readonly references?: readonly string[]; readonly constant_value?: unknown };
const refers = (...references: string[]): Expression => ({ references });

interface ResourceJson {
  readonly address: string;
  readonly expressions?: Readonly<Record<string, unknown>>;
  readonly for_each_expression?: Expression;
}
interface ModuleJson {
  readonly resources?: readonly ResourceJson[];
  readonly outputs?: Readonly<Record<string, { readonly expression: Expression }>>;
  readonly module_calls?: Readonly<
    Record<
      string,
      {
        readonly module: ModuleJson;
        readonly expressions?: Readonly<Record<string, Expression>>;
        readonly for_each_expression?: Expression;
      }
    >
  >;
}

const OLD = "qovery_aws_credentials.old";
const NEW = "qovery_aws_credentials.new";
const CLUSTER = "qovery_cluster.c";
const credential = (id: string) => ({ id, name: id, organization_id: "org" });
const cluster = (credentials_id: string) => ({ id: "d1", name: "paris", credentials_id });
const deleted = change(OLD, "delete", credential("c1"));
const created = (address = NEW) => change(address, "create", null, credential(""), { unknown: ["id"] });
const linked = (address = CLUSTER) =>
  change(address, "update", cluster("c1"), cluster(""), { unknown: ["credentials_id"] });
const pending = (address: string) => ({
  ...change(address, "no-op", null, {}, { unknown: ["id", "results"] }),
  mode: "data",
  change: { actions: ["read"], before: null, after: {}, after_unknown: { id: true, results: true } },
});
const updated = (address: string, unknown: string, actions: Action = "update") =>
  change(address, actions, { id: "v1" }, { id: "v1" }, { unknown: [unknown] });

/** The cluster's link in the root module, and whatever else is configured there. */
const linkedBy = (link: Expression, more: ModuleJson = {}, resource: Partial<ResourceJson> = {}) => ({
  configuration: {
    root_module: {
      ...more,
      resources: [
        { address: CLUSTER, expressions: { credentials_id: link }, ...resource },
        ...(more.resources ?? []),
      ],
    },
  },
});

const MOVES = ["c1 allowed: d1 moves to a new one"];
const OPEN = ["c1 unproven: d1 unknown"];
const both = (name: string, proven: object, open: object, changes: readonly ChangeJson[] = []) => [
  {
    name: `${name}, which is created`,
    changes: [deleted, linked(), created(), ...changes],
    ...proven,
    verdicts: MOVES,
  },
  {
    name: `${name}, which is not`,
    changes: [deleted, linked(), created(), ...changes],
    ...open,
    verdicts: OPEN,
  },
];

describe("what an expression refers to", () => {
  const data = pending("data.qovery_all.d");
  const vpc = updated("acme_vpc.v", "peer");
  const inModule = (argument: Expression, more: object = {}) => ({
    configuration: {
      root_module: {
        module_calls: {
          m: {
            expressions: { credential: argument },
            module: {
              resources: [{ address: CLUSTER, expressions: { credentials_id: refers("var.credential") } }],
            },
            ...more,
          },
        },
      },
    },
  });
  const outOf = (output: Expression, ...references: string[]) =>
    linkedBy(refers(...references), {
      module_calls: { m: { module: { outputs: { id: { expression: output } }, resources: [] } } },
    });
  const moduleChanges = [deleted, linked(`module.m["a"].${CLUSTER}`), created(), data];

  test.each<Case>([
    {
      name: "the id of a credential that is created",
      changes: [deleted, linked(), created()],
      ...linkedBy(refers(`${NEW}.id`, NEW)),
      verdicts: MOVES,
      findings: ["warning delete-before-rebind c1: d1"],
    },
    {
      name: "the id of a credential that is replaced",
      changes: [
        change(NEW, "create, delete", credential("c1"), credential(""), { unknown: ["id"] }),
        linked(),
      ],
      ...linkedBy(refers(`${NEW}.id`, NEW)),
      verdicts: MOVES,
    },
    ...(["create, forget", "forget, create"] as const).map((actions) => ({
      name: `the id of a credential that is replaced and forgotten: ${actions}`,
      changes: [
        deleted,
        change(NEW, actions, credential("c7"), credential(""), { unknown: ["id"] }),
        linked(),
      ],
      ...linkedBy(refers(`${NEW}.id`, NEW)),
      verdicts: MOVES,
    })),
    {
      name: "a data source that is read during the apply",
      changes: [deleted, linked(), data],
      ...linkedBy(
        refers("data.qovery_all.d.results[0].id", "data.qovery_all.d.results[0]", "data.qovery_all.d"),
      ),
      verdicts: OPEN,
      findings: ["error link-unknown c1: d1"],
    },
    {
      name: "an attribute of a data source that is its own argument, and a created credential's",
      changes: [deleted, linked(), created(), data],
      ...linkedBy(refers("data.qovery_all.d.id", "data.qovery_all.d"), {
        resources: [{ address: "data.qovery_all.d", expressions: { id: refers(`${NEW}.id`, NEW) } }],
      }),
      verdicts: MOVES,
    },
    ...both(
      "both a data source and a credential",
      linkedBy(refers("data.qovery_all.known.id", "data.qovery_all.known", `${NEW}.id`, NEW)),
      linkedBy(refers("data.qovery_all.d.id", "data.qovery_all.d", `${NEW}.id`, NEW)),
      [data],
    ),
    ...both(
      "an attribute of an updated object that is its argument",
      linkedBy(refers("acme_vpc.v.peer", "acme_vpc.v"), {
        resources: [{ address: "acme_vpc.v", expressions: { peer: refers(`${NEW}.id`, NEW) } }],
      }),
      linkedBy(refers("acme_vpc.v.peer", "acme_vpc.v")),
      [vpc],
    ),
    {
      name: "what is known of an updated object, and a created credential",
      changes: [deleted, linked(), created(), vpc],
      ...linkedBy(refers("acme_vpc.v.id", "acme_vpc.v", `${NEW}.id`, NEW)),
      verdicts: MOVES,
    },
    {
      name: "an updated object as a whole, and a created credential",
      changes: [deleted, linked(), created(), vpc],
      ...linkedBy(refers("acme_vpc.v", "each.key", `${NEW}.id`, NEW)),
      verdicts: OPEN,
    },
    {
      name: "the argument of a created object that gives what a data source tells",
      changes: [deleted, linked(), data, created("acme_link.l")],
      ...linkedBy(refers("acme_link.l.credential_id", "acme_link.l"), {
        resources: [
          {
            address: "acme_link.l",
            expressions: { credential_id: refers("data.qovery_all.d.id", "data.qovery_all.d") },
          },
        ],
      }),
      verdicts: OPEN,
    },
    ...both(
      "what terraform_data gives back",
      linkedBy(refers("terraform_data.t.output", "terraform_data.t"), {
        resources: [{ address: "terraform_data.t", expressions: { input: refers(`${NEW}.id`, NEW) } }],
      }),
      linkedBy(refers("terraform_data.t.output", "terraform_data.t"), {
        resources: [{ address: "terraform_data.t", expressions: { input: { constant_value: "c1" } } }],
      }),
      [created("terraform_data.t")],
    ),
    ...both(
      "one of many, by a key that is not written out",
      linkedBy(refers("acme_key.all", "each.key")),
      linkedBy(refers("acme_key.some", "each.key")),
      [
        created('acme_key.all["a"]'),
        unchanged('acme_key.all["b"]', { id: "k" }),
        updated("acme_key.some[0]", "id"),
      ],
    ),
    ...both(
      "one of many that hold what they are given, by a key that is not written out",
      linkedBy(refers("acme_link.l", "each.key"), {
        resources: [{ address: "acme_link.l", expressions: { credential_id: refers(`${NEW}.id`, NEW) } }],
      }),
      linkedBy(refers("acme_link.l", "each.key"), {
        resources: [
          {
            address: "acme_link.l",
            expressions: { credential_id: refers("data.qovery_all.d.id", "data.qovery_all.d") },
          },
        ],
      }),
      [created('acme_link.l["a"]'), data],
    ),
    ...both(
      "one of many terraform_data, by a key that is not written out",
      linkedBy(refers("terraform_data.t", "each.key"), {
        resources: [{ address: "terraform_data.t", expressions: { input: refers(`${NEW}.id`, NEW) } }],
      }),
      linkedBy(refers("terraform_data.t", "each.key"), {
        resources: [{ address: "terraform_data.t", expressions: { input: { constant_value: "c1" } } }],
      }),
      [created('terraform_data.t["a"]')],
    ),
    {
      name: "one of many credentials, by a key that is not written out, whatever they are given",
      changes: [deleted, linked(), created(`${NEW}["a"]`), data],
      ...linkedBy(refers(NEW, "each.key"), {
        resources: [
          { address: NEW, expressions: { secret: refers("data.qovery_all.d.results", "data.qovery_all.d") } },
        ],
      }),
      verdicts: MOVES,
    },
    ...both(
      "one of many, by its key",
      linkedBy(refers('acme_key.all["a.b"].id', 'acme_key.all["a.b"]', "acme_key.all")),
      linkedBy(refers("acme_key.some[0].id", "acme_key.some[0]", "acme_key.some")),
      [created('acme_key.all["a.b"]'), updated("acme_key.some[0]", "id")],
    ),
    ...both(
      "what the cluster is repeated for",
      linkedBy(refers("each.value.id", "each.value"), {}, { for_each_expression: refers(NEW) }),
      linkedBy(
        refers("each.value.id", "each.value"),
        {},
        { for_each_expression: refers("data.qovery_all.d") },
      ),
      [data],
    ),
    {
      name: "a function of a provider",
      changes: [deleted, linked(), created()],
      ...linkedBy(refers(`${NEW}.id`, NEW, "provider::acme::upper")),
      verdicts: MOVES,
    },
    {
      name: "things that are always known, and a created credential",
      changes: [deleted, linked(), created()],
      ...linkedBy(
        refers("path.module", "terraform.workspace", "count.index", "each.key", "var.n", `${NEW}.id`, NEW),
      ),
      verdicts: MOVES,
    },
    { name: "nothing: a function gives it", changes: [deleted, linked()], ...linkedBy({}), verdicts: OPEN },
    {
      name: "nothing that is not known",
      changes: [deleted, linked()],
      ...linkedBy(refers("var.id", "acme_vpc.none.id", "acme_vpc.none")),
      verdicts: OPEN,
    },
    {
      name: "an ephemeral resource",
      changes: [deleted, linked(), created()],
      ...linkedBy(refers("ephemeral.vault_secret.s.id", "ephemeral.vault_secret.s", `${NEW}.id`, NEW)),
      verdicts: OPEN,
    },
    {
      name: "an object whose change is deferred",
      changes: [deleted, linked(), created()],
      deferred_changes: [{ reason: "instance_count_unknown", resource_change: created("acme_key.later") }],
      ...linkedBy(refers("acme_key.later.id", "acme_key.later", `${NEW}.id`, NEW)),
      verdicts: OPEN,
    },
    {
      name: "the link is left to the provider",
      changes: [deleted, linked(), created()],
      configuration: {
        root_module: { resources: [{ address: CLUSTER, expressions: { name: refers(NEW) } }] },
      },
      verdicts: OPEN,
    },
    { name: "the plan has no configuration", changes: [deleted, linked(), created()], verdicts: OPEN },
    {
      name: "an argument of its module: a created credential",
      changes: moduleChanges,
      ...inModule(refers(`${NEW}.id`, NEW)),
      verdicts: MOVES,
    },
    {
      name: "an argument of its module: a data source",
      changes: moduleChanges,
      ...inModule(refers("data.qovery_all.d.id", "data.qovery_all.d")),
      verdicts: OPEN,
    },
    {
      name: "what its module is repeated for: a created credential",
      changes: moduleChanges,
      ...inModule(refers("each.value"), { for_each_expression: refers(NEW) }),
      verdicts: MOVES,
    },
    {
      name: "what its module is repeated for: a data source",
      changes: moduleChanges,
      ...inModule(refers("each.value"), {
        for_each_expression: refers("data.qovery_all.d.id", "data.qovery_all.d"),
      }),
      verdicts: OPEN,
    },
    {
      name: "an argument of its module that keeps its default",
      changes: moduleChanges,
      configuration: {
        root_module: {
          module_calls: {
            m: {
              module: {
                resources: [{ address: CLUSTER, expressions: { credentials_id: refers("var.credential") } }],
              },
            },
          },
        },
      },
      verdicts: OPEN,
    },
    ...both(
      "the output of a module",
      outOf(
        refers("qovery_aws_credentials.inner.id", "qovery_aws_credentials.inner"),
        "module.m.id",
        "module.m",
      ),
      outOf(refers("data.qovery_all.d.id", "data.qovery_all.d"), "module.m.id", "module.m"),
      [created("module.m.qovery_aws_credentials.inner"), pending("module.m.data.qovery_all.d")],
    ),
    ...both(
      "the output of a module with keys",
      outOf(
        refers("qovery_aws_credentials.inner.id", "qovery_aws_credentials.inner"),
        'module.m["a"].id',
        'module.m["a"]',
      ),
      outOf(refers("data.qovery_all.d.id", "data.qovery_all.d"), 'module.m["a"].id', 'module.m["a"]'),
      [created('module.m["a"].qovery_aws_credentials.inner'), pending('module.m["a"].data.qovery_all.d')],
    ),
    ...both(
      "any output of a module",
      outOf(
        refers("qovery_aws_credentials.inner.id", "qovery_aws_credentials.inner"),
        "module.m",
        "each.key",
      ),
      outOf(refers("data.qovery_all.d.id", "data.qovery_all.d"), "module.m", "each.key"),
      [created("module.m.qovery_aws_credentials.inner"), pending("module.m.data.qovery_all.d")],
    ),
    {
      name: "an output that the module does not have, and a module that is not there",
      changes: [deleted, linked(), created()],
      ...outOf(refers(NEW), "module.m.other", "module.m", "module.n.id", "module.n"),
      verdicts: OPEN,
    },
    {
      name: "a module's output that is its argument, which is a created credential",
      changes: [deleted, linked(), created()],
      ...linkedBy(refers("module.m.id", "module.m"), {
        module_calls: {
          m: {
            expressions: { given: refers(`${NEW}.id`, NEW) },
            module: { outputs: { id: { expression: refers("var.given") } } },
          },
        },
      }),
      verdicts: MOVES,
    },
    {
      name: "references without attributes, as Terraform 1.0 and older write them",
      changes: [deleted, linked(), created()],
      format_version: "0.2",
      terraform_version: "1.0.11",
      ...linkedBy(refers(NEW)),
      verdicts: MOVES,
    },
  ])("$name", check);
});

describe("a local value, which no plan shows", () => {
  const relevant = (...all: (readonly [resource: string, ...attribute: string[]])[]) => ({
    relevant_attributes: all.map(([resource, ...attribute]) => ({ resource, attribute })),
  });
  const changes = [deleted, linked(), created(), pending("data.qovery_all.d"), updated("acme_vpc.v", "peer")];
  const local = refers("local.id");

  test.each<Case>([
    {
      name: "everything that the plan depends on is created or known",
      changes,
      ...linkedBy(local),
      ...relevant([NEW, "id"], ["acme_vpc.v", "id"], ["acme_vpc.gone", "id"]),
      verdicts: MOVES,
    },
    {
      name: "something that the plan depends on is not",
      changes,
      ...linkedBy(local),
      ...relevant([NEW, "id"], ["data.qovery_all.d", "id"]),
      verdicts: OPEN,
    },
    {
      name: "something that the plan depends on, as a whole, is not",
      changes,
      ...linkedBy(local),
      ...relevant([NEW, "id"], ["acme_vpc.v"]),
      verdicts: OPEN,
    },
    {
      name: "what depends on a local value itself, and on what is created",
      changes,
      ...linkedBy(local, {
        resources: [{ address: "acme_vpc.v", expressions: { peer: refers("local.peer") } }],
      }),
      ...relevant(["acme_vpc.v", "peer"], [NEW, "id"]),
      verdicts: MOVES,
    },
    {
      name: "what depends on a local value itself, and on what is not created",
      changes,
      ...linkedBy(refers("acme_vpc.v.peer", "acme_vpc.v", `${NEW}.id`, NEW), {
        resources: [
          {
            address: "acme_vpc.v",
            expressions: { peer: refers("local.peer", "data.qovery_all.d.id", "data.qovery_all.d") },
          },
        ],
      }),
      ...relevant(["acme_vpc.v", "peer"], [NEW, "id"]),
      verdicts: OPEN,
    },
    {
      name: "a module is repeated for what is not created, which the plan does not list",
      changes,
      ...linkedBy(local, {
        module_calls: {
          m: { for_each_expression: refers("data.qovery_all.d.id", "data.qovery_all.d"), module: {} },
        },
      }),
      ...relevant([NEW, "id"]),
      verdicts: OPEN,
    },
    {
      name: "the plan depends on nothing",
      changes,
      ...linkedBy(local),
      relevant_attributes: [],
      verdicts: OPEN,
    },
    { name: "a Terraform that does not tell: before 1.2", changes, ...linkedBy(local), verdicts: OPEN },
  ])("$name", check);
});

describe("who may turn out to use a deleted credential", () => {
  const open = linkedBy(refers("data.qovery_all.d.id", "data.qovery_all.d"));
  const data = pending("data.qovery_all.d");
  const answers = [answer("qovery", "org", { c1: ["d1"], c2: [], c3: [] })];

  test.each<Case>([
    {
      name: "each deleted one of the id space",
      changes: [deleted, change(NEW, "delete", credential("c2")), linked(), data],
      ...open,
      answers,
      verdicts: ["c1 unproven: d1 unknown", "c2 unproven: d1 unknown"],
      findings: ["error link-unknown c1: d1", "error link-unknown c2: d1"],
    },
    {
      name: "none of another id space",
      changes: [
        deleted,
        change("taikun_backup_credential.b", "delete", { id: "5", name: "b" }),
        linked(),
        data,
      ],
      ...open,
      answers,
      verdicts: ["c1 unproven: d1 unknown", "5 allowed"],
    },
    {
      name: "a new one",
      changes: [
        change(OLD, "delete", credential("c2")),
        change(CLUSTER, "create", null, cluster(""), { unknown: ["id", "credentials_id"] }),
        data,
      ],
      ...open,
      answers,
      verdicts: ["c2 unproven: a new one at qovery_cluster.c unknown"],
    },
    {
      name: "a new one in the place of a deleted one",
      changes: [
        deleted,
        change(CLUSTER, "delete, create", cluster("c1"), cluster(""), { unknown: ["id", "credentials_id"] }),
        data,
      ],
      ...open,
      answers,
      verdicts: ["c1 unproven: d1 deleted, a new one at qovery_cluster.c unknown"],
    },
    {
      name: "what blocks it anyway is said to block it",
      changes: [deleted, linked(), unchanged("qovery_cluster.other", { ...cluster("c1"), id: "d2" }), data],
      ...open,
      verdicts: ["c1 blocked: d1 unknown, d2 stays"],
      findings: ["error credential-in-use c1: d2"],
    },
    {
      name: "nobody where an update of the link is never sent",
      changes: [
        change("civo_object_store_credential.a", "delete", { id: "k1", access_key_id: "AK1" }),
        change(
          "civo_object_store.s",
          "update",
          { id: "s1", access_key_id: "AK2" },
          { id: "s1", access_key_id: "" },
          { unknown: ["access_key_id"] },
        ),
      ],
      verdicts: ["k1 allowed"],
      findings: [],
    },
  ])("$name", check);

  test("the finding names the cause and the ways out", async () => {
    const { findings } = await reportOn({
      name: "",
      changes: [deleted, linked(), data],
      ...open,
      answers,
      verdicts: [],
    });
    expect(findings).toEqual([
      {
        code: "link-unknown",
        level: "error",
        address: OLD,
        credential: { platform: "Qovery", kind: "qovery", id: "c1", name: "c1 at the platform" },
        summary: 'Credential "c1 at the platform" may be deleted while it is in use',
        detail:
          'This plan deletes the Qovery credential "c1 at the platform" (c1). Which credential one cluster will use is known only after the apply, and the plan does not show that it is one that it creates: it may be this one.',
        dependents: [{ id: "d1", name: "d1 at the platform", address: CLUSTER, reason: null }],
        ways_out: [
          "let the link refer to the resource of the new credential itself, and plan again",
          "move the clusters in one apply, and delete the credential in the next",
        ],
      },
    ]);
  });
});

test.each([
  { link: refers(`${NEW}.id`, NEW), verdict: "allowed" },
  { link: refers("local.id"), verdict: "allowed" },
  { link: refers("acme_vpc.v.peer", "acme_vpc.v"), verdict: "unproven" },
])("with the configuration in front, as jq -S writes it: $link", async ({ link, verdict }) => {
  const document = JSON.parse(
    planJson({
      changes: [deleted, linked(), created(), updated("acme_vpc.v", "peer")],
      ...linkedBy(link),
      relevant_attributes: [{ resource: NEW, attribute: ["id"] }],
    }),
  ) as object;
  const sorted = Object.fromEntries(Object.entries(document).sort(([a], [b]) => (a < b ? -1 : 1)));
  expect(Object.keys(sorted).indexOf("configuration")).toBeLessThan(
    Object.keys(sorted).indexOf("resource_changes"),
  );
  for (const one of [document, sorted]) {
    expect(decide(await readPlan(JSON.stringify(one))).verdict).toBe(verdict);
  }
});

describe("Belay's own: it looks again before it deletes", () => {
  const BINDING = "belay_qovery_cluster_binding.b";
  const binding = (credential_id: string) => ({ cluster_id: "d1", credential_id, on_destroy: "detach" });
  const moved = change(BINDING, "update", binding("c1"), binding(""), { unknown: ["credential_id"] });
  const ours = change("belay_qovery_aws_credential.old", "delete", {
    ...credential("c1"),
    associated_clusters: [],
  });
  const answers = [answer("qovery", "org", { c1: ["d1"] })];
  const configured = (link: Expression, more: readonly ResourceJson[] = []) => ({
    configuration: {
      root_module: { resources: [{ address: BINDING, expressions: { credential_id: link } }, ...more] },
    },
  });
  const data = pending("data.qovery_all.d");
  const ORDER = "warning delete-before-rebind c1: d1";

  test.each<Case>([
    {
      name: "a binding whose link is not proven is taken for moved, with a warning",
      changes: [ours, moved, data],
      ...configured(refers("data.qovery_all.d.id", "data.qovery_all.d")),
      answers,
      verdicts: ["c1 allowed: d1 moves to a new one"],
      findings: ["warning link-unknown c1: d1", ORDER],
    },
    {
      name: "a binding whose link is proven needs none",
      changes: [ours, moved, created()],
      ...configured(refers(`${NEW}.id`, NEW)),
      answers,
      verdicts: ["c1 allowed: d1 moves to a new one"],
      findings: [ORDER],
    },
    {
      name: "a binding that refers to the cluster, which moves to a created credential, needs none",
      changes: [ours, moved, created(), linked()],
      ...configured(refers("qovery_cluster.c.credentials_id", "qovery_cluster.c"), [
        { address: CLUSTER, expressions: { credentials_id: refers(`${NEW}.id`, NEW) } },
      ]),
      answers,
      verdicts: ["c1 allowed: d1 moves to a new one"],
      findings: [ORDER],
    },
    {
      name: "nothing looks again before an official credential is deleted",
      changes: [deleted, moved, data],
      ...configured(refers("data.qovery_all.d.id", "data.qovery_all.d")),
      answers,
      verdicts: ["c1 unproven: d1 unknown"],
      findings: ["error link-unknown c1: d1"],
    },
    {
      name: "a cluster of the official provider",
      changes: [ours, linked(), data],
      ...linkedBy(refers("data.qovery_all.d.id", "data.qovery_all.d")),
      answers,
      verdicts: ["c1 unproven: d1 unknown"],
      findings: ["error link-unknown c1: d1"],
    },
  ])("$name", check);
});

test("rules of one's own: the attribute that they name", async () => {
  const rules: Rules[] = [
    {
      associations: [{ kind: "acme", platform: "Acme", dependent: { one: "job", many: "jobs" } }],
      credentials: [{ type: "acme_key", kind: "acme" }],
      dependents: [{ type: "acme_job", kind: "acme", credential: "key" }],
    },
  ];
  const job = (key: string): Values => ({ id: "j1", name: "j1", key });
  const one = (link: Expression): Case => ({
    name: "",
    rules,
    changes: [
      change("acme_key.old", "delete", { id: "k1", name: "k1" }),
      change("acme_key.new", "create", null, { name: "k2" }, { unknown: ["id"] }),
      change("acme_job.j", "update", job("k1"), job(""), { unknown: ["key"] }),
    ],
    configuration: { root_module: { resources: [{ address: "acme_job.j", expressions: { key: link } }] } },
    verdicts: [],
  });
  await check({
    ...one(refers("acme_key.new.id", "acme_key.new")),
    verdicts: ["k1 allowed: j1 moves to a new one"],
  });
  await check({ ...one(refers("local.key")), verdicts: ["k1 unproven: j1 unknown"] });
});
