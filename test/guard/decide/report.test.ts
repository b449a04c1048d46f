/** What the report says around the verdicts: counts, order, words and notes. */
import { describe, expect, test } from "@jest/globals";
import type { Answer, Report } from "../../../src/guard/index.js";
import { type ChangeJson, change, type PlanJson, unchanged } from "../plan/plan-json.js";
import { answer, type Case, findingsOf, reportOn } from "./told.js";

const credential = (id: string, organization_id: string | null = "org") => ({
  id,
  name: `name of ${id}`,
  organization_id,
  associated_clusters: [],
});
const deleted = (id: string, organization?: string | null) =>
  change(`belay_qovery_aws_credential.${id}`, "delete", credential(id, organization));
const kept = unchanged("belay_qovery_cluster_binding.x", { cluster_id: "d1", credential_id: "c1" });
const unreachable = (scope = "org"): Answer => ({ kind: "qovery", scope, unreachable: "it is down." });

test.each<{ name: string; one: Partial<Case>; verdict: string; counts: Report["counts"]; from: string[] }>([
  {
    name: "nothing is deleted",
    one: { changes: [kept] },
    verdict: "allowed",
    counts: { deletions: 0, allowed: 0, blocked: 0, fails: 0, unproven: 0, errors: 0, warnings: 0 },
    from: [],
  },
  {
    name: "one of each",
    one: {
      changes: [deleted("c1"), deleted("c2", "down"), deleted("c3")],
      answers: [answer("qovery", "org", { c1: ["d1"] }), unreachable("down")],
    },
    verdict: "blocked",
    counts: { deletions: 3, allowed: 1, blocked: 1, fails: 0, unproven: 1, errors: 2, warnings: 0 },
    from: ["platform", "plan", "platform"],
  },
  {
    name: "one unproven, one allowed",
    one: {
      changes: [deleted("c2", "down"), deleted("c3")],
      answers: [answer("qovery", "org", {}), unreachable("down")],
    },
    verdict: "unproven",
    counts: { deletions: 2, allowed: 1, blocked: 0, fails: 0, unproven: 1, errors: 1, warnings: 0 },
    from: ["plan", "platform"],
  },
])("the verdict over all: $name", async ({ one, verdict, counts, from }) => {
  const report = await reportOn({ name: "", verdicts: [], ...one });
  expect(report).toMatchObject({ verdict, counts });
  expect(report.credentials.map((each) => each.dependents_from)).toEqual(from);
});

test("errors come first, then warnings, then information", async () => {
  const binding = (name: string, cluster: string, to: string) =>
    change(`belay_qovery_cluster_binding.${name}`, "delete", { cluster_id: cluster, credential_id: to });
  const report = await reportOn({
    name: "",
    changes: [deleted("c1"), deleted("c2"), binding("x", "d1", "c1")],
    answers: [answer("qovery", "org", { c1: ["d1"], c2: ["d2"] })],
    verdicts: [],
  });
  expect(findingsOf(report)).toEqual([
    "error credential-in-use c2: d2",
    "warning delete-before-rebind c1: d1",
    "information dependent-also-deleted c1: d1",
  ]);
});

