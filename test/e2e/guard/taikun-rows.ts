/** What the guard must say at Taikun, by id space: rows of one configuration. */
import { CREATE_FIRST } from "../support/hcl.js";
import { billingRule, projectBinding, showbackRule } from "../support/taikun-hcl.js";
import type { TaikunSpace } from "../support/taikun-world.js";
import { forget } from "./pieces.js";
import { addressIn, credentialIn, declaredIn, idIn } from "./taikun-pieces.js";

/** What a row is called by: its credentials `a` and `b`, and what uses them. */
export interface Names {
  readonly a: string;
  readonly b: string;
  readonly d: string;
  /** The id of a project, which is on no credential of the row before Terraform is. */
  readonly project: string;
  /** Of `a`, as a literal; empty until it is there. */
  readonly id: string;
  /** The argument that names its organization; empty: the login's. */
  readonly scope: string;
}

export interface Row {
  readonly name: string;
  readonly space: TaikunSpace;
  /** Of which organization; the login's, unless it says so. */
  readonly organization?: "another" | "named";
  readonly before: (names: Names) => string;
  /** Something that Terraform does not know is put on `a` when `before` is applied. */
  readonly isForeign?: true;
  /** Applied when that is there. */
  readonly settle?: (names: Names) => string;
  readonly taint?: (names: Names) => string;
  readonly after: (names: Names) => string;
  /** Whether the plan would break `a`. Null: it does not delete it. */
  readonly verdict: "allowed" | "blocked" | null;
  /** What a plan with a session warns of. */
  readonly warns?: "declared" | "order" | "taken-over" | "kept";
  /** By what its state says it is not deleted, whatever the plan shows. */
  readonly isKept?: true;
  /** Terraform tells a provider without a session nothing of a tainted object. */
  readonly isTainted?: true;
  /** Without a session the order of the walk may leave it open: then it is refused as unproven. */
  readonly unproven?: true;
  /** What another provider does while the plan is applied; it lies where it does nothing, and the deletion is refused. */
  readonly meanwhile?: "moves" | "goes" | "lies";
  /** Against the guard, Terraform deletes and creates at the same time: whoever is second fails. */
  readonly isRace?: true;
  /** Of `a` and `b`, with what uses each, after what is allowed is applied. */
  readonly left: (names: Names) => Readonly<Record<string, readonly string[]>>;
}

const on = (space: TaikunSpace) => ({
  credential: (name: string, { scope }: Names, body = "") => credentialIn(space, name, `${scope}\n  ${body}`),
  id: (name: string) => idIn(space, name),
});
const quoted = (text: string) => JSON.stringify(text);
/** Which Taikun changes in place at none of its credentials, or at the clouds' in no project's life. */
const renamed = (text: string) => text.replace(/name = "([\w-]+)"/, 'name = "$1-2"');
const stays = ({ a, d }: Names) => ({ [a]: [d] });
const moved = ({ b, d }: Names) => ({ [b]: [d] });
const nothing = () => ({});
const empty = () => "";

const cloud = on("cloud");
const anotherRegion = (text: string) => text.replace("eu-west-3", "eu-west-1");

const clouds: readonly Row[] = [
  {
    name: "nothing uses it",
    space: "cloud",
    before: (n) => cloud.credential(n.a, n),
    after: empty,
    verdict: "allowed",
    left: nothing,
  },
  {
    name: "a project that Terraform does not know",
    space: "cloud",
    before: (n) => cloud.credential(n.a, n),
    isForeign: true,
    after: empty,
    verdict: "blocked",
    left: stays,
  },
  {
    name: "replaced under a project that Terraform does not know",
    space: "cloud",
    before: (n) => cloud.credential(n.a, n),
    isForeign: true,
    after: (n) => anotherRegion(cloud.credential(n.a, n)),
    verdict: "blocked",
    left: stays,
  },
  {
    name: "a declared project that goes with it",
    space: "cloud",
    before: (n) => cloud.credential(n.a, n),
    isForeign: true,
    settle: (n) => cloud.credential(n.a, n) + declaredIn("cloud", n.d, n.project, cloud.id(n.a)),
    after: empty,
    verdict: "allowed",
    warns: "declared",
    unproven: true,
    meanwhile: "goes",
    left: nothing,
  },
  {
    name: "a declared project that is said to go, and stays",
    space: "cloud",
    before: (n) => cloud.credential(n.a, n),
    isForeign: true,
    settle: (n) => cloud.credential(n.a, n) + declaredIn("cloud", n.d, n.project, cloud.id(n.a)),
    after: empty,
    verdict: "allowed",
    warns: "declared",
    unproven: true,
    meanwhile: "lies",
    left: stays,
  },
  {
    name: "a declared project that stays, by the id itself",
    space: "cloud",
    before: (n) => cloud.credential(n.a, n),
    isForeign: true,
    settle: (n) => cloud.credential(n.a, n) + declaredIn("cloud", n.d, n.project, cloud.id(n.a)),
    after: (n) => declaredIn("cloud", n.d, n.project, quoted(n.id)),
    verdict: "blocked",
    left: stays,
  },
];

