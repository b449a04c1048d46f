/** Links inside objects, blocks and lists, inside text, and in several forms. */
import { describe, expect, test } from "@jest/globals";
import {
  type AssociationRule,
  type CredentialRule,
  type DependentRule,
  PlanError,
  type Rules,
  readPlan,
  render,
} from "../../../src/guard/index.js";
import { type ChangeJson, change, planJson, prior, unchanged, type Values } from "../plan/plan-json.js";
import { answer, type Case, check, reportOn } from "./told.js";

const rules = (
  links: readonly (string | Partial<DependentRule>)[],
  credential: Partial<CredentialRule> = {},
  association: Partial<AssociationRule> = {},
): Rules[] => [
  {
    associations: [{ kind: "k", platform: "Acme", dependent: { one: "job", many: "jobs" }, ...association }],
    credentials: [{ type: "acme_key", kind: "k", ...credential }],
    dependents: links.map((link) => ({
      type: "acme_job",
      kind: "k",
      credential: "key",
      ...(typeof link === "string" ? { credential: link } : link),
    })),
  },
];
const J = "acme_job.j";
const gone = (id: string, more: Values = {}) => change(`acme_key.${id}`, "delete", { id, name: id, ...more });
const job = (values: Values) => ({ id: "d", name: "d", ...values });
const kept = (values: Values) => unchanged(J, job(values));
const moved = (before: Values, after: Values) => change(J, "update", job(before), job(after));

/** A change whose after_unknown is not flat. */
const unknown = (one: ChangeJson, after_unknown: Values): ChangeJson => ({
  ...one,
  change: { ...one.change, after_unknown } as ChangeJson["change"],
});

interface Shape {
  readonly path: string;
  readonly of: (...ids: readonly string[]) => Values;
}

const pools = (...ids: readonly string[]) => ({ pools: ids.map((key) => ({ name: "p", key })) });

describe.each<Shape>([
  { path: "source.key", of: (key = "") => ({ source: { key, other: 1 } }) },
  { path: "owner[0].id", of: (id = "") => ({ owner: [{ id, kind: "x" }] }) },
  { path: "pools[*].key", of: pools },
  { path: "keys", of: (...keys) => ({ keys }) },
  {
    path: "spec.pools[*].keys",
    of: (...keys) => ({ spec: { pools: [{ keys: [] }, { keys }, { keys: null }] } }),
  },
  { path: "by_name[*].key", of: (key = "") => ({ by_name: { "a.b": { key } } }) },
])("$path", ({ path, of }) => {
  test.each<Case>([
    {
      name: "a link that stays blocks",
      changes: [gone("c1"), kept(of("c1"))],
      verdicts: ["c1 blocked: d stays"],
    },
    {
      name: "a link to another one says nothing",
      changes: [gone("c1"), kept(of("c2"))],
      verdicts: ["c1 allowed"],
      findings: [],
    },
    {
      name: "a link that moves takes it off",
      changes: [gone("c1"), moved(of("c1"), of("c2"))],
      verdicts: ["c1 allowed: d moves to c2"],
    },
    {
      name: "a link that comes puts it on",
      changes: [gone("c1"), moved(of("c2"), of("c1"))],
      verdicts: ["c1 blocked: d put-on"],
    },
    {
      name: "a dependent that goes takes it off",
      changes: [gone("c1"), change(J, "delete", job(of("c1")))],
      verdicts: ["c1 allowed: d deleted"],
    },
    {
      name: "what the plan leaves out stays where the state has it",
      changes: [gone("c1")],
      prior: [prior(J, job(of("c1")))],
      verdicts: ["c1 blocked: d not-taken-off"],
    },
    {
      name: "a new one that uses it blocks",
      changes: [gone("c1"), change(J, "create", null, { name: "d", ...of("c1") }, { unknown: ["id"] })],
      verdicts: [`c1 blocked: a new one at ${J} put-on`],
    },
  ])("$name", (one) => check({ ...one, rules: rules([path]) }));
});

