/** What the platforms are asked, and what their answers mean. */
import { describe, expect, test } from "@jest/globals";
import { type Answer, type Question, questions, readPlan } from "../../../src/guard/index.js";
import { type ChangeJson, change, planJson, unchanged } from "../plan/plan-json.js";
import { answer, type Case, check } from "./told.js";

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

describe("what is asked", () => {
  test.each<{ name: string; changes: readonly ChangeJson[]; asked: readonly Question[] }>([
    { name: "nothing where nothing is deleted", changes: [kept], asked: [] },
    {
      name: "nothing for what is updated, forgotten or created",
      changes: [
        change("belay_qovery_aws_credential.a", "update", credential("c1"), credential("c1")),
        change("belay_qovery_aws_credential.b", "forget", credential("c2")),
        change("belay_qovery_aws_credential.c", "create", null, credential("")),
        change("belay_qovery_cluster_binding.x", "delete", { cluster_id: "d1", credential_id: "c1" }),
      ],
      asked: [],
    },
    {
      name: "once for the credentials of one organization, of whichever provider",
      changes: [
        deleted("c1"),
        deleted("c2"),
        change("qovery_gcp_credentials.a", "delete", credential("c3")),
        change("belay_qovery_aws_credential.d", "delete, create", credential("c4"), credential("")),
      ],
      asked: [{ kind: "qovery", scope: "org" }],
    },
    {
      name: "once for each organization",
      changes: [deleted("c1", "one"), deleted("c2", "two"), deleted("c3", "one")],
      asked: [
        { kind: "qovery", scope: "one" },
        { kind: "qovery", scope: "two" },
      ],
    },
    {
      name: "with no organization where the plan tells none",
      changes: [deleted("c1", null)],
      asked: [{ kind: "qovery", scope: "" }],
    },
    {
      name: "for each kind and scope",
      changes: [
        change("civo_object_store_credential.a", "delete", { id: "c1", region: "LON1" }),
        change("civo_object_store_credential.b", "delete", { id: "c2", region: "FRA1" }),
        change("taikun_backup_credential.a", "delete", { id: "5", organization_id: null }),
        change("taikun_cloud_credential_aws.a", "delete", { id: "5", organization_id: "42" }),
      ],
      asked: [
        { kind: "civo", scope: "LON1" },
        { kind: "civo", scope: "FRA1" },
        { kind: "taikun/backup", scope: "" },
        { kind: "taikun/cloud", scope: "42" },
      ],
    },
  ])("$name", async ({ changes, asked }) => {
    expect(questions(await readPlan(planJson({ changes })))).toEqual(asked);
  });
});

describe("what is answered", () => {
  test.each<Case>([
    {
      name: "a credential that the list lacks is gone",
      changes: [deleted("c1")],
      prior: [
        { address: "belay_qovery_cluster_binding.y", values: { cluster_id: "d1", credential_id: "c1" } },
      ],
      answers: [answer("qovery", "org", { c2: ["d1"] })],
      verdicts: ["c1 allowed"],
      findings: [],
    },
    {
      name: "what the plan puts on a credential that is gone blocks all the same",
      changes: [deleted("c1"), kept],
      answers: [answer("qovery", "org", {})],
      verdicts: ["c1 blocked: d1 stays"],
    },
    {
      name: "a list that lacks it proves nothing where the plan does not tell the organization",
      changes: [deleted("c1", null)],
      answers: [answer("qovery", "", {})],
      verdicts: ["c1 unproven"],
      findings: ["error unproven c1"],
    },
    {
      name: "what is listed twice has the dependents of both",
      changes: [deleted("c1")],
      answers: [
        {
          kind: "qovery",
          scope: "org",
          associations: [
            { id: "c1", name: "one", dependents: [] },
            { id: "c1", name: "one", dependents: [{ id: "d1", name: "d1" }] },
          ],
        },
      ],
      verdicts: ["c1 blocked: d1 not-taken-off"],
    },
    {
      name: "a UUID is the same in either letter case",
      changes: [
        deleted("0B5C6A0E-3E83-4BA5-A6B6-0D3A5A1C6A11"),
        change(
          "belay_qovery_cluster_binding.x",
          "update",
          { cluster_id: "d1", credential_id: "c2" },
          { cluster_id: "d1", credential_id: "0b5c6a0e-3e83-4ba5-a6b6-0d3a5a1c6a11" },
        ),
      ],
      answers: [answer("qovery", "org", { "0b5c6a0e-3e83-4ba5-a6b6-0d3a5a1c6a11": ["d2"] })],
      verdicts: ["0b5c6a0e-3e83-4ba5-a6b6-0d3a5a1c6a11 blocked: d2 not-taken-off, d1 put-on"],
    },
    {
      name: "an answer of another organization is none",
      changes: [deleted("c1"), kept],
      answers: [answer("qovery", "other", { c1: ["d2"] })],
      verdicts: ["c1 blocked: d1 stays"],
    },
    {
      name: "each organization answers for its own credentials",
      changes: [deleted("c1", "one"), deleted("c2", "two")],
      answers: [answer("qovery", "one", { c1: ["d1"] }), answer("qovery", "two", { c1: [], c2: [] })],
      verdicts: ["c1 blocked: d1 not-taken-off", "c2 allowed"],
    },
    {
      name: "a platform that cannot be asked leaves it unproven",
      changes: [deleted("c1")],
      answers: [unreachable()],
      verdicts: ["c1 unproven"],
      findings: ["error unproven c1"],
    },
    {
      name: "a platform that cannot be asked only warns, if so wanted",
      changes: [deleted("c1")],
      answers: [unreachable()],
      options: { onUnreachable: "warn" },
      verdicts: ["c1 allowed"],
      findings: ["warning unproven c1"],
    },
    {
      name: "what the plan tells blocks, even if the platform cannot be asked",
      changes: [deleted("c1"), kept],
      answers: [unreachable()],
      options: { onUnreachable: "warn" },
      verdicts: ["c1 blocked: d1 stays"],
      findings: ["error credential-in-use c1: d1"],
    },
  ])("$name", check);
});
