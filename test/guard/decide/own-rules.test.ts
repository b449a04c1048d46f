/** Rules that a user brings along. */
import { describe, expect, test } from "@jest/globals";
import type { CredentialRule, DependentRule, Rules } from "../../../src/guard/index.js";
import { change, prior, unchanged, type Values } from "../plan/plan-json.js";
import { answer, type Case, check, reportOn } from "./told.js";

describe("entryguard, whose guide says that the platform deletes the dependents with the credential", () => {
  const rules: Rules[] = [
    {
      credentials: [{ type: "entryguard_credential", kind: "entryguard" }],
      dependents: [{ type: "entryguard_resource", kind: "entryguard", credential: "credential_id" }],
    },
  ];
  const deleted = change("entryguard_credential.c", "delete", { id: "c1", name: "key" });
  const resource = (id: string, credential_id: string) => ({ id, name: id, credential_id });
  const R = "entryguard_resource.r";

  test.each<Case>([
    {
      name: "what stays is deleted with it, and both are said",
      changes: [deleted, unchanged(R, resource("d1", "c1"))],
      verdicts: ["c1 blocked: d1 stays"],
      findings: ["error credential-in-use c1: d1", "error cascade c1: d1"],
    },
    {
      name: "what may leave too late may be deleted with it",
      changes: [deleted, change(R, "update", resource("d1", "c1"), resource("d1", "c2"))],
      verdicts: ["c1 allowed: d1 moves to c2"],
      findings: ["warning delete-before-rebind c1: d1", "warning cascade c1: d1"],
    },
    {
      name: "what may turn out to use it may be deleted with it",
      changes: [
        deleted,
        change(R, "update", resource("d1", "c1"), resource("d1", ""), { unknown: ["credential_id"] }),
      ],
      verdicts: ["c1 unproven: d1 unknown"],
      findings: ["error link-unknown c1: d1", "error cascade c1: d1"],
    },
    { name: "nothing uses it: nothing is said", changes: [deleted], verdicts: ["c1 allowed"], findings: [] },
  ])("$name", (one) => check({ ...one, rules }));

  test("what is certain to come too late is not said to stop the apply", async () => {
    const { findings } = await reportOn({
      name: "",
      rules,
      changes: [
        change(
          "entryguard_credential.c",
          "delete, create",
          { id: "c1", name: "key" },
          { name: "key" },
          { unknown: ["id"] },
        ),
        change(R, "update", resource("d1", "c1"), resource("d1", "c2")),
      ],
      prior: [prior(R, resource("d1", "c1"), { depends_on: ["entryguard_credential.c"] })],
      verdicts: [],
    });
    expect(findings.map(({ level, code }) => `${level} ${code}`)).toEqual([
      "error delete-before-rebind",
      "error cascade",
    ]);
    expect(findings[0]?.detail).toMatch(/Then there is nothing left to move\.$/);
  });
});

