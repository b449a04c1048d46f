/**
 * A provider that has everything that the plugin can do, and fails where a test asks it to. Bundled and installed by
 * install-fixture.ts; FIXTURE_NOTES names a file for what Terraform does not show.
 */
import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import * as plugin from "../../../src/plugin/index.js";
import {
  bool,
  FunctionArgumentError,
  isUnknown,
  list,
  map,
  nestedList,
  nestedMap,
  nestedSet,
  nestedSingle,
  number,
  object,
  type Provider,
  schema,
  set,
  string,
  type Value,
} from "../../../src/plugin/index.js";

interface Configured {
  readonly greeting: string;
}

const defineResource = plugin.defineResource<Configured>();
const defineDataSource = plugin.defineDataSource<Configured>();
const defineEphemeralResource = plugin.defineEphemeralResource<Configured>();

const note = (text: string) => {
  if (process.env.FIXTURE_NOTES) appendFileSync(process.env.FIXTURE_NOTES, `${text}\n`);
};

const fails = string({ optional: true, description: "The handler that throws." });
const failIn = (handler: string, asked: unknown) => {
  if (asked === handler) throw new Error(`broken in ${handler}`);
};

const part = {
  name: string({ required: true, description: "A name." }),
  size: number({ default: 3, description: "A size." }),
  hidden: string({ optional: true, sensitive: true, description: "A secret." }),
  made: string({ computed: true, description: "Made by the provider." }),
};

const thing = schema({
  description: "Has every kind of attribute.",
  attributes: {
    id: string({ computed: true, stable: true, description: "An id." }),
    text: string({
      optional: true,
      description: "A text.",
      validators: [(value) => (value.startsWith("bad") ? `must not be ${JSON.stringify(value)}.` : null)],
    }),
    amount: number({ optional: true, description: "A number." }),
    flag: bool({ default: true, description: "A flag." }),
    names: list("string", { optional: true, description: "A list." }),
    amounts: list("number", { default: [1, 2], description: "A list with a default." }),
    tags: set("string", { optional: true, description: "A set." }),
    labels: map("string", { optional: true, description: "A map." }),
    shape: object({ a: "string", b: "number" }, { optional: true, description: "An object." }),
    deep: map(
      { kind: "list", element: { kind: "object", attributes: { x: "number" } } },
      { optional: true, description: "A map of lists of objects." },
    ),
    one: nestedSingle(part, { optional: true, description: "A part." }),
    many: nestedList(part, { optional: true, description: "Parts." }),
    several: nestedSet(part, { optional: true, description: "Parts without an order." }),
    by_key: nestedMap(part, { optional: true, description: "Parts by key." }),
    secret: string({ optional: true, sensitive: true, description: "A secret." }),
    password_wo: string({ optional: true, writeOnly: true, description: "A secret that is kept nowhere." }),
    password_length: number({ computed: true, description: "What the provider saw of it." }),
    zone: string({ optional: true, requiresReplace: true, description: "A change replaces." }),
    old: string({ optional: true, deprecated: "Use text instead.", description: "An old text." }),
    revision: number({ computed: true, description: "Counts the changes." }),
    delay_ms: number({ optional: true, description: "How long a create takes." }),
    fails,
  },
});

type Part = Record<keyof typeof part, Value>;
const fillPart = (given: unknown): Part => {
  const { made, ...rest } = given as Part;
  return { ...rest, made: isUnknown(made) ? `made for ${String(rest.name)}` : made };
};

/** The planned object with everything known. */
function filled(plan: Readonly<Record<string, unknown>>, config: { password_wo: unknown }, revision: number) {
  const each = (value: unknown) => (value as unknown[] | null)?.map(fillPart) ?? null;
  const { one, many, several, by_key } = plan;
  return {
    ...plan,
    id: isUnknown(plan.id) ? randomUUID() : plan.id,
    revision,
    password_length: typeof config.password_wo === "string" ? config.password_wo.length : 0,
    one: one === null ? null : fillPart(one),
    many: each(many),
    several: each(several),
    by_key:
      by_key === null
        ? null
        : Object.fromEntries(Object.entries(by_key as object).map(([key, value]) => [key, fillPart(value)])),
  } as never;
}

const thingResource = defineResource({
  schema: thing,
  validate({ config, diagnostics }) {
    failIn("validate", config.fails);
    if (config.text === "warned") diagnostics.warning("This text is odd", "It says warned.", ["text"]);
    if (config.names && !isUnknown(config.names) && config.names[1] === "wrong")
      diagnostics.error("The second name is wrong", "Choose another one.", ["names", 1]);
  },
  read({ state, log }) {
    failIn("read", process.env.FIXTURE_FAILS_IN_READ ? state.fails : null);
    log("debug", `read ${state.secret ?? "nothing secret"}`, { secret: state.secret ?? "" });
    return process.env.FIXTURE_DRIFT ? { ...state, text: process.env.FIXTURE_DRIFT } : state;
  },
  planCreate({ config, plan, log }) {
    failIn("planCreate", config.fails);
    for (const level of ["trace", "debug", "info", "warn", "error"] as const)
      log(level, `planned at ${level} with ${plan.secret} and ${config.password_wo}`);
  },
  planUpdate({ config, prior, plan }) {
    failIn("planUpdate", config.fails);
    if (plan.revision !== prior.revision && typeof prior.revision === "number")
      plan.revision = prior.revision + 1;
  },
  planDestroy({ prior }) {
    failIn("planDestroy", prior.fails);
  },
  async create({ plan, config }) {
    failIn("create", plan.fails);
    await sleep(Number(plan.delay_ms ?? 0));
    return filled(plan, config, 1);
  },
  update({ prior, plan, config }) {
    failIn("update", plan.fails);
    return filled(plan, config, Number(prior.revision) + 1);
  },
  delete({ prior }) {
    failIn("delete", prior.fails);
    note(`deleted ${prior.text}`);
  },
});

