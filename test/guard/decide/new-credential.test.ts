/** Which new credential a dependent moves to: told where the configuration leaves no doubt, and by no guess. */
import { expect, test } from "@jest/globals";
import { change, type PlanJson } from "../plan/plan-json.js";
import { answer, reportOn } from "./told.js";

const CLUSTER = "qovery_cluster.c";
const NEW = "qovery_aws_credentials.new";
const credential = (id: string) => ({ id, name: id || "fresh", organization_id: "org" });
const cluster = (credentials_id: string) => ({ id: "d1", name: "paris", credentials_id });
const old = change("qovery_aws_credentials.old", "delete", credential("c1"));
const created = (address: string) => change(address, "create", null, credential(""), { unknown: ["id"] });
const linked = (address: string) =>
  change(address, "update", cluster("c1"), cluster(""), { unknown: ["credentials_id"] });
const resource = (...references: string[]) => ({
  address: CLUSTER,
  expressions: { credentials_id: { references } },
});
const root = (resources: object[], more: object = {}) => ({
  configuration: { root_module: { resources, ...more } },
});
const call = (module: object, more: object = {}) => ({ module_calls: { m: { module, ...more } } });

test.each<{ name: string; plan: PlanJson; to: string | null }>([
  {
    name: "one of its own",
    plan: { changes: [old, linked(CLUSTER), created(NEW)], ...root([resource(`${NEW}.id`, NEW)]) },
    to: NEW,
  },
  {
    name: "the new object of the one that it leaves",
    plan: {
      changes: [
        change(NEW, "create, delete", credential("c1"), credential(""), { unknown: ["id"] }),
        linked(CLUSTER),
      ],
      ...root([resource(`${NEW}.id`, NEW)]),
    },
    to: NEW,
  },
  {
    name: "one of several by its key",
    plan: {
      changes: [old, linked(CLUSTER), created(`${NEW}["a"]`), created(`${NEW}["b"]`)],
      ...root([resource(`${NEW}["b"].id`, `${NEW}["b"]`, NEW)]),
    },
    to: `${NEW}["b"]`,
  },
  {
    name: "one of several, by a key that is not written out",
    plan: {
      changes: [old, linked(CLUSTER), created(`${NEW}["a"]`), created(`${NEW}["b"]`)],
      ...root([resource(NEW, "each.key")]),
    },
    to: null,
  },
  {
    name: "one of two, by a condition",
    plan: {
      changes: [old, linked(CLUSTER), created(NEW), created("qovery_aws_credentials.other")],
      ...root([
        resource(`${NEW}.id`, NEW, "qovery_aws_credentials.other.id", "qovery_aws_credentials.other"),
      ]),
    },
    to: null,
  },
  {
    name: "one beside it in an instance of a module that has several",
    plan: {
      changes: [
        old,
        linked(`module.m["a"].${CLUSTER}`),
        created(`module.m["a"].${NEW}`),
        created(`module.m["b"].${NEW}`),
      ],
      ...root([], call({ resources: [resource(`${NEW}.id`, NEW)] })),
    },
    to: `module.m["a"].${NEW}`,
  },
  {
    name: "one that a variable brings",
    plan: {
      changes: [old, linked(`module.m.${CLUSTER}`), created(NEW)],
      ...root(
        [],
        call(
          { resources: [resource("var.id")] },
          { expressions: { id: { references: [`${NEW}.id`, NEW] } } },
        ),
      ),
    },
    to: NEW,
  },
  {
    name: "one that a module's output brings",
    plan: {
      changes: [old, linked(CLUSTER), created(`module.m.${NEW}`)],
      ...root(
        [resource("module.m.id", "module.m")],
        call({ outputs: { id: { expression: { references: [`${NEW}.id`, NEW] } } } }),
      ),
    },
    to: `module.m.${NEW}`,
  },
])("$name", async ({ plan, to }) => {
  const answers = [answer("qovery", "org", { c1: ["d1"] })];
  const { credentials } = await reportOn({ name: "", verdicts: [], answers, ...plan });
  expect(credentials[0]?.dependents).toMatchObject([
    { fate: "moves", moves_to: { id: null, address: to, name: to === null ? "" : "fresh" } },
  ]);
});
