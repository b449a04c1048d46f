/** Makes a failing case smaller as long as it keeps failing: drops elements and options, and simplifies what is left. */
import type { BindingCell, Case, CredentialCell, JointCase } from "./case.js";
import { prune, together } from "./prune.js";

/** In milliseconds. */
const PATIENCE = 180_000;

/** `fails`: whether a smaller case shows the same. A candidate that cannot even be set up does not. */
export async function shrink(
  one: JointCase,
  fails: (candidate: JointCase) => Promise<boolean>,
): Promise<JointCase> {
  const deadline = Date.now() + PATIENCE;
  const tried = new Set([JSON.stringify(one)]);
  let smallest = one;
  for (;;) {
    let smaller: JointCase | null = null;
    for (const candidate of candidates(smallest)) {
      const key = JSON.stringify(candidate);
      if (tried.has(key)) continue;
      if (Date.now() > deadline) return smallest;
      tried.add(key);
      if (await fails(candidate).catch(() => false)) {
        smaller = candidate;
        break;
      }
    }
    if (!smaller) return smallest;
    smallest = smaller;
  }
}

function* candidates(one: JointCase): Iterable<JointCase> {
  const { worlds } = one;
  if (worlds.length > 1) for (const at of worlds.keys()) yield { ...one, worlds: without(worlds, at) };
  for (const [at, world] of worlds.entries())
    for (const smaller of smallerWorlds(world))
      yield { ...one, worlds: together(worlds.with(at, smaller), at) };
}

function* smallerWorlds(one: Case): Iterable<Case> {
  for (const list of [
    "changes",
    "disturbances",
    "bindings",
    "credentials",
    "clusters",
    "owned",
    "untrue",
    "foreign",
  ] as const) {
    for (const at of one[list].keys())
      yield prune({ ...one, [list]: without<unknown>(one[list], at) } as Case);
  }
  const { options } = one;
  for (const list of ["targets", "replace"] as const) {
    for (const at of options[list].keys())
      yield prune({ ...one, options: { ...options, [list]: without(options[list], at) } });
  }
  for (const simpler of [
    { destroy: false },
    { refresh: true },
    { stated: false },
    { parallelism: 10 as const },
  ])
    yield prune({ ...one, options: { ...options, ...simpler } });
  const simplest = { home: "single", createFirst: false } as const;
  for (const [at, cell] of one.credentials.entries()) {
    const plainer: Partial<CredentialCell>[] = [{ home: "single" }, simplest, { replaceable: "no" }];
    for (const change of plainer)
      yield prune({ ...one, credentials: one.credentials.with(at, { ...cell, ...change }) });
  }
  for (const [at, cell] of one.bindings.entries()) {
    const plainer: Partial<BindingCell>[] = [simplest, { keep: false }, { through: false }];
    if (cell.to.of === "managed") plainer.push({ to: { ...cell.to, how: "reference" } });
    for (const change of plainer)
      yield prune({ ...one, bindings: one.bindings.with(at, { ...cell, ...change }) });
  }
}

const without = <T>(all: readonly T[], at: number): T[] => all.filter((_, index) => index !== at);
