import { describe, test } from "@jest/globals";
import { type About, type Action, change, prior, unchanged } from "../plan/plan-json.js";
import { A, binding, bindingAt, bound, credential, deleted, used } from "./belay-pieces.js";
import { type Case, check } from "./told.js";

describe("a declared dependent", () => {
  const D = "belay_dependent.d";
  const declared = (dependent: string, to: string, id_space = "qovery") => ({
    id: `${dependent}-declared`,
    dependent_id: dependent,
    credential_id: to,
    id_space,
  });
  const declares = (
    actions: Action,
    before: ReturnType<typeof declared> | null,
    after: ReturnType<typeof declared> | null = null,
    about: About = {},
  ) => change(D, actions, before, after, about);
  const cluster = (id: string, credentials_id: string) => ({ id, name: id, credentials_id });
  const C = "qovery_cluster.c";
  const WORD = "warning dependent-declared c1: d1";
  const answers = used({ c1: ["d1"] });

  test.each<Case>([
    {
      name: "is kept: it stays",
      changes: [deleted(), unchanged(D, declared("d1", "c1"))],
      answers,
      verdicts: ["c1 blocked: d1 stays"],
    },
    {
      name: "is kept, though the platform does not have it",
      changes: [deleted(), unchanged(D, declared("d1", "c1"))],
      answers: used({ c1: [] }),
      verdicts: ["c1 blocked: d1 stays"],
    },
    {
      name: "is kept on another credential: that moves nothing",
      changes: [deleted(), unchanged(D, declared("d1", "c2"))],
      answers,
      verdicts: ["c1 blocked: d1 not-taken-off"],
    },
    {
      name: "is put on it",
      changes: [deleted(), declares("create", null, declared("d1", "c1"))],
      answers: used({ c1: [] }),
      verdicts: ["c1 blocked: d1 put-on"],
    },
    {
      name: "moves to a credential that is known",
      changes: [deleted(), declares("update", declared("d1", "c1"), declared("d1", "c2"))],
      prior: [prior(D, declared("d1", "c1"), { depends_on: [A] })],
      lifecycles: [{ type: "belay_qovery_aws_credential", id: "c1", create_before_destroy: true }],
      answers,
      verdicts: ["c1 allowed: d1 moves to c2"],
      findings: [],
    },
    ...(["delete, create", "create, delete"] as const).flatMap((actions): Case[] => {
      const replaced = {
        changes: [deleted(), declares(actions, declared("d1", "c1"), declared("d1", "c2"))],
        prior: [prior(D, declared("d1", "c1"), { depends_on: [A] })],
        answers,
        verdicts: ["c1 allowed: d1 moves to c2"],
      };
      return [
        {
          name: `is replaced onto a credential that is known: ${actions}. Its delete moves nothing in time`,
          ...replaced,
          findings: ["warning delete-before-rebind c1: d1"],
        },
        {
          name: `is replaced onto a credential that is known: ${actions}, and the deleted one is create_before_destroy`,
          ...replaced,
          lifecycles: [{ type: "belay_qovery_aws_credential", id: "c1", create_before_destroy: true }],
          findings: [],
        },
      ];
    }),
    {
      name: "is replaced, and its credential is deleted first: what really moves it comes after",
      changes: [
        change(A, "delete, create", credential("c1"), credential(""), { unknown: ["id"] }),
        declares("delete, create", declared("d1", "c1"), declared("d1", "c2")),
      ],
      prior: [prior(D, declared("d1", "c1"), { depends_on: [A] })],
      answers,
      verdicts: ["c1 allowed: d1 moves to c2"],
      findings: ["warning delete-before-rebind c1: d1"],
    },
    {
      name: "is deleted, and new elsewhere under another address",
      changes: [
        deleted(),
        declares("delete", declared("d1", "c1")),
        change(`${D}2`, "create", null, declared("d1", "c2")),
      ],
      prior: [prior(D, declared("d1", "c1"), { depends_on: [A] })],
      answers,
      verdicts: ["c1 allowed: d1 moves to c2"],
      findings: ["warning delete-before-rebind c1: d1"],
    },
    {
      name: "is deleted, and a new binding takes it over: nothing orders that",
      changes: [
        deleted(),
        declares("delete", declared("d1", "c1")),
        bound("x", "create", null, binding("d1", "c2")),
      ],
      prior: [prior(D, declared("d1", "c1"), { depends_on: [A] })],
      lifecycles: [{ type: "belay_qovery_aws_credential", id: "c1", create_before_destroy: true }],
      answers,
      verdicts: ["c1 allowed: d1 moves to c2"],
      findings: ["warning delete-before-rebind c1: d1"],
    },
    {
      name: "moves, and its credential is deleted first: what really moves it may still come in time",
      changes: [
        change(A, "delete, create", credential("c1"), credential(""), { unknown: ["id"] }),
        declares("update", declared("d1", "c1"), declared("d1", "c2")),
      ],
      prior: [prior(D, declared("d1", "c1"), { depends_on: [A] })],
      answers,
      verdicts: ["c1 allowed: d1 moves to c2"],
      findings: ["warning delete-before-rebind c1: d1"],
    },
    {
      name: "moves to a credential that is not proven to be new",
      changes: [
        deleted(),
        declares("update", declared("d1", "c1"), declared("d1", ""), { unknown: ["credential_id"] }),
      ],
      prior: [prior(D, declared("d1", "c1"), { depends_on: [A] })],
      lifecycles: [{ type: "belay_qovery_aws_credential", id: "c1", create_before_destroy: true }],
      answers,
      verdicts: ["c1 allowed: d1 moves to a new one"],
      findings: ["warning link-unknown c1: d1"],
    },
    {
      name: "becomes one of another dependent: the configuration's word that this one goes",
      changes: [deleted(), declares("update", declared("d1", "c1"), declared("d2", "c2"))],
      answers,
      verdicts: ["c1 allowed: d1 undeclared"],
      findings: [WORD],
    },
    {
      name: "becomes one of another dependent, and puts that on it",
      changes: [deleted(), declares("update", declared("d1", "c1"), declared("d2", "c1"))],
      answers,
      verdicts: ["c1 blocked: d1 undeclared, d2 put-on"],
    },
    {
      name: "becomes one of another id space",
      changes: [deleted(), declares("update", declared("d1", "c1"), declared("d1", "c1", "taikun/cloud"))],
      answers,
      verdicts: ["c1 allowed: d1 undeclared"],
      findings: [WORD],
    },
    {
      name: "is deleted: the configuration's word that it goes, too",
      changes: [deleted(), declares("delete", declared("d1", "c1"))],
      answers,
      verdicts: ["c1 allowed: d1 undeclared"],
      findings: [WORD],
    },
    {
      name: "is deleted from another credential",
      changes: [deleted(), declares("delete", declared("d1", "c2"))],
      answers,
      verdicts: ["c1 blocked: d1 not-taken-off"],
    },
    {
      name: "is replaced by a declaration of another dependent",
      changes: [deleted(), declares("delete, create", declared("d1", "c1"), declared("d2", "c2"))],
      answers,
      verdicts: ["c1 allowed: d1 undeclared"],
      findings: [WORD],
    },
    {
      name: "is forgotten: it takes nothing off",
      changes: [deleted(), declares("forget", declared("d1", "c1"))],
      answers,
      verdicts: ["c1 blocked: d1 not-taken-off"],
    },
    {
      name: "is new, on another credential",
      changes: [deleted(), declares("create", null, declared("d1", "c2"))],
      answers,
      verdicts: ["c1 allowed: d1 moves to c2"],
      findings: ["warning delete-before-rebind c1: d1"],
    },
    {
      name: "is deleted together with a binding: that takes it off for certain",
      changes: [
        deleted(),
        declares("delete", declared("d1", "c1")),
        bound("x", "delete", binding("d1", "c1")),
      ],
      prior: [prior(bindingAt("x"), binding("d1", "c1"), { depends_on: [A] })],
      answers,
      verdicts: ["c1 allowed: d1 detached"],
      findings: ["information dependent-also-deleted c1: d1"],
    },
    {
      name: "is deleted together with a binding that holds a literal id: nothing orders that",
      changes: [
        deleted(),
        declares("delete", declared("d1", "c1")),
        bound("x", "delete", binding("d1", "c1")),
      ],
      prior: [
        prior(D, declared("d1", "c1"), { depends_on: [A] }),
        prior(bindingAt("x"), binding("d1", "c1")),
      ],
      lifecycles: [{ type: "belay_qovery_aws_credential", id: "c1", create_before_destroy: true }],
      answers,
      verdicts: ["c1 allowed: d1 detached"],
      findings: ["warning delete-before-rebind c1: d1", "information dependent-also-deleted c1: d1"],
    },
    {
      name: "is deleted, and a binding keeps it there",
      changes: [
        deleted(),
        declares("delete", declared("d1", "c1")),
        unchanged(bindingAt("x"), binding("d1", "c1")),
      ],
      answers,
      verdicts: ["c1 blocked: d1 stays"],
    },
    {
      name: "is of another id space: another credential",
      changes: [deleted(), declares("delete", declared("d1", "c1", "taikun/backup"))],
      answers,
      verdicts: ["c1 blocked: d1 not-taken-off"],
    },
    {
      name: "is of an id space with ids of its own",
      changes: [
        change("taikun_backup_credential.b", "delete", { id: "5", name: "b" }),
        change("taikun_cloud_credential_aws.a", "delete", { id: "5", name: "a" }),
        unchanged(D, declared("9", "5", "taikun/backup")),
      ],
      verdicts: ["5 blocked: 9 stays", "5 allowed"],
    },
    {
      name: "leaves its id space",
      changes: [
        change("taikun_backup_credential.b", "delete", { id: "5", name: "b" }),
        declares("update", declared("9", "5", "taikun/backup"), declared("9", "5", "taikun/cloud")),
      ],
      verdicts: ["5 allowed: 9 undeclared"],
    },
    {
      name: "comes into another id space",
      changes: [
        change("taikun_cloud_credential_aws.a", "delete", { id: "5", name: "a" }),
        declares("update", declared("9", "5", "taikun/backup"), declared("9", "5", "taikun/cloud")),
      ],
      verdicts: ["5 blocked: 9 put-on"],
    },
    {
      name: "is new in an id space that is known after the apply: it may be any",
      changes: [deleted(), declares("create", null, declared("d1", "c1"), { unknown: ["id_space"] })],
      answers: used({ c1: [] }),
      verdicts: ["c1 blocked: d1 put-on"],
    },
    {
      name: "is of an id space that no rule knows",
      changes: [deleted(), unchanged(D, declared("d1", "c1", "acme"))],
      answers: used({ c1: [] }),
      verdicts: ["c1 allowed"],
    },
    {
      name: "offline, of the state alone",
      changes: [deleted()],
      prior: [prior(D, declared("d1", "c1"))],
      verdicts: ["c1 blocked: d1 not-taken-off"],
    },
    // What the plan shows of the cluster itself is better known.
    {
      name: "is deleted, and the plan keeps the cluster itself there",
      changes: [deleted(), declares("delete", declared("d1", "c1")), unchanged(C, cluster("d1", "c1"))],
      answers,
      verdicts: ["c1 blocked: d1 stays"],
    },
    {
      name: "moves, and the plan keeps the cluster itself there",
      changes: [
        deleted(),
        declares("update", declared("d1", "c1"), declared("d1", "c2")),
        unchanged(C, cluster("d1", "c1")),
      ],
      answers,
      verdicts: ["c1 blocked: d1 stays"],
    },
    {
      name: "is deleted, and the cluster itself is forgotten",
      changes: [
        deleted(),
        declares("delete", declared("d1", "c1")),
        change(C, "forget", cluster("d1", "c1")),
      ],
      answers,
      verdicts: ["c1 blocked: d1 not-taken-off"],
    },
    {
      name: "is deleted, and the plan leaves the cluster itself out",
      changes: [deleted(), declares("delete", declared("d1", "c1"))],
      prior: [prior(C, cluster("d1", "c1")), prior(D, declared("d1", "c1"))],
      answers,
      verdicts: ["c1 blocked: d1 not-taken-off"],
    },
    {
      name: "is deleted, and so is the cluster itself: no mere word",
      changes: [
        deleted(),
        declares("delete", declared("d1", "c1")),
        change(C, "delete", cluster("d1", "c1")),
      ],
      prior: [prior(C, cluster("d1", "c1"), { depends_on: [A] })],
      answers,
      verdicts: ["c1 allowed: d1 deleted"],
      findings: ["information dependent-also-deleted c1: d1"],
    },
    {
      name: "is kept, and the cluster itself is deleted",
      changes: [deleted(), unchanged(D, declared("d1", "c1")), change(C, "delete", cluster("d1", "c1"))],
      answers,
      verdicts: ["c1 allowed: d1 deleted"],
    },
    {
      name: "is kept, and the cluster itself moves",
      changes: [
        deleted(),
        unchanged(D, declared("d1", "c1")),
        change(C, "update", cluster("d1", "c1"), cluster("d1", "c2")),
      ],
      answers,
      verdicts: ["c1 allowed: d1 moves to c2"],
    },
    {
      name: "offline, of a cluster that the state has elsewhere",
      changes: [deleted()],
      prior: [prior(D, declared("d1", "c1")), prior(C, cluster("d1", "c2"))],
      verdicts: ["c1 allowed"],
    },
  ])("$name", check);
});