describe("a list of several", () => {
  test.each<Case>([
    {
      name: "taking one out takes it off that one, to none",
      changes: [gone("c1"), moved(pools("c1", "c2"), pools("c2"))],
      verdicts: ["c1 allowed: d detached"],
    },
    {
      name: "and keeps it on the others",
      changes: [gone("c2"), moved(pools("c1", "c2"), pools("c2"))],
      verdicts: ["c2 blocked: d stays"],
    },
    {
      name: "putting another one in its place moves it",
      changes: [gone("c1"), moved(pools("c1", "c2"), pools("c3", "c2"))],
      verdicts: ["c1 allowed: d moves to c3"],
    },
    {
      name: "another order is no change",
      changes: [gone("c1"), moved(pools("c1", "c2"), pools("c2", "c1"))],
      verdicts: ["c1 blocked: d stays"],
    },
    {
      name: "putting one in does not take it off the others",
      changes: [gone("c1"), moved(pools("c2"), pools("c2", "c3"))],
      answers: [answer("k", "", { c1: ["d"] })],
      verdicts: ["c1 blocked: d not-taken-off"],
    },
    {
      name: "the same one twice is one",
      changes: [gone("c1"), moved(pools("c1", "c1"), pools("c1"))],
      verdicts: ["c1 blocked: d stays"],
    },
    {
      name: "all of them out: each is free",
      changes: [gone("c1"), gone("c2"), moved(pools("c1", "c2"), pools())],
      verdicts: ["c1 allowed: d detached", "c2 allowed: d detached"],
    },
  ])("$name", (one) => check({ ...one, rules: rules(["pools[*].key"]) }));

  test("of a plain path: that it is several is seen in the plan", () =>
    check({
      name: "",
      rules: rules(["keys"]),
      changes: [gone("c1"), moved({ keys: ["c2", "c3"] }, { keys: ["c2", "c4"] })],
      answers: [answer("k", "", { c1: ["d"] })],
      verdicts: ["c1 blocked: d not-taken-off"],
    }));
});

describe("what is not known yet", () => {
  const created = change("acme_key.new", "create", null, { name: "new" }, { unknown: ["id"] });
  const configured = (expression: Values) => ({
    configuration: {
      root_module: {
        resources: [
          { address: J, mode: "managed", type: "acme_job", name: "j", expressions: { pools: [expression] } },
          { address: "acme_key.new", mode: "managed", type: "acme_key", name: "new", expressions: {} },
        ],
      },
    },
  });
  const refersTo = (...references: string[]) => ({ references });
  const open = (after: Values, after_unknown: Values) =>
    unknown(moved(pools("c1", "c2"), after), after_unknown);

  test.each<Case>([
    {
      name: "one of several, of something that is created: it moves there",
      changes: [
        gone("c1"),
        created,
        open({ pools: [{ name: "p" }, { name: "p", key: "c2" }] }, { pools: [{ key: true }, {}] }),
      ],
      ...configured({
        name: refersTo("data.x.y.name", "data.x.y"),
        key: refersTo("acme_key.new.id", "acme_key.new"),
      }),
      verdicts: ["c1 allowed: d moves to a new one"],
    },
    {
      name: "one of several, of anything else: nobody knows",
      changes: [
        gone("c1"),
        change("terraform_data.t", "update", { input: "a" }, { input: "b" }, { unknown: ["output"] }),
        open({ pools: [{ name: "p" }, { name: "p", key: "c2" }] }, { pools: [{ key: true }, {}] }),
      ],
      ...configured({ key: refersTo("terraform_data.t.output", "terraform_data.t") }),
      verdicts: ["c1 unproven: d unknown"],
    },
    {
      name: "the whole list: of every one of them nobody knows",
      changes: [gone("c1"), gone("c2"), open({}, { pools: true })],
      verdicts: ["c1 unproven: d unknown", "c2 unproven: d unknown"],
    },
    {
      name: "another argument in the block decides nothing",
      changes: [
        gone("c1"),
        open({ pools: [{ key: "c3" }, { key: "c2", name: "p" }] }, { pools: [{ name: true }, {}] }),
      ],
      verdicts: ["c1 allowed: d moves to c3"],
    },
    {
      name: "a new object whose link is not known",
      changes: [
        gone("c1"),
        unknown(change(J, "create", null, { name: "d", pools: [{ name: "p" }] }), {
          id: true,
          pools: [{ key: true }],
        }),
      ],
      verdicts: [`c1 unproven: a new one at ${J} unknown`],
    },
  ])("$name", (one) => check({ ...one, rules: rules(["pools[*].key"]) }));
});