describe("a provider of one's own", () => {
  const kind = "vault";
  const rules = (
    dependent: Partial<DependentRule> = {},
    association: { readonly exclusive?: boolean } = {},
    credential: Partial<CredentialRule> = {},
  ): Rules[] => [
    {
      associations: [{ kind, platform: "Vault", dependent: { one: "job", many: "jobs" }, ...association }],
      credentials: [{ type: "acme_key", kind, id: "key_id", name: "title", scope: "team", ...credential }],
      dependents: [{ type: "acme_job", kind, id: "job", credential: "key", ...dependent }],
    },
  ];
  const deleted = change("acme_key.k", "delete", { key_id: 1, title: "k", team: "t" });
  const job = (key: unknown, more: Values = {}) => ({ job: 9, key, ...more });
  const J = "acme_job.j";

  test.each<Case>([
    {
      name: "ids may be numbers on both sides",
      rules: rules(),
      changes: [deleted, unchanged(J, job(1))],
      verdicts: ["1 blocked: 9 stays"],
    },
    {
      name: "ids may be a number here and a text there",
      rules: rules(),
      changes: [deleted, unchanged(J, job("1"))],
      verdicts: ["1 blocked: 9 stays"],
    },
    {
      name: "a delete removes the dependent, if the rule says nothing",
      rules: rules(),
      changes: [deleted, change(J, "delete", job(1))],
      verdicts: ["1 allowed: 9 deleted"],
    },
    {
      name: "a delete may keep the dependent where it is",
      rules: rules({ delete: "keeps" }),
      changes: [deleted, change(J, "delete", job(1))],
      verdicts: ["1 blocked: 9 not-taken-off"],
    },
    {
      name: "a delete may detach from the credential that the state names",
      rules: rules({ delete: "detaches" }),
      changes: [deleted, change(J, "delete", job(1))],
      verdicts: ["1 allowed: 9 detached"],
    },
    {
      name: "a delete that detaches keeps it where an attribute says so",
      rules: rules({ delete: "detaches", keeps_when: { attribute: "leave", equals: "yes" } }),
      changes: [deleted, change(J, "delete", job(1, { leave: "yes" }))],
      verdicts: ["1 blocked: 9 not-taken-off"],
    },
    {
      name: "and does not where the attribute says something else",
      rules: rules({ delete: "detaches", keeps_when: { attribute: "leave", equals: "yes" } }),
      changes: [deleted, change(J, "delete", job(1, { leave: "no" }))],
      verdicts: ["1 allowed: 9 detached"],
    },
    {
      name: "a delete that removes keeps it where an attribute says so",
      rules: rules({ keeps_when: { attribute: "leave", equals: "yes" } }),
      changes: [deleted, change(J, "delete", job(1, { leave: "yes" }))],
      verdicts: ["1 blocked: 9 not-taken-off"],
    },
    {
      name: "the attribute that keeps it may be true or false",
      rules: rules({ delete: "detaches", keeps_when: { attribute: "leave", equals: "true" } }),
      changes: [deleted, change(J, "delete", job(1, { leave: true }))],
      verdicts: ["1 blocked: 9 not-taken-off"],
    },
    {
      name: "a delete may keep the credential itself where an attribute says so: then nothing is deleted",
      rules: rules({}, {}, { keeps_when: { attribute: "leave", equals: "true" } }),
      changes: [
        change("acme_key.k", "delete", { key_id: 1, title: "k", team: "t", leave: true }),
        unchanged(J, job(1)),
      ],
      verdicts: [],
      findings: [],
    },
    {
      name: "and does not where the attribute says something else, or is not there",
      rules: rules({}, {}, { keeps_when: { attribute: "leave", equals: "true" } }),
      changes: [
        change("acme_key.k", "delete", { key_id: 1, title: "k", team: "t", leave: false }),
        change("acme_key.l", "delete", { key_id: 2, title: "l", team: "t" }),
        unchanged(J, job(1)),
      ],
      verdicts: ["1 blocked: 9 stays", "2 allowed"],
    },
    {
      name: "a dependent can have several credentials: a create elsewhere takes nothing off",
      rules: rules({ delete: "detaches" }, { exclusive: false }),
      changes: [deleted, change(J, "create", null, job(2))],
      answers: [answer(kind, "t", { 1: ["9"] })],
      verdicts: ["1 blocked: 9 not-taken-off"],
    },
    {
      name: "a dependent can have one credential: a create elsewhere takes it off",
      rules: rules({ delete: "detaches" }, { exclusive: true }),
      changes: [deleted, change(J, "create", null, job(2))],
      answers: [answer(kind, "t", { 1: ["9"] })],
      verdicts: ["1 allowed: 9 taken-over to 2"],
    },
    {
      name: "a dependent can have several credentials: a binding of another one that moves takes nothing off",
      rules: rules({ delete: "detaches" }, { exclusive: false }),
      changes: [deleted, change(J, "update", job(2), job(3))],
      answers: [answer(kind, "t", { 1: ["9"], 2: ["9"] })],
      verdicts: ["1 blocked: 9 not-taken-off"],
    },
    {
      name: "a dependent can have several credentials: its own binding that moves takes it off",
      rules: rules({ delete: "detaches" }, { exclusive: false }),
      changes: [deleted, change(J, "update", job(1), job(3))],
      answers: [answer(kind, "t", { 1: ["9"] })],
      verdicts: ["1 allowed: 9 moves to 3"],
    },
    {
      name: "a later rule of a type counts instead of an earlier one",
      rules: [...rules(), ...rules({ delete: "keeps" })],
      changes: [deleted, change(J, "delete", job(1))],
      verdicts: ["1 blocked: 9 not-taken-off"],
    },
    {
      name: "a rule for a type that is known counts instead",
      rules: [
        { dependents: [{ type: "qovery_cluster", kind: "qovery", credential: "other_id", delete: "keeps" }] },
      ],
      changes: [
        change("qovery_aws_credentials.a", "delete", { id: "c1", name: "c1" }),
        change("qovery_cluster.x", "delete", { id: "d1", credentials_id: "c2", other_id: "c1" }),
      ],
      verdicts: ["c1 blocked: d1 not-taken-off"],
    },
    {
      name: "a link may hold another attribute than the id, of a credential that the plan leaves out, too",
      rules: rules({ matches: "fingerprint" }),
      changes: [
        change("acme_key.k", "delete", { key_id: 1, title: "k", team: "t", fingerprint: "f1" }),
        change(J, "update", job("f1"), job("f2")),
      ],
      prior: [prior("acme_key.l", { key_id: 2, title: "l", team: "t", fingerprint: "f2" })],
      verdicts: ["1 allowed: 9 moves to 2"],
    },
    {
      name: "a link to what is no credential of the plan leads away all the same",
      rules: rules({ matches: "fingerprint" }),
      changes: [
        change("acme_key.k", "delete", { key_id: 1, title: "k", team: "t", fingerprint: "f1" }),
        change(J, "update", job("f1"), job("f9")),
      ],
      verdicts: ["1 allowed: 9 moves"],
    },
    {
      name: "a link may hold another attribute than the id",
      rules: rules({ matches: "fingerprint" }),
      changes: [
        change("acme_key.k", "delete", { key_id: 1, title: "k", team: "t", fingerprint: "f1" }),
        unchanged("acme_key.l", { key_id: 2, title: "l", team: "t", fingerprint: "f2" }),
        change(J, "update", job("f1"), job("f2")),
      ],
      verdicts: ["1 allowed: 9 moves to 2"],
    },
  ])("$name", check);
});
