// `belay guard` on a plan of 100 MB, against jq that counts the deletions in it, alternating; its peak memory; and its start.
import { spawn, spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { largePlan } from "./guard/large-plan.mjs";
import { alternate, time } from "./measure.mjs";

const BELAY = resolve("dist/cli/main.js");
const CHANGES = 50_000;
const SMALL = 500;
const DELETIONS = 20;
const ROUNDS = 5;
const STARTS = 20;
const COUNT_DELETIONS = '[.resource_changes[] | select(.change.actions | index("delete"))] | length';
/** Prints the peak of the process's resident memory, in kB, on file descriptor 3 when it ends. */
const PEAK = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from "node:fs";
  process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));
`)}`;

/** Ends this process with a word on what to install, where there is no jq to race against. */
export function requireJq() {
  if (spawnSync("jq", ["--version"], { stdio: "ignore" }).status === 0) return;
  console.error("This measures against jq, and there is no jq on the PATH.\nInstall it: apt-get install jq");
  process.exit(1);
}

export async function guard() {
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
    for (let round = 0; round < 3; round++) peaks.push((await belay(command, ["--import", PEAK])).peak);
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
      memoryMB: Math.max(...peaks) / 1024,
      jqMemoryMB: jqPeak / 1024,
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

async function belay(args, flags = []) {
  const outcome = await run(process.execPath, [...flags, BELAY, ...args]);
  // The plan deletes credentials that are in use.
  expect("belay: exit code", outcome.code, 1);
  return outcome;
}

const counted = async (file) => Number((await run("jq", [COUNT_DELETIONS, file])).stdout);

/** `watch`: what finds the peak of the memory of a process that does not print it itself. */
function run(command, args, watch = () => undefined) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { env: environment(), stdio: ["ignore", "pipe", "inherit", "pipe"] });
    const said = { 1: "", 3: "" };
    for (const descriptor of [1, 3]) {
      child.stdio[descriptor].on("data", (text) => {
        said[descriptor] += text;
      });
    }
    const peak = watch(child);
    child.once("error", fail);
    child.once("close", (code) => done({ code, stdout: said[1], peak: peak?.() ?? Number(said[3]) }));
  });
}

/** Linux only. The peak never falls, so that looking often is enough: what is read last misses 20 ms. */
function watchPeak({ pid }) {
  let peak = Number.NaN;
  const look = () => {
    try {
      peak = Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? peak);
    } catch {
      // It has ended, or there is no /proc.
    }
  };
  const timer = setInterval(look, 20);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

function expect(what, actual, expected) {
  if (actual !== expected) throw new Error(`${what} should be ${expected} and is ${actual}`);
}

function environment() {
  // An extra file of certificates slows every start of node, belay's and the bare one's.
  const { NODE_EXTRA_CA_CERTS: _, ...rest } = process.env;
  return rest;
}