const gadget = schema({
  description: "An older type, which a widget takes over. Cannot be imported.",
  attributes: { label: string({ required: true, description: "A label." }) },
});

const gadgetResource = defineResource({
  schema: gadget,
  read: ({ state }) => state,
  create: ({ plan }) => plan as never,
  update: ({ plan }) => plan as never,
  delete: () => {},
});

const widget = schema({
  version: 2,
  description: "Version 0 called its title name, version 1 called it label.",
  attributes: {
    id: string({ computed: true, stable: true, description: "An id." }),
    title: string({ required: true, description: "A title." }),
  },
});

const widgetResource = defineResource({
  schema: widget,
  read: ({ state }) => state,
  create: ({ plan }) => ({ ...plan, id: randomUUID() }) as never,
  update: ({ plan }) => plan as never,
  delete: () => {},
  import({ id }) {
    if (id === "broken") throw new Error("broken in import");
    return { id, title: `imported ${id}` };
  },
  upgrade(state, version) {
    const { id, name, label } = state as Record<string, string>;
    const title = (version === 0 ? name : label) ?? "";
    if (title === "broken") throw new Error("broken in upgrade");
    return { id: id ?? "", title };
  },
  move({ sourceType, sourceProvider, sourceState }) {
    if (sourceType !== "fixture_gadget" || !sourceProvider.endsWith("/acme/fixture")) return null;
    const { label } = sourceState as { label: string };
    if (label === "broken") throw new Error("broken in move");
    return { id: `was-${label}`, title: label };
  },
});

const echo = schema({
  description: "Says what it is told.",
  attributes: {
    message: string({ required: true, description: "What to say." }),
    answer: string({ computed: true, description: "The message, greeted." }),
    fails,
  },
});

const echoSource = defineDataSource({
  schema: echo,
  read({ config, provider }) {
    failIn("read", config.fails);
    return {
      message: config.message as string,
      answer: `${provider.greeting}, ${config.message}`,
      fails: null,
    };
  },
});

const lease = schema({
  description: "A value for a while, renewed every half second.",
  attributes: {
    value: string({ computed: true, sensitive: true, description: "The value." }),
    fails,
  },
});

const soon = () => new Date(Date.now() + 500);

const leaseResource = defineEphemeralResource({
  schema: lease,
  open({ config }) {
    failIn("open", config.fails);
    note("opened");
    const wanted = typeof config.fails === "string" ? config.fails : "";
    return {
      result: { value: "a leased value", fails: config.fails as string | null },
      private: { times: "0", fails: wanted },
      renewAt: soon(),
    };
  },
  renew({ private: { times, fails: wanted = "" } }) {
    failIn("renew", wanted);
    const next = String(Number(times) + 1);
    note(`renewed ${next}`);
    return { private: { times: next, fails: wanted }, renewAt: soon() };
  },
  close({ private: { times, fails: wanted } }) {
    failIn("close", wanted);
    note(`closed after ${times}`);
  },
});

const description = "Of a test.";

const providerSchema = schema({
  description,
  attributes: {
    greeting: string({ optional: true, description }),
    token: string({ optional: true, sensitive: true, description }),
    fails,
  },
});

const provider: Provider<typeof providerSchema, Configured> = {
  name: "fixture",
  version: "1.0.0",
  schema: providerSchema,
  configure({ config }): Configured {
    failIn("configure", config.fails);
    return { greeting: typeof config.greeting === "string" ? config.greeting : "Hello" };
  },
  resources: { fixture_thing: thingResource, fixture_gadget: gadgetResource, fixture_widget: widgetResource },
  dataSources: { fixture_echo: echoSource },
  ephemeralResources: { fixture_lease: leaseResource },
  functions: {
    join: {
      summary: "Joins numbers",
      description,
      parameters: [{ name: "separator", type: "string", description }],
      variadic: { name: "numbers", type: "number", description },
      returns: "string",
      call: ([separator, ...numbers]) => numbers.map(String).join(String(separator)),
    },
    divide: {
      summary: "Divides",
      description,
      parameters: [
        { name: "dividend", type: "number", description },
        { name: "divisor", type: "number", description },
      ],
      returns: "number",
      call([dividend, divisor]) {
        if (divisor === 0) throw new FunctionArgumentError(1, "must not be zero");
        return Number(dividend) / Number(divisor);
      },
    },
    describe: {
      summary: "Says what a value is",
      description,
      parameters: [
        {
          name: "value",
          type: { kind: "map", element: "string" },
          description,
          allowNull: true,
        },
      ],
      returns: { kind: "object", attributes: { is_null: "bool", keys: { kind: "list", element: "string" } } },
      call: ([value]) => ({ is_null: value === null, keys: Object.keys(value ?? {}) }),
    },
    broken: {
      summary: "Throws",
      description,
      parameters: [],
      returns: "string",
      call() {
        throw new Error("broken in the function");
      },
    },
  },
};

void plugin.serve({
  name: "registry.terraform.io/acme/fixture",
  install: "acme install",
  load: async () => plugin.served(provider),
});
