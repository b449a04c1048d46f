/** Reports that only a drawing finds hard: every fate at once, names that are too long, and more than fits. */
import type {
  CredentialName,
  CredentialVerdict,
  DependentFate,
  DependentVerdict,
  Report,
} from "../../../../src/guard/report/report.js";
import { samples } from "../samples.js";

const FATES: DependentFate[] = [
  "moves",
  "stays",
  "taken-over",
  "put-on",
  "not-taken-off",
  "detached",
  "deleted",
];

const LONG = [
  "a-very-long-name-of-a-cluster-of-the-data-platform-team-in-eu-west-3-blue",
  "W".repeat(60),
  "生産環境のクラスターの名前はとても長いので、ここには入りません。生産環境",
  "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
  `Z${"\u0300\u0323".repeat(60)}algo`,
  "W".repeat(20),
];

const planned: CredentialName = { id: null, name: "deploy-2026", address: "qovery_aws_credentials.new" };
const audited: CredentialName = {
  id: "11111111-3e83-4ba5-a6b6-000000000003",
  name: "the-audited-credential-of-the-security-team-of-2026",
  address: null,
};

function dependent(c: number, i: number, fate: DependentFate, name = `cluster-${c}-${i}`): DependentVerdict {
  const movesTo = fate === "moves" ? planned : fate === "taken-over" ? audited : null;
  return {
    id: fate === "put-on" ? null : `c0ffee00-0000-4000-8000-${String(c * 10_000 + i).padStart(12, "0")}`,
    name,
    address: fate === "not-taken-off" ? null : `module.fleet["${c}"].qovery_cluster.this[${i}]`,
    fate,
    moves_to: movesTo,
  };
}

function credential(c: number, dependents: readonly DependentVerdict[]): CredentialVerdict {
  const isBlocked = dependents.some(({ fate }) => ["stays", "put-on", "not-taken-off"].includes(fate));
  return {
    platform: "Qovery",
    kind: "qovery",
    id: idOf(c),
    name: `deploy-${c}`,
    address: `qovery_aws_credentials.deploy[${c}]`,
    previous_address: null,
    deposed: null,
    change: c % 2 === 0 ? "replace" : "delete",
    create_before_destroy: c % 2 === 0 ? true : null,
    verdict: isBlocked ? "blocked" : "allowed",
    dependents_from: "platform",
    dependent_word: { one: "cluster", many: "clusters" },
    dependents,
  };
}

const idOf = (c: number) => `0b5c6a0e-3e83-4ba5-a6b6-${String(c).padStart(12, "0")}`;

function report(credentials: readonly CredentialVerdict[]): Report {
  const blocked = credentials.filter(({ verdict }) => verdict === "blocked").length;
  const { nothing } = samples;
  if (!nothing) throw new Error("samples has no report named nothing");
  return {
    ...nothing,
    verdict: blocked > 0 ? "blocked" : "allowed",
    counts: {
      ...nothing.counts,
      deletions: credentials.length,
      blocked,
      allowed: credentials.length - blocked,
    },
    credentials,
  };
}

/** Allowed ones first, as a plan may have them; the third one's dependent moves to the second one, which goes too. */
export const everyFate = report([
  credential(1, [
    dependent(1, 0, "moves"),
    { ...dependent(1, 1, "taken-over"), note: "with 2 live sessions <b>and</b> one static IP rule" },
    dependent(1, 2, "detached"),
    { ...dependent(1, 3, "moves"), moves_to: null },
  ]),
  credential(
    2,
    [...FATES, "unknown" as const, "undeclared" as const].map((fate, i) => dependent(2, i, fate)),
  ),
  credential(3, [
    { ...dependent(3, 0, "moves"), moves_to: { id: idOf(2), name: "deploy-2", address: "elsewhere" } },
  ]),
  credential(4, []),
  credential(
    5,
    LONG.map((name, i) => dependent(5, i, FATES[i] ?? "moves", name)),
  ),
]);

/** More credentials and dependents than a graph can show. */
export function crowd(credentials: number, dependents: number): Report {
  return report(
    Array.from({ length: credentials }, (_, c) =>
      credential(
        c,
        Array.from({ length: dependents }, (_, i) =>
          dependent(c, i, FATES[(c + i) % FATES.length] ?? "moves"),
        ),
      ),
    ),
  );
}
