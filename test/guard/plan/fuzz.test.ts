/** Damaged, foreign and huge plans: a report or a reason, and never anything else. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  decide,
  FORMATS,
  PlanError,
  type Report,
  readPlan,
  readState,
  render,
} from "../../../src/guard/index.js";
import { runBelay } from "../../cli/run-belay.js";
import { isLongRun } from "../../full-run.js";
import { type Input, mutations, unrelated } from "./fuzz-mutations.js";
import { CANARY, MARK, plans, state } from "./fuzz-plans.js";
import { Random } from "./fuzz-random.js";

const CASES = isLongRun ? 5000 : 1000;
const UNRELATED_CASES = 600;
const CLI_CASES = 20;

type Outcome = { readonly report: Report } | { readonly reason: string };

/** @throws whatever is neither. */
async function read(source: Parameters<typeof readPlan>[0]): Promise<Outcome> {
  try {
    return { report: decide(await readPlan(source)) };
  } catch (error) {
    if (error instanceof PlanError) return { reason: error.message };
    throw error;
  }
}

async function readStateReason(source: Input): Promise<string | null> {
  try {
    await readState(source);
    return null;
  } catch (error) {
    if (error instanceof PlanError) return error.message;
    throw error;
  }
}

/** What is wrong with a reason, as a list so that a failure shows all. */
function faultsOf(reason: string): string[] {
  return [
    ...(reason === "" ? ["it is empty"] : []),
    ...(reason.length > 300 ? ["it is too long"] : []),
    ...(/[\p{Cc}\p{Cf}]/u.test(reason) ? ["it is more than a line"] : []),
    ...(reason.includes(CANARY) || reason.includes(MARK) ? ["it quotes the document"] : []),
  ];
}

/** The value, or undefined where the bytes are no JSON in UTF-8. */
function parsed(input: Input): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(input));
  } catch {
    return undefined;
  }
}

const NO_JSON = /not JSON|not UTF-8|UTF-16|too early|is empty/;

/** Where a report may take ids, names and addresses from. A canary that landed there is shown, and rightly. */
const SHOWN = /^(?:id|name|address|previous_address|deposed|\w+_id|terraform_version)$/;

function isShown(value: unknown, key = ""): boolean {
  if (typeof value === "string") return SHOWN.test(key) && value.includes(CANARY);
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([name, one]) => isShown(one, name));
}

function* pieces(input: Input, random: Random): Iterable<Uint8Array> {
  const longest = random.one([1, 7, 100, 3000]);
  if (input.length > 1000 * longest) return yield input;
  for (let at = 0; at < input.length; ) {
    const length = 1 + random.below(longest);
    // Memory that is used again, as a source may.
    const piece = Uint8Array.from(input.subarray(at, at + length));
    yield piece;
    piece.fill(0);
    at += length;
  }
}

/** Every case has a seed of its own, which its name tells: one that fails can be run alone. */
function cases(count: number, ways: typeof mutations) {
  const documents = Object.entries(plans);
  const names = Object.keys(ways);
  return Array.from({ length: count }, (_, n) => {
    const random = new Random(n);
    const way = names[n % names.length] ?? "";
    const [plan, document] = random.one(documents);
    const mutate = ways[way];
    if (!mutate) throw new Error(way);
    return { name: `case ${n}: ${plan}: ${way}`, plan, document, input: mutate(document, random), random };
  });
}

describe(`${CASES} damaged plans`, () => {
  test("end in a report or in a reason, and never show what they hold", async () => {
    const failed: unknown[] = [];
    const seen = { reports: 0, reasons: new Set<string>() };
    for (const { name, input, random } of cases(CASES, mutations)) {
      const fail = (why: unknown) => failed.push([name, why]);
      try {
        const outcome = await read(input);
        const value = parsed(input);
        if ("reason" in outcome) {
          seen.reasons.add(outcome.reason.replace(/\d+/g, "N"));
          for (const fault of faultsOf(outcome.reason)) fail([fault, outcome.reason]);
          if (value !== undefined && NO_JSON.test(outcome.reason)) fail(["it is JSON", outcome.reason]);
        } else {
          seen.reports++;
          if (value === undefined) fail("it is no JSON, and there is a report");
          const formats = FORMATS.filter((format) => format !== "html" || random.below(10) === 0);
          const all = await Promise.all(formats.map((format) => render(outcome.report, format)));
          if (all.some((text) => text.includes(CANARY)) && !isShown(value)) fail("a report shows the canary");
        }
        const inPieces = await read(pieces(input, random));
        if (JSON.stringify(inPieces) !== JSON.stringify(outcome)) fail(["in pieces", inPieces, outcome]);
        const stateReason = await readStateReason(input);
        if (stateReason !== null) for (const fault of faultsOf(stateReason)) fail([fault, stateReason]);
      } catch (error) {
        fail(error);
      }
    }
    expect(failed.slice(0, 5)).toEqual([]);
    // Both ways are taken often enough for this to mean something.
    expect(seen.reports).toBeGreaterThan(CASES / 10);
    expect(seen.reasons.size).toBeGreaterThan(25);
  });

  test("end in the same way where they are text, in pieces that are cut anywhere", async () => {
    const failed: unknown[] = [];
    for (const { name, input, random } of cases(500, mutations)) {
      const text = Buffer.from(input).toString();
      if (!Buffer.from(text).equals(input)) continue;
      const middle = random.below(text.length + 1);
      const [whole, cut] = [await read(text), await read([text.slice(0, middle), "", text.slice(middle)])];
      if (JSON.stringify(whole) !== JSON.stringify(await read(input))) failed.push([name, whole]);
      if (JSON.stringify(whole) !== JSON.stringify(cut)) failed.push([name, middle, cut]);
    }
    expect(failed).toEqual([]);
  });
});