describe("the words of a finding name the object, the cause and the ways out", () => {
  const about = async (one: Partial<Case>) =>
    (await reportOn({ name: "", verdicts: [], ...one })).findings[0];

  test("credential-in-use", async () => {
    const found = await about({
      changes: [deleted("c1"), kept],
      answers: [answer("qovery", "org", { c1: ["d1", "d2"] })],
    });
    expect(found).toEqual({
      code: "credential-in-use",
      level: "error",
      address: "belay_qovery_aws_credential.c1",
      credential: { platform: "Qovery", kind: "qovery", id: "c1", name: "c1 at the platform" },
      summary: 'Credential "c1 at the platform" is still in use',
      detail:
        'This plan deletes the Qovery credential "c1 at the platform" (c1), which 2 clusters would still use.',
      dependents: [
        {
          id: "d1",
          name: "d1 at the platform",
          address: "belay_qovery_cluster_binding.x",
          reason: "this plan keeps it on this credential",
        },
        {
          id: "d2",
          name: "d2 at the platform",
          address: null,
          reason: "nothing in this plan takes it off this credential",
        },
      ],
      ways_out: [
        "move clusters to another credential, or delete them or their bindings, in the same change",
        "keep the credential: put its resource back into the configuration",
        "stop managing it without deleting it: a removed block whose lifecycle has destroy = false",
      ],
    });
  });

  test.each<{ of: string; changes: readonly ChangeJson[]; ways: readonly string[] }>([
    {
      of: "a replacement",
      changes: [
        change("belay_qovery_aws_credential.c1", "delete, create", credential("c1"), credential("")),
        kept,
      ],
      ways: [
        "move clusters to another credential, or delete them or their bindings, in the same change",
        "keep the credential: undo what replaces it",
      ],
    },
    {
      of: "an object that was left behind",
      changes: [
        change("belay_qovery_aws_credential.c1", "delete", credential("c1"), null, { deposed: "ab12" }),
        kept,
      ],
      ways: ["move clusters to another credential, or delete them or their bindings, in the same change"],
    },
  ])("the ways out of $of", async ({ changes, ways }) => {
    expect((await about({ changes }))?.ways_out).toEqual(ways);
  });

  test("a move that the provider ignores is named as that", async () => {
    const store = (owner: string) => ({ id: "s1", name: "store", access_key_id: owner });
    const found = await about({
      changes: [
        change("civo_object_store_credential.a", "delete", { id: "k1", access_key_id: "AK1" }),
        change("civo_object_store.s", "update", store("AK1"), store("AK2")),
      ],
    });
    expect(found?.dependents.map(({ reason }) => reason)).toEqual([
      "its provider ignores the planned change of its credential",
    ]);
    expect(found?.ways_out[0]).toBe("replace the object store: its provider cannot move it");
  });

  test("a dependent that comes from another credential is named as the platform lists it there", async () => {
    const plan = { changes: [deleted("c1"), kept] };
    const answers = [answer("qovery", "org", { c1: [], c2: ["d1"] })];
    const { credentials } = await reportOn({ name: "", verdicts: [], ...plan, answers });
    expect(credentials[0]?.dependents.map(({ name }) => name)).toEqual(["d1 at the platform"]);
  });

  test("what cannot be moved has to go: that is the way out", async () => {
    const store = { id: "c1", name: "backups", region: "LON1" };
    const found = await about({
      changes: [change("civo_object_store_credential.a", "delete", store)],
      answers: [answer("civo", "LON1", { c1: ["d1"] })],
    });
    expect(found?.ways_out).toEqual([
      "delete or replace the object stores in the same change, with all that is in them: Civo cannot move them to another credential",
      "keep the credential: put its resource back into the configuration",
      "stop managing it without deleting it: a removed block whose lifecycle has destroy = false",
    ]);
  });

  test("a dependent that the plan creates is named by its name and address", async () => {
    const found = await about({
      changes: [
        change("qovery_aws_credentials.a", "delete", credential("c1")),
        change(
          "qovery_cluster.new",
          "create",
          null,
          { name: "new one", credentials_id: "c1" },
          { unknown: ["id"] },
        ),
      ],
    });
    expect(found?.dependents).toEqual([
      {
        id: null,
        name: "new one",
        address: "qovery_cluster.new",
        reason: "this plan puts it on this credential",
      },
    ]);
  });

  test("unproven", async () => {
    const found = await about({ changes: [deleted("c1")], answers: [unreachable()] });
    expect(found).toMatchObject({
      code: "unproven",
      level: "error",
      summary: 'It is not proven that credential "name of c1" can be deleted',
      detail:
        'Qovery could not be asked what uses the credential "name of c1" (c1): it is down. The plan\'s own state knows of no cluster, and none blocks the deletion.',
      ways_out: [
        "remove this cause, and check the plan again",
        "accept what the plan's own state tells: belay guard --on-unreachable warn",
      ],
    });
  });

  test("what leaves in the same plan has a reason of its own", async () => {
    const named = (id: string) => ({ id, name: id });
    const { findings } = await reportOn({
      name: "",
      changes: [
        change("taikun_backup_credential.b", "delete", named("5")),
        change("taikun_project.deleted", "delete", { ...named("1"), backup_credential_id: "5" }),
        change(
          "taikun_project.freed",
          "update",
          { ...named("2"), backup_credential_id: "5" },
          { ...named("2"), backup_credential_id: null },
        ),
      ],
      verdicts: [],
    });
    const left = findings.find(({ code }) => code === "dependent-also-deleted");
    expect(left?.dependents.map(({ id, reason }) => [id, reason])).toEqual([
      ["1", "is deleted"],
      ["2", "is taken off it"],
    ]);
  });
});

describe("notes say what limits the answer", () => {
  const gone = { changes: [deleted("c1")], answers: [answer("qovery", "org", { c1: [] })] };
  test.each<{ name: string; one: Partial<Case> & PlanJson; notes: readonly string[] }>([
    { name: "the platform answered: nothing to say", one: gone, notes: [] },
    {
      name: "the platform does not list it",
      one: { changes: [deleted("c1")], answers: [answer("qovery", "org", {})] },
      notes: ['Qovery does not list the credential "name of c1" (c1) any more: nothing can use it there.'],
    },
    {
      name: "the platform was not asked",
      one: { changes: [deleted("c1"), deleted("c2")] },
      notes: [
        "Qovery was not asked what uses its credentials: the plan's own prior state decided, and it may not know of everything.",
      ],
    },
    {
      name: "the platform could not be asked",
      one: { ...gone, answers: [unreachable()] },
      notes: [
        "Qovery could not be asked (it is down) what uses its credentials: the plan's own prior state decided, and it may not know of everything.",
      ],
    },
    { name: "nothing is deleted: nobody had to be asked", one: { changes: [kept] }, notes: [] },
    {
      name: "planning ended with an error",
      one: { ...gone, errored: true, complete: false },
      notes: [
        "Planning ended with an error: Terraform will not apply this plan, and changes that failed are missing from it.",
      ],
    },
    {
      name: "the plan is incomplete",
      one: { ...gone, complete: false },
      notes: [
        "Terraform calls this plan incomplete: what it left out, by -target or deferral, stays as it is.",
      ],
    },
    {
      name: "changes are deferred",
      one: { ...gone, deferred_changes: [{ reason: "x" }, { reason: "y" }] },
      notes: ["Changes that Terraform deferred to a later plan are not decided: 2."],
    },
  ])("$name", async ({ one, notes }) => {
    expect((await reportOn({ name: "", verdicts: [], ...one })).notes).toEqual(notes);
  });
});