describe("several forms", () => {
  const byArn = { arn: "arn:1" };
  const forms = [{ matches: ["id", "arn"] }];
  const twice = [{}, { matches: "arn" }];
  test.each<Case & { links: readonly Partial<DependentRule>[] }>(
    [forms, twice].flatMap((links, index) => {
      const said = index === 0 ? "a list of forms" : "two rules";
      return [
        {
          name: `${said}: by its id`,
          links,
          changes: [gone("c1", byArn), kept({ key: "c1" })],
          verdicts: ["c1 blocked: d stays"],
        },
        {
          name: `${said}: by its ARN`,
          links,
          changes: [gone("c1", byArn), kept({ key: "arn:1" })],
          verdicts: ["c1 blocked: d stays"],
        },
        {
          name: `${said}: from one form to the other it stays`,
          links,
          changes: [gone("c1", byArn), moved({ key: "c1" }, { key: "arn:1" })],
          verdicts: [`c1 blocked: d ${index === 0 ? "stays" : "put-on"}`],
        },
        {
          name: `${said}: it moves by either`,
          links,
          changes: [
            gone("c1", byArn),
            unchanged("acme_key.c2", { id: "c2", name: "c2", arn: "arn:2" }),
            moved({ key: "c1" }, { key: "arn:2" }),
          ],
          verdicts: [`c1 allowed: d moves to ${index === 0 ? "c2" : "arn:2"}`],
        },
      ];
    }),
  )("$name", ({ links, ...one }) => check({ ...one, rules: rules(links) }));

  test.each<Case>([
    {
      name: "a prefix is cut off",
      changes: [gone("c1"), kept({ key: "User:c1" })],
      verdicts: ["c1 blocked: d stays"],
    },
    {
      name: "what lacks the prefix is no link",
      changes: [gone("c1"), kept({ key: "c1" })],
      verdicts: ["c1 allowed"],
    },
    {
      name: "nor is the prefix alone",
      changes: [gone("c1"), kept({ key: "User:" })],
      verdicts: ["c1 allowed"],
    },
    {
      name: "a link with a prefix moves",
      changes: [gone("c1"), moved({ key: "User:c1" }, { key: "User:c2" })],
      verdicts: ["c1 allowed: d moves to c2"],
    },
  ])("$name", (one) => check({ ...one, rules: rules([{ prefix: "User:" }]) }));

  test.each<Case>([
    {
      name: "two attributes: one moves, the other keeps it",
      changes: [gone("c1"), moved({ key: "c1", task: "c1" }, { key: "c2", task: "c1" })],
      verdicts: ["c1 blocked: d stays"],
    },
    {
      name: "two attributes: the one that moves takes nothing off what the other may be on",
      changes: [gone("c1"), moved({ key: "c2", task: null }, { key: "c3", task: null })],
      answers: [answer("k", "", { c1: ["d"] })],
      verdicts: ["c1 blocked: d not-taken-off"],
    },
    {
      name: "two attributes of a dependent that can have one: it does",
      rules: rules(["key", "task"], {}, { exclusive: true }),
      changes: [gone("c1"), moved({ key: "c2", task: null }, { key: "c3", task: null })],
      answers: [answer("k", "", { c1: ["d"] })],
      verdicts: ["c1 allowed: d moves to c3"],
    },
  ])("$name", (one) => check({ rules: rules(["key", "task"]), ...one }));

  test("a type that is a credential of two kinds has a verdict in each", async () => {
    const [first = {}] = rules(["key"]);
    const report = await reportOn({
      name: "",
      rules: [
        {
          associations: [
            ...(first.associations ?? []),
            {
              kind: "other",
              platform: "Acme",
              dependent: { one: "task", many: "tasks" },
              on_delete: "breaks",
            },
          ],
          credentials: [...(first.credentials ?? []), { type: "acme_key", kind: "other" }],
          dependents: [...(first.dependents ?? []), { type: "acme_task", kind: "other", credential: "key" }],
        },
      ],
      changes: [
        gone("c1"),
        moved({ key: "c1" }, { key: "c2" }),
        unchanged("acme_task.t", job({ key: "c1" })),
      ],
      verdicts: [],
    });
    expect(report.credentials.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual([
      "k allowed",
      "other blocked",
    ]);
    // Each verdict has its own findings.
    expect(await render(report, "junit")).toMatch(/tests="2" failures="1"/);
    const [blocked] = report.findings;
    expect(blocked?.detail).toBe(
      'This plan deletes the Acme credential "c1" (c1), which one task would still use. Acme deletes a credential although it is in use: it would be left without one.',
    );
  });
});

describe("a path that fits nothing is refused, whatever is done with the object", () => {
  const all = (values: Values, after_unknown: Values = {}) => [
    { does: "stays", one: unchanged(J, job(values)) },
    { does: "goes", one: change(J, "delete", job(values)) },
    {
      does: "is new",
      one: unknown(change(J, "create", null, { name: "d", ...values }), { id: true, ...after_unknown }),
    },
    { does: "changes", one: change(J, "update", job(values), job(values)) },
  ];
  const refusalOf = (given: Rules[], ...changes: ChangeJson[]) =>
    readPlan(planJson({ changes }), { rules: given }).then(
      () => null,
      (error: unknown) => (error instanceof PlanError ? error.message : error),
    );

  test.each(
    [
      {
        name: "an attribute",
        path: "keys",
        values: { key: "c1" },
        because:
          'an object of acme_job has no attribute "keys", which a rule names: does it fit this version of the provider?',
      },
      {
        name: "an attribute inside",
        path: "pools[*].kee",
        values: pools("c1"),
        because:
          'no object of acme_job has "pools[*].kee", which a rule names: there is no "kee" in "pools[*]"; does it fit this version of the provider?',
      },
      {
        name: "an object that is a list",
        path: "pools.key",
        values: pools("c1"),
        because:
          '"pools" of an object of acme_job is a list: write [0] or [*] behind it, and a rule says "pools.key"',
      },
      {
        name: "a list that is an object",
        path: "source[0].key",
        values: { source: { key: "c1" } },
        because: '"source" of an object of acme_job is no list, and a rule says "source[0].key"',
      },
      {
        name: "an object that is a text",
        path: "key.id",
        values: { key: "c1" },
        because: '"key" of an object of acme_job is no object, and a rule says "key.id"',
      },
      {
        name: "a link that is true or false",
        path: "key",
        values: { key: true },
        because: 'the attribute "key" of an object of acme_job is no id',
      },
    ].flatMap(({ values, ...one }) => all(values).map((each) => ({ ...one, ...each }))),
  )("$name, of one that $does", async ({ path, one, because }) => {
    expect(await refusalOf(rules([path]), one)).toBe(because);
  });

  test.each([
    ["the name", { name: "title" }, "title"],
    ["the scope", { scope: "team" }, "team"],
    ["what links match", { id: "key_id" }, "key_id"],
  ] as const)("%s of a credential", async (_, credential, attribute) => {
    expect(await refusalOf(rules(["key"], credential), gone("c1"))).toContain(
      `acme_key has no attribute "${attribute}"`,
    );
  });

  test("an id that is several", async () => {
    const given = rules([{ id: "ids" }]);
    expect(await refusalOf(given, kept({ ids: ["a", "b"], key: "c1" }))).toBe(
      '"ids" of an object of acme_job holds several values, where a rule means one',
    );
  });

  test.each<{ name: string; values: readonly Values[]; after_unknown?: Values }>([
    { name: "no block at all", values: [{ pools: [] }, { pools: null }] },
    { name: "an argument that is not set", values: [{ pools: [{ key: null, name: "p" }] }] },
    { name: "blocks that are empty", values: [{ pools: [{}] }] },
    {
      name: "one object that has it",
      values: [{ pools: [{ name: "p" }] }, { pools: [{ name: "p", key: "c2" }] }],
    },
    { name: "what is not known yet", values: [{}], after_unknown: { pools: true } },
    {
      name: "what is not known yet inside",
      values: [{ pools: [{ name: "p" }] }],
      after_unknown: { pools: [{ key: true }] },
    },
  ])("and $name is no fault", async ({ values, after_unknown = {} }) => {
    const changes = values.map((one) =>
      unknown(change(J, "create", null, { name: "d", ...one }), { id: true, ...after_unknown }),
    );
    expect(await refusalOf(rules(["pools[*].key"]), ...changes)).toBeNull();
  });
});

describe("breaks: the platform deletes, and what uses it is left with nothing", () => {
  const lasting = rules(["key"], {}, { on_delete: "breaks" });
  const replaced = change(
    "acme_key.c1",
    "delete, create",
    { id: "c1", name: "c1" },
    { name: "c1" },
    { unknown: ["id"] },
  );
  const depending = [prior(J, job({ key: "c1" }), { depends_on: ["acme_key.c1"] })];

  test("a dependent that is moved too late is a warning: the apply does not fail of it", async () => {
    const report = await reportOn({
      name: "",
      rules: lasting,
      changes: [replaced, moved({ key: "c1" }, { key: "c2" })],
      prior: depending,
      verdicts: [],
    });
    const [finding] = report.findings;
    expect([report.verdict, finding?.level, finding?.code]).toEqual([
      "allowed",
      "warning",
      "delete-before-rebind",
    ]);
    expect(finding?.detail).toMatch(
      /because it is not create_before_destroy\. Acme deletes a credential although it is in use: it would be left without one until then\.$/,
    );
  });

  test("one that may turn out to use it is an error", async () => {
    const report = await reportOn({
      name: "",
      rules: lasting,
      changes: [gone("c1"), change(J, "update", job({ key: "c1" }), job({}), { unknown: ["key"] })],
      verdicts: [],
    });
    const [finding] = report.findings;
    expect([report.verdict, finding?.code]).toEqual(["unproven", "link-unknown"]);
    expect(finding?.detail).toMatch(
      /it may be this one\. Acme deletes a credential although it is in use: it would be left without one\.$/,
    );
  });
});