test(`${UNRELATED_CASES} changes of what says nothing of credentials leave the report as it is`, async () => {
  const failed: unknown[] = [];
  for (const { name, document, input } of cases(UNRELATED_CASES, unrelated)) {
    const [was, is] = [await read(JSON.stringify(document)), await read(input)];
    if (!("report" in was) || JSON.stringify(was) !== JSON.stringify(is)) failed.push([name, is]);
  }
  expect(failed.slice(0, 5)).toEqual([]);
});

const [blocked = {}] = Object.values(plans);
const withMember = (member: object) => JSON.stringify({ ...blocked, ...member });
const twice = (text: string) => withMember({}).replace("{", `{${text},`);
const deep = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
const prior = (root_module: unknown) => withMember({ prior_state: { values: { root_module } } });

/** Each was a crash or a false pass, or is what a reason has to tell from something else. */
const reasons: Record<string, [document: string | Uint8Array, reason: RegExp]> = {
  nothing: ["", /^it is empty$/],
  "only white space": [" \n", /^it is empty$/],
  "cut off in a string": ['{"format_version": "1.', /^it ends too early, after 22 bytes: is it complete\?$/],
  "cut off in a word": ['{"errored": tru', /^it ends too early, after 15 bytes/],
  "a second document": [`${withMember({})}{}`, /^it is not JSON: broken at byte \d+$/],
  "bytes that are no UTF-8": [Buffer.from([0x7b, 0x22, 0xc3, 0x28]), /^it is not UTF-8: broken at byte 3$/],
  "half of a pair, in UTF-8": [Buffer.from([0x22, 0xed, 0xa0, 0x80]), /^it is not UTF-8: broken at byte 2$/],
  gzip: [Buffer.from([0x1f, 0x8b, 8, 0]), /^it is not JSON: broken at byte 0$/],
  "UTF-16": [Buffer.from("\uFEFF{}", "utf16le"), /^it is in UTF-16/],
  "100,000 levels": [
    withMember({}).replace('"canary-5ecre7"', deep(100_000)),
    /nested deeper than 10000 levels/,
  ],
  "changes that are no list": [withMember({ resource_changes: {} }), /^resource_changes is no list$/],
  "changes that are null": [withMember({ resource_changes: null }), /^resource_changes is no list$/],
  "changes that are a text": [withMember({ resource_changes: CANARY }), /^resource_changes is no list$/],
  "changes twice": [twice('"resource_changes":[]'), /^it holds resource_changes twice$/],
  "changes twice, escaped": [twice('"\\u0072esource_changes":[]'), /^it holds resource_changes twice$/],
  "a version twice": [twice('"format_version":"1.0"'), /^it holds format_version twice$/],
  "a prior state that is a list": [withMember({ prior_state: [] }), /^prior_state is no object$/],
  "a module that is a list": [prior([]), /^prior_state\.values\.root_module is no object$/],
  "modules that are an object": [prior({ child_modules: {} }), /root_module\.child_modules is no list$/],
  "resources that are a number": [prior({ resources: 7 }), /root_module\.resources is no list$/],
  "a list": ["[]", /^it is JSON, but no plan/],
  "a number": ["-1.5e3", /^it is JSON, but no plan/],
};

describe("says why it cannot be read", () => {
  test.each(Object.entries(reasons))("%s", async (_, [document, reason]) => {
    expect(await read(document)).toEqual({ reason: expect.stringMatching(reason) });
  });
});

describe("reads", () => {
  test.each<[string, string]>([
    ["10,000 levels", withMember({ variables: "@" }).replace('"@"', deep(9_999))],
    ["a string of 8 MB", withMember({ variables: "é".repeat(4_000_000) })],
    [
      "a dependency that has no text",
      prior({
        resources: [
          {
            address: "b.b",
            type: "belay_qovery_cluster_binding",
            values: { cluster_id: "a", credential_id: null },
            depends_on: [{ toString: 1, valueOf: 1 }, null],
          },
        ],
      }),
    ],
  ])("%s", async (_, document) => {
    expect(await read(document)).toMatchObject({ report: { verdict: "blocked" } });
  });

  test("characters of two units, in pieces of one unit", async () => {
    const document = withMember({}).replaceAll(`${MARK}-paris`, "🔑 é");
    const outcome = await read(document.split(""));
    expect(outcome).toEqual(await read(document));
    expect(JSON.stringify(outcome)).toContain("🔑 é");
  });

  test("a state", async () => {
    expect([...(await readState(JSON.stringify(state)))]).toHaveLength(2);
  });
});

describe("belay guard", () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "belay-fuzz-"));
  });
  afterAll(() => rm(directory, { recursive: true }));

  /** The first of each way, so that all are there. A binary plan file is for Terraform to read, and is tested elsewhere. */
  const sample = cases(CLI_CASES, mutations).filter(
    ({ input }) => !Buffer.from(input).toString("latin1").startsWith("PK"),
  );

  test.concurrent.each(sample)("$name", async ({ name, input }) => {
    const outcome = await read(input);
    const file = join(directory, name.replace(/\W+/g, "-"));
    await writeFile(file, input);
    const { code, stdout, stderr } = await runBelay(["guard", file, "--offline"]);
    if ("reason" in outcome) {
      expect({ code, stdout, stderr }).toEqual({
        code: 2,
        stdout: "",
        stderr: `belay: the plan (${file}) cannot be read: ${outcome.reason}\n`,
      });
    } else {
      expect({ code, stderr }).toEqual({ code: outcome.report.verdict === "allowed" ? 0 : 1, stderr: "" });
      expect(stdout).not.toContain(CANARY);
    }
  });
});