/** Backup and AI credentials are alike, but that nothing of an AI credential is changed in place. */
const bound = (space: "backup" | "ai"): Row[] => {
  const { credential, id } = on(space);
  const binding = (n: Names, to: string) => projectBinding(space, n.d, quoted(n.project), to, n.scope);
  const onA = (n: Names) => credential(n.a, n) + binding(n, id(n.a));
  const firstOnA = (n: Names) => credential(n.a, n, CREATE_FIRST) + binding(n, id(n.a));
  const row = (name: string, more: Omit<Row, "name" | "space">): Row => ({ name, space, ...more });
  return [
    row("its binding leaves with it", {
      before: onA,
      after: empty,
      verdict: "allowed",
      unproven: true,
      left: nothing,
    }),
    row("its binding moves to another credential", {
      before: (n) => credential(n.a, n, CREATE_FIRST) + credential(n.b, n) + binding(n, id(n.a)),
      after: (n) => credential(n.b, n) + binding(n, id(n.b)),
      verdict: "allowed",
      warns: "order",
      unproven: true,
      left: moved,
    }),
    row("its binding moves to a credential that the same apply creates", {
      before: firstOnA,
      after: (n) => credential(n.b, n) + binding(n, id(n.b)),
      verdict: "allowed",
      warns: "order",
      unproven: true,
      left: moved,
    }),
    row("replaced, and its binding follows", {
      before: firstOnA,
      after: (n) =>
        renamed(credential(n.a, n, CREATE_FIRST)).replace("https://s3.", "https://s4.") + binding(n, id(n.a)),
      verdict: "allowed",
      warns: "order",
      unproven: true,
      left: ({ a, d }) => ({ [`${a}-2`]: [d] }),
    }),
    row("its binding is forgotten", {
      before: onA,
      after: (n) => forget(`belay_taikun_${space}_binding.${n.d}`),
      verdict: "blocked",
      left: stays,
    }),
    row("its binding stays, by the id itself", {
      before: onA,
      after: (n) => binding(n, quoted(n.id)),
      verdict: "blocked",
      left: stays,
    }),
    row("a project that Terraform does not know", {
      before: (n) => credential(n.a, n),
      isForeign: true,
      after: empty,
      verdict: "blocked",
      left: stays,
    }),
    row("a new binding takes the project over", {
      before: (n) => credential(n.a, n) + credential(n.b, n),
      isForeign: true,
      after: (n) => credential(n.b, n) + binding(n, id(n.b)),
      verdict: "allowed",
      warns: "taken-over",
      unproven: true,
      left: moved,
    }),
    row("tainted under a project that Terraform does not know", {
      before: (n) => credential(n.a, n),
      isForeign: true,
      taint: (n) => addressIn(space, n.a),
      after: (n) => credential(n.a, n),
      verdict: "blocked",
      isTainted: true,
      left: stays,
    }),
    row("a declared project that another provider moves", {
      before: (n) => credential(n.a, n) + credential(n.b, n),
      isForeign: true,
      settle: (n) =>
        credential(n.a, n, CREATE_FIRST) + credential(n.b, n) + declaredIn(space, n.d, n.project, id(n.a)),
      after: (n) => credential(n.b, n) + declaredIn(space, n.d, n.project, id(n.b)),
      verdict: "allowed",
      unproven: true,
      warns: "order",
      meanwhile: "moves",
      left: moved,
    }),
    row("a declared project that another provider moves, as it says, and does not", {
      before: (n) => credential(n.a, n) + credential(n.b, n),
      isForeign: true,
      settle: (n) =>
        credential(n.a, n, CREATE_FIRST) + credential(n.b, n) + declaredIn(space, n.d, n.project, id(n.a)),
      after: (n) => credential(n.b, n) + declaredIn(space, n.d, n.project, id(n.b)),
      verdict: "allowed",
      unproven: true,
      warns: "order",
      meanwhile: "lies",
      left: ({ a, b, d }) => ({ [a]: [d], [b]: [] }),
    }),
    row("kept on destroy", {
      before: (n) => credential(n.a, n, 'on_destroy = "keep"'),
      isForeign: true,
      after: empty,
      verdict: "allowed",
      warns: "kept",
      isKept: true,
      left: stays,
    }),
  ];
};

const inOthers = (["another", "named"] as const).flatMap((organization): Row[] => {
  const { credential, id } = on("backup");
  return [
    {
      name: `in ${organization} organization, a project that Terraform does not know`,
      space: "backup",
      organization,
      before: (n) => credential(n.a, n),
      isForeign: true,
      after: empty,
      verdict: "blocked",
      left: stays,
    },
    {
      name: `in ${organization} organization, its binding moves`,
      space: "backup",
      organization,
      before: (n) =>
        credential(n.a, n, CREATE_FIRST) +
        credential(n.b, n) +
        projectBinding("backup", n.d, quoted(n.project), id(n.a), n.scope),
      after: (n) => credential(n.b, n) + projectBinding("backup", n.d, quoted(n.project), id(n.b), n.scope),
      verdict: "allowed",
      warns: "order",
      unproven: true,
      left: moved,
    },
  ];
});

