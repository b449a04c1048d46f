// `belay guard` on a plan of 100 MB, against jq that counts the deletions in it, alternating; its peak memory; and its start.
import { spawn, spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { largePlan } from "./guard/large-plan.mjs";
import { alternate, quietEnvironment, time, watchPeak } from "./measure.mjs";

const CHANGES = 50_000;
const SMALL = 500;
const DELETIONS = 20;
const ROUNDS = 5;
const STARTS = 20;
const COUNT_DELETIONS = '[.resource_changes[] | select(.change.actions | index("delete"))] | length';

/** Ends this process with a word on what to install, where there is no jq to race against. */
export function requireJq() {
  if (spawnSync("jq", ["--version"], { stdio: "ignore" }).status === 0) return;
  console.error("This measures against jq, and there is no jq on the PATH.\nInstall it: apt-get install jq");
  process.exit(1);
}

/** @param words that run `belay` */
export async function guard(words) {
  const belay = async (args, watch) => {
    const outcome = await run(words[0], [...words.slice(1), ...args], watch);
    // The plan deletes credentials that are in use.
    expect("belay: exit code", outcome.code, 1);
    return outcome;
  };
  const directory = mkdtempSync(join(tmpdir(), "belay-bench-"));
  try {
    const large = join(directory, "large.json");
    const small = join(directory, "small.json");
    const bytes = write(large, CHANGES);
    const smallBytes = write(small, SMALL);
    const command = ["guard", large, "--offline", "--format", "json"];
    const medians = await alternate(ROUNDS, {
      jq: () => time(async () => expect("jq", await counted(large), DELETIONS)),
      belay: () =>
        time(async () => {
          const { counts, plan } = JSON.parse((await belay(command)).stdout);
          expect("belay: deletions", counts.deletions, DELETIONS);
          expect("belay: changes", plan.resource_changes, CHANGES);
        }),
    });
    // Apart from the contest: it costs time.
    const peaks = [];
    for (let round = 0; round < 3; round++) peaks.push((await belay(command, watchPeak)).peak);
    const { peak: jqPeak } = await run("jq", [COUNT_DELETIONS, large], watchPeak);
    const start = await alternate(STARTS, {
      node: () => time(() => run(process.execPath, ["-e", "0"])),
      belay: () => time(() => belay(["guard", small, "--offline"])),
    });
    return {
      megabytes: bytes / 1e6,
      changes: CHANGES,
      deletions: DELETIONS,
      ...medians,
      ratio: medians.belay / medians.jq,
      memoryMB: Math.max(...peaks),
      jqMemoryMB: jqPeak,
      start: { megabytes: smallBytes / 1e6, ...start, aboveNode: start.belay - start.node },
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Returns the size. */
function write(file, changes) {
  const descriptor = openSync(file, "w");
  let bytes = 0;
  for (const piece of largePlan({ changes, deletions: DELETIONS })) bytes += writeSync(descriptor, piece);
  closeSync(descriptor);
  return bytes;
}

const counted = async (file) => Number((await run("jq", [COUNT_DELETIONS, file])).stdout);

/** `watch`: what finds the peak of the process's memory. */
function run(command, args, watch = () => () => undefined) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { env: quietEnvironment(), stdio: ["ignore", "pipe", "inherit"] });
    let stdout = "";
    child.stdout.on("data", (text) => {
      stdout += text;
    });
    const peak = watch(child);
    child.once("error", fail);
    child.once("close", (code) => done({ code, stdout, peak: peak() }));
  });
}

function expect(what, actual, expected) {
  if (actual !== expected) throw new Error(`${what} should be ${expected} and is ${actual}`);
}
