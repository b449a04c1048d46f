/**
 * `npm run guard:soak -- --cases 1000 [--seed N] [--jobs N]`: random plans against the oracle. The table goes to standard
 * output, everything else to standard error. A failing case is shrunk; `--case NAME` repeats one. `--worlds qovery` `--worlds joint` or `--worlds taikun` draws only such. `--fixed` runs the cases
 * of fixed-seeds.ts instead. `TF_BIN` names another program than the terraform on the PATH.
 */
import { parseArgs } from "node:util";
import { runtime } from "../../runtimes.js";
import setup, { teardown } from "../support/global-setup.mjs";
import { prepared } from "../support/prepared.js";
import type { JointCase } from "./case.js";
import { describeCase } from "./describe-case.js";
import { FIXED_CASES } from "./fixed-seeds.js";
import { type Drawn, generate, nameOf } from "./generate.js";
import { universe } from "./platforms/universe.js";
import { caseSeed } from "./random.js";
import type { Mismatch, Result } from "./result.js";
import { runCase } from "./run-case.js";
import { shrink } from "./shrink.js";
import { table } from "./table.js";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    case: { type: "string" },
    worlds: { type: "string", default: "all" },
    fixed: { type: "boolean", default: false },
    jobs: { type: "string", default: "2" },
    "no-shrink": { type: "boolean", default: false },
  },
});
const form = runtime === "executable" ? "the executable" : "the Node script";
const jobs = wholeNumber("jobs");
const [run, names] = chosen();
/** Shrinking takes minutes for each. */
const SHRUNK = 5;

setup();
try {
  const results = await runAll();
  console.log(table(results, `${run}, by ${prepared().program}`));
  const failing = results.filter(({ mismatches }) => mismatches.length > 0);
  if (!values["no-shrink"]) for (const result of failing.slice(0, SHRUNK)) await report(result);
  process.exitCode = failing.length > 0 ? 1 : 0;
} finally {
  teardown();
}

/** What is run, and by which seeds. */
function chosen(): readonly [run: string, names: readonly string[]] {
  if (values.case !== undefined) return [`Case ${values.case}`, [caseName(values.case)]];
  if (values.fixed) return [`Fixed seeds, on ${form}`, FIXED_CASES];
  const seed = wholeNumber("seed");
  return [
    `Seed ${seed}, on ${form}`,
    Array.from({ length: wholeNumber("cases") }, (_, index) => nameOf(caseSeed(seed, index), drawnAt(index))),
  ];
}

/** Of all cases every second one has worlds of EntryGuard or Civo, or of Taikun. */
function drawnAt(index: number): Drawn {
  const { worlds } = values;
  if (worlds === "all") return index % 2 === 0 ? "qovery" : index % 4 === 1 ? "joint" : "taikun";
  if (worlds === "joint" || worlds === "qovery" || worlds === "taikun") return worlds;
  console.error(`--worlds must be all, qovery, joint or taikun, not ${JSON.stringify(values.worlds)}`);
  process.exit(2);
}

async function runAll(): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...names];
  const lane = async () => {
    const sandbox = await universe();
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        results.push(await attempt(next, sandbox));
      }
    } finally {
      await sandbox.close();
    }
  };
  await Promise.all(Array.from({ length: jobs }, lane));
  return results.sort((a, b) => names.indexOf(a.one.name) - names.indexOf(b.one.name));
}

async function attempt(which: string, sandbox: Awaited<ReturnType<typeof universe>>): Promise<Result> {
  const one = generate(which);
  const result = await runCase(one, sandbox, { apply: true, unguarded: true }).catch((error) =>
    notRun(one, error),
  );
  const { verdict, applied, mismatches, exceptions, times } = result;
  const seconds = Object.entries(times).map(([step, time]) => `${step} ${(time / 1000).toFixed(1)}`);
  console.error(`${which}: ${verdict}, apply ${applied} [${seconds.join(", ")}]`);
  for (const { column, name } of exceptions) console.error(`    (${column}: ${name})`);
  for (const { column, wrong, detail } of mismatches) console.error(`  ! ${column}: ${wrong}: ${detail}`);
  return result;
}

function notRun(one: JointCase, error: Error): Result {
  return {
    one,
    verdict: "no plan",
    deletions: 0,
    blockedDeletions: 0,
    mismatches: [{ column: "session", wrong: "something else", detail: `not run: ${error.stack}` }],
    exceptions: [],
    features: [],
    applied: "none",
    times: {},
  };
}

async function report({ one, mismatches }: Result): Promise<void> {
  const sandbox = await universe();
  try {
    const kinds = new Set(mismatches.map(({ column, wrong }) => `${column}: ${wrong}`));
    const ofApply: readonly Mismatch["wrong"][] = [
      "unannounced failure",
      "announced failure that did not come",
      "wrong end state",
    ];
    const apply = mismatches.some(({ column, wrong }) => column === "apply" || ofApply.includes(wrong));
    const small = await shrink(one, async (candidate) => {
      const { mismatches: found } = await runCase(candidate, sandbox, { apply, unguarded: apply });
      return found.some(({ column, wrong }) => kinds.has(`${column}: ${wrong}`));
    });
    console.error(`\n=== case ${one.name}, shrunk: ${[...kinds].join("; ")}\n${describeCase(small)}`);
    const { mismatches: found } = await runCase(small, sandbox, { apply: true, unguarded: true });
    for (const { column, wrong, detail } of found) console.error(`  ! ${column}: ${wrong}: ${detail}`);
  } finally {
    await sandbox.close();
  }
}

function caseName(text: string): string {
  if (/^[pt]?\d+$/.test(text)) return text;
  console.error(`--case must be a seed, or one after a p or t, not ${JSON.stringify(text)}`);
  process.exit(2);
}

function wholeNumber(name: "seed" | "jobs" | "cases"): number {
  const text = values[name] ?? "";
  if (/^\d+$/.test(text)) return Number(text);
  console.error(`--${name} must be a whole number, not ${JSON.stringify(text)}`);
  process.exit(2);
}