const rules = (space: "billing" | "showback"): Row[] => {
  const { credential, id } = on(space);
  const type = `belay_taikun_${space}_rule`;
  const rule = ({ d }: Names, to: string, body = "") =>
    (space === "billing" ? billingRule : showbackRule)(d, to, body);
  const onA = (n: Names) => credential(n.a, n) + rule(n, id(n.a));
  const firstOnA = (n: Names) => credential(n.a, n, CREATE_FIRST) + rule(n, id(n.a));
  const row = (name: string, more: Omit<Row, "name" | "space">): Row => ({ name, space, ...more });
  // A rule of showback is replaced: it goes before its credential does.
  const order = space === "billing" ? ({ warns: "order" } as const) : {};
  return [
    row("its rule is deleted with it", {
      before: onA,
      after: empty,
      verdict: "allowed",
      unproven: true,
      left: nothing,
    }),
    row("its rule goes to a credential that the same apply creates", {
      before: space === "billing" ? firstOnA : onA,
      after: (n) => credential(n.b, n) + rule(n, id(n.b)),
      verdict: "allowed",
      ...order,
      unproven: true,
      left: moved,
    }),
    row("replaced, and its rule follows", {
      before: space === "billing" ? firstOnA : onA,
      after: (n) => renamed(credential(n.a, n, space === "billing" ? CREATE_FIRST : "")) + rule(n, id(n.a)),
      verdict: "allowed",
      ...order,
      unproven: true,
      left: ({ a, d }) => ({ [`${a}-2`]: [d] }),
    }),
    row("its rule is tainted, and made anew on another credential", {
      before: (n) => onA(n) + credential(n.b, n),
      taint: (n) => `${type}.${n.d}`,
      after: (n) => credential(n.b, n) + rule(n, id(n.b)),
      verdict: "allowed",
      unproven: true,
      left: moved,
    }),
    row("its rule is replaced on it, by the id itself", {
      before: onA,
      taint: (n) => `${type}.${n.d}`,
      after: (n) => rule(n, quoted(n.id)),
      verdict: "blocked",
      isRace: true,
      left: stays,
    }),
    row("a new rule is put on it, by the id itself", {
      before: (n) => credential(n.a, n),
      after: (n) => rule(n, quoted(n.id)),
      verdict: "blocked",
      isRace: true,
      left: stays,
    }),
    row("its rule stays, by the id itself", {
      before: onA,
      after: (n) => rule(n, quoted(n.id)),
      verdict: "blocked",
      left: stays,
    }),
    row("its rule is forgotten", {
      before: onA,
      after: (n) => forget(`${type}.${n.d}`),
      verdict: "blocked",
      left: stays,
    }),
    row("a rule that Terraform does not know", {
      before: (n) => credential(n.a, n),
      isForeign: true,
      after: empty,
      verdict: "blocked",
      left: stays,
    }),
    row("replaced under a rule that Terraform does not know, created first", {
      before: (n) => credential(n.a, n, CREATE_FIRST),
      isForeign: true,
      after: (n) => renamed(credential(n.a, n, CREATE_FIRST)),
      verdict: "blocked",
      left: ({ a, d }) => ({ [a]: [d], [`${a}-2`]: [] }),
    }),
    row("forgotten with its rule", {
      before: onA,
      after: (n) => forget(addressIn(space, n.a)) + forget(`${type}.${n.d}`),
      verdict: null,
      left: stays,
    }),
  ];
};

const general: readonly Row[] = [
  {
    name: "its rule becomes one of the kind General, without a credential",
    space: "showback",
    before: (n) => on("showback").credential(n.a, n) + showbackRule(n.d, idIn("showback", n.a)),
    after: (n) => showbackRule(n.d, null),
    verdict: "allowed",
    unproven: true,
    left: nothing,
  },
  {
    name: "a rule of the kind General says nothing of it",
    space: "showback",
    before: (n) => on("showback").credential(n.a, n) + showbackRule(n.d, null),
    after: (n) => showbackRule(n.d, null),
    verdict: "allowed",
    left: nothing,
  },
];

/** Planted before all others, and imported: the first of each id space, which all have the id 1. */
const sameId = (["cloud", "backup", "billing", "showback", "ai"] as const).map((space): Row => {
  const isForeign = space === "cloud" || space === "billing";
  return {
    name: "of the id that others have in other id spaces",
    space,
    before: ({ a }) => `import {\n  to = ${addressIn(space, a)}\n  id = "1"\n}\n${credentialIn(space, a)}`,
    ...(isForeign && { isForeign }),
    after: empty,
    verdict: isForeign ? "blocked" : "allowed",
    left: isForeign ? stays : nothing,
  };
});

export const SAME = sameId.length;
export const rows: readonly Row[] = [
  ...sameId,
  ...clouds,
  ...bound("backup"),
  ...bound("ai"),
  ...inOthers,
  ...rules("billing"),
  ...rules("showback"),
  ...general,
];
