/** What a state tells of lifecycles. */
import { describe, expect, test } from "@jest/globals";
import { PlanError, readState } from "../../../src/guard/index.js";

const instance = (id: unknown, more: object = {}) => ({ attributes: { id, secret: "s" }, ...more });
const resource = (type: string, instances: unknown, more: object = {}) => ({
  mode: "managed",
  type,
  name: "x",
  instances,
  ...more,
});
const state = (...resources: unknown[]) => JSON.stringify({ version: 4, resources });

test("credentials of all types, and of all instances, modules and deposed objects", async () => {
  const known = await readState(
    state(
      resource("belay_qovery_aws_credential", [
        instance("c1", { create_before_destroy: true }),
        instance("c2", { index_key: "k" }),
        instance("c3", { deposed: "abcd1234", create_before_destroy: true }),
      ]),
      resource("taikun_backup_credential", [instance(5, { create_before_destroy: false })], {
        module: "module.m",
      }),
      resource("qovery_cluster", [instance("d1", { create_before_destroy: true })]),
      resource("qovery_aws_credentials", [instance("c9")], { mode: "data" }),
      resource("qovery_aws_credentials", [instance(null)]),
      resource("null_resource", "whatever"),
    ),
  );
  expect(Object.fromEntries(known)).toEqual({
    "qovery c1": true,
    "qovery c2": false,
    "qovery c3": true,
    "taikun/backup 5": false,
  });
});

test("credentials of the user's own rules", async () => {
  const rules = [
    {
      associations: [{ kind: "acme", platform: "Acme", dependent: { one: "job", many: "jobs" } }],
      credentials: [{ type: "acme_key", kind: "acme", id: "key" }],
    },
  ];
  const known = await readState(state(resource("acme_key", [{ attributes: { key: "k1" } }])), { rules });
  expect([...known]).toEqual([["acme k1", false]]);
});

describe("refused, with a reason", () => {
  test.each([
    { name: "nothing", source: "", because: "it is empty" },
    {
      name: "half a state",
      source: state().slice(0, 15),
      because: "it ends too early, after 15 bytes: is it complete?",
    },
    { name: "no JSON", source: "no", because: "it is not JSON: broken at byte 1" },
    {
      name: "a plan",
      source: '{"format_version":"1.2"}',
      because: "it is no state of version 4: write it with terraform state pull",
    },
    {
      name: "an old state",
      source: '{"version":3,"modules":[]}',
      because: "it is no state of version 4: write it with terraform state pull",
    },
    {
      name: "a resource that is none",
      source: state("x"),
      because: "resources[0] of the state is no object",
    },
    {
      name: "an instance that is none",
      source: state(resource("taikun_backup_credential", ["x"])),
      because: "an instance of resources[0] of the state is no object",
    },
  ])("$name", async ({ source, because }) => {
    const refusal = await readState(source).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(PlanError);
    expect((refusal as PlanError).message).toBe(because);
  });
});
