/**
 * `npm run faults -- --cases 400 [--seed N] [--platforms qovery,civo] [--jobs N]`: applies that are disturbed once, and what comes of
 * them. The table goes to standard output, everything else to standard error. `--case NAME` runs one again and shows all that
 * Terraform said. `TF_BIN` names another program than the terraform on the PATH.
 */
import { parseArgs } from "node:util";
import { runtime } from "../../runtimes.js";
import { caseSeed } from "../soak/random.js";
import setup, { teardown } from "../support/global-setup.mjs";
import { prepared } from "../support/prepared.js";
import { type Case, drawCase } from "./case.js";
import { caseOf, inLanes } from "./in-lanes.js";
import { platforms } from "./platforms/index.js";
import type { Result } from "./result.js";
import { table } from "./table.js";

const all = platforms.map(({ key }) => key);
const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "120" },
    seed: { type: "string", default: "1" },
    platforms: { type: "string", default: all.join(",") },
    case: { type: "string" },
    jobs: { type: "string", default: "3" },
  },
});
const form = runtime === "executable" ? "the executable" : "the Node script";
const cases = values.case === undefined ? drawn() : [named(values.case)];
const tell = (what: string, text: string) => console.error(`$ ${what}\n${text}`);

setup();
try {
  const results: Result[] = [];
  await inLanes(
    cases,
    wholeNumber("jobs"),
    (result) => {
      results.push(result);
      report(result, results.length);
    },
    values.case === undefined ? undefined : tell,
  );
  results.sort((a, b) => cases.indexOf(a.one) - cases.indexOf(b.one));
  const run = values.case === undefined ? `Seed ${values.seed}` : `Case ${values.case}`;
  console.log(table(results, `${run}, on ${form}, by ${prepared().program}`));
  process.exitCode = results.some(({ failures }) => failures.length > 0) ? 1 : 0;
} finally {
  teardown();
}

function report({ one, ended, hit, failures, milliseconds }: Result, count: number): void {
  const { name, phase, disturbance, session } = one;
  const { kind, at, among } = disturbance;
  const moment = "moment" in disturbance ? `, ${JSON.stringify(disturbance.moment)}` : "";
  const where = `${kind} at ${among} ${at}${moment}${session ? "" : ", no session"}`;
  console.error(
    `${count}/${cases.length} ${name}: ${phase}, ${where}, hit ${hit}: ${ended} [${(milliseconds / 1000).toFixed(1)}]`,
  );
  for (const failure of failures) console.error(`  ! ${failure}`);
}

function drawn(): Case[] {
  const wanted = (values.platforms ?? "").split(",");
  const chosen = platforms.filter(({ key }) => wanted.includes(key));
  if (chosen.length !== wanted.length) stop(`--platforms takes some of ${all.join(",")}`);
  const seed = wholeNumber("seed");
  return Array.from({ length: wholeNumber("cases") }, (_, index) => {
    const platform = chosen[index % chosen.length];
    if (!platform) throw new Error("no platform was chosen");
    return drawCase(platform, caseSeed(seed, index));
  });
}

function named(name: string): Case {
  return (
    caseOf(name) ?? stop(`--case takes a platform and a seed, such as civo-1234, not ${JSON.stringify(name)}`)
  );
}

function wholeNumber(name: "seed" | "jobs" | "cases"): number {
  const text = values[name] ?? "";
  return /^\d+$/.test(text)
    ? Number(text)
    : stop(`--${name} must be a whole number, not ${JSON.stringify(text)}`);
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
