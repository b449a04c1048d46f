/** Dependents of which the platform does not tell whose they are. */
import { expect, test } from "@jest/globals";
import type { Answer } from "../../../src/guard/index.js";
import { change, unchanged } from "../plan/plan-json.js";
import { type Case, check, reportOn } from "./told.js";

const A = "civo_object_store_credential.a";
const credential = (id: string, region = "LON1") => ({ id, name: id, region, access_key_id: `KEY-${id}` });
const store = (id: string, key: string) => ({ id, name: id, access_key_id: key, region: "LON1" });
const deleted = change(A, "delete", credential("c1"));

const listed = (ids: readonly string[], strays: readonly string[], more: Partial<Answer> = {}): Answer =>
  ({
    kind: "civo",
    scope: "LON1",
    associations: ids.map((id) => ({ id, name: id, dependents: [] })),
    strays: strays.map((id) => ({ id, name: `name of ${id}`, note: "it names no owner" })),
    mayBeElsewhere: true,
    ...more,
  }) as Answer;

test.each<Case>([
  {
    name: "they are a warning, which stops nothing by itself",
    changes: [deleted],
    answers: [listed(["c1"], ["d1", "d2"])],
    verdicts: ["c1 allowed"],
    findings: ["warning dependent-stray c1: d1, d2"],
  },
  {
    name: "each deletion in the same place has it, and none elsewhere",
    changes: [
      deleted,
      change("civo_object_store_credential.b", "delete", credential("c2")),
      change("civo_object_store_credential.c", "delete", credential("c3", "NYC1")),
    ],
    answers: [listed(["c1", "c2"], ["d1"]), listed(["c3"], [], { scope: "NYC1" })],
    verdicts: ["c1 allowed", "c2 allowed", "c3 allowed"],
    findings: ["warning dependent-stray c1: d1", "warning dependent-stray c2: d1"],
  },
  {
    name: "one that the plan deletes is none",
    changes: [deleted, change("civo_object_store.s", "delete", store("d1", "KEY-x"))],
    answers: [listed(["c1"], ["d1"])],
    verdicts: ["c1 allowed"],
    findings: [],
  },
  {
    name: "one that the plan keeps on the credential blocks",
    changes: [deleted, unchanged("civo_object_store.s", store("d1", "KEY-c1"))],
    answers: [listed(["c1"], ["d1"])],
    verdicts: ["c1 blocked: d1 stays"],
    findings: ["error credential-in-use c1: d1"],
  },
  {
    name: "one that the plan has on another credential is not known to be there",
    changes: [
      deleted,
      unchanged("civo_object_store_credential.b", credential("c2")),
      unchanged("civo_object_store.s", store("d1", "KEY-c2")),
    ],
    answers: [listed(["c1", "c2"], ["d1"])],
    verdicts: ["c1 allowed"],
    findings: ["warning dependent-stray c1: d1"],
  },
  {
    name: "a UUID is the same in either letter case",
    changes: [
      deleted,
      change("civo_object_store.s", "delete", store("0b5c6a0e-3e83-4ba5-a6b6-0d3a5a1c6a11", "KEY-x")),
    ],
    answers: [listed(["c1"], ["0B5C6A0E-3E83-4BA5-A6B6-0D3A5A1C6A11"])],
    verdicts: ["c1 allowed"],
    findings: [],
  },
  {
    name: "a list that lacks the credential proves nothing: every account has a list of this region",
    changes: [deleted],
    answers: [listed(["c2"], [])],
    verdicts: ["c1 unproven"],
    findings: ["error unproven c1"],
  },
  {
    name: "the same, where that only warns",
    changes: [deleted],
    answers: [listed(["c2"], [])],
    options: { onUnreachable: "warn" },
    verdicts: ["c1 allowed"],
    findings: ["warning unproven c1"],
  },
])("$name", check);

test.each<{ name: string; ids: readonly string[]; said: object }>([
  {
    name: "one",
    ids: ["d1"],
    said: {
      summary: 'It is not known whether one object store uses credential "c1"',
      detail:
        'This plan deletes the Civo credential "c1" (c1). Civo has one object store whose credential is none that it lists, and that this plan leaves alone. It counts as no use of this one. Should it be a use of it, Civo itself refuses the deletion.',
      ways_out: ["look at Civo which credential it uses, before you apply"],
      dependents: [{ id: "d1", name: "name of d1", address: null, reason: null, note: "it names no owner" }],
    },
  },
  {
    name: "two",
    ids: ["d1", "d2"],
    said: {
      summary: 'It is not known whether 2 object stores use credential "c1"',
      detail:
        'This plan deletes the Civo credential "c1" (c1). Civo has 2 object stores whose credential is none that it lists, and that this plan leaves alone. They count as no use of this one. Should one of them be a use of it, Civo itself refuses the deletion.',
      ways_out: ["look at Civo which credential they use, before you apply"],
    },
  },
])("the words of $name", async ({ ids, said }) => {
  const report = await reportOn({
    name: "",
    verdicts: [],
    changes: [deleted],
    answers: [listed(["c1"], ids)],
  });
  expect(report.findings[0]).toMatchObject(said);
});
