/** EntryGuard takes what uses a credential along: what is said of that, of Belay's own credentials, which are looked at once more. */
import { describe, expect, test } from "@jest/globals";
import type { Answer } from "../../../src/guard/index.js";
import { change, prior, unchanged } from "../plan/plan-json.js";
import { type Case, findingsOf, reportOn } from "./told.js";

const C = "belay_entryguard_aws_credential.c";
const R = "belay_entryguard_resource.r";
const credential = (id: string) => ({ id, name: `name of ${id}`, on_destroy: null });
const resource = (credential_id: string) => ({ id: "d1", name: "ssh", credential_id });
const held = (note?: string): Answer => ({
  kind: "entryguard",
  scope: "",
  associations: [
    { id: "c1", name: "gateway", dependents: [{ id: "d1", name: "ssh", ...(note && { note }) }] },
    { id: "c2", name: "new", dependents: [] },
  ],
});
const LOOKS = "Only Belay's look at what uses it, right before the deletion, stands in the way.";

test.each<Partial<Case> & { name: string; findings: string[]; details: readonly string[] }>([
  {
    name: "what stays would be deleted with it",
    changes: [change(C, "delete", credential("c1"))],
    findings: ["error credential-in-use c1: d1", "error cascade c1: d1"],
    details: [
      'This plan deletes the EntryGuard credential "gateway" (c1). EntryGuard deletes what uses a credential together with it, so one resource would be deleted with it.',
      `EntryGuard deletes one resource together with the credential "gateway" (c1). ${LOOKS}`,
    ],
  },
  {
    name: "what is certain to be moved too late: the look before the deletion stops the apply",
    changes: [
      change(C, "delete, create", credential("c1"), credential(""), { unknown: ["id"] }),
      change(R, "update", resource("c1"), resource("c2")),
    ],
    prior: [prior(R, resource("c1"), { depends_on: [C] })],
    findings: ["error delete-before-rebind c1: d1", "error cascade c1: d1"],
    details: [
      'Terraform will delete the EntryGuard credential "gateway" (c1) first and move one resource off it afterwards, because it is not create_before_destroy. The apply will stop at the deletion.',
      `EntryGuard deletes one resource together with the credential "gateway" (c1), if it is deleted first. ${LOOKS}`,
    ],
  },
  {
    name: "what moves in time: nothing to say",
    changes: [
      change(C, "create, delete", credential("c1"), credential(""), { unknown: ["id"] }),
      change(R, "update", resource("c1"), resource("c2")),
    ],
    prior: [prior(R, resource("c1"), { depends_on: [C] })],
    findings: [],
    details: [],
  },
])("$name", async ({ findings, details, ...one }) => {
  const report = await reportOn({ verdicts: [], answers: [held()], ...one });
  expect(findingsOf(report)).toEqual(findings);
  expect(report.findings.map(({ detail }) => detail)).toEqual(details);
});

describe("what hangs on a dependent is told of it everywhere", () => {
  const note = "with 2 live sessions";
  test.each([
    { name: "of one that blocks", changes: [change(C, "delete", credential("c1"))] },
    {
      name: "of one that moves too late",
      changes: [change(C, "delete", credential("c1")), change(R, "update", resource("c1"), resource("c2"))],
    },
    {
      name: "of one that the plan keeps",
      changes: [change(C, "delete", credential("c1")), unchanged(R, resource("c1"))],
    },
  ])("$name", async ({ changes }) => {
    const report = await reportOn({ name: "", verdicts: [], changes, answers: [held(note)] });
    expect(report.credentials[0]?.dependents).toEqual([expect.objectContaining({ id: "d1", note })]);
    expect(report.findings.length).toBeGreaterThan(1);
    for (const { dependents } of report.findings)
      expect(dependents).toEqual([expect.objectContaining({ id: "d1", note })]);
  });

  test("nothing hangs on it: nothing is told", async () => {
    const changes = [change(C, "delete", credential("c1"))];
    const report = await reportOn({ name: "", verdicts: [], changes, answers: [held()] });
    expect(JSON.stringify(report)).not.toContain('"note":');
  });
});
