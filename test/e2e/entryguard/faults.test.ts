/**
 * What goes wrong at EntryGuard while a plan is applied: lost answers, refusals, a token that ends. The same apply, or the next
 * one, converges: no duplicate, no orphan, no lost secret, and no second request where the first may have been done.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { isLongRun } from "../../full-run.js";
import { expectNothingToDo } from "../support/converge.js";
import { diagnosticsOf } from "../support/diagnostics.js";
import { awsCredential, blocks, CANARY, idOf, securityGroup } from "../support/entryguard-hcl.js";
import type { EntryGuardWorld } from "../support/entryguard-world.js";
import { CREATE_FIRST } from "../support/hcl.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";

/** What goes wrong, once. */
const FAULTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "the answer is lost": { cut: true },
  "the request is lost": { drop: true },
  "429, for a second": {
    status: 429,
    headers: { "retry-after": "1" },
    body: { error: "RATE_LIMIT_EXCEEDED", message: "slow down" },
  },
  "503": { status: 503, body: "unavailable" },
  "500": { status: 500, body: { error: "INTERNAL_ERROR", message: "sorry" } },
  "401": { status: 401, body: { error: "UNAUTHORIZED", message: "expired" } },
  "no JSON": { status: 200, body: "<html>a proxy</html>" },
};

/** Which request it hits, in an apply that makes a, moves paris and rome to it, and deletes old. */
const STEPS = {
  "the create of a credential": { method: "POST", path: "/entryguard/credentials" },
  "the create of a resource": { method: "POST", path: "/entryguard/resources" },
  "the move of a resource": { method: "PATCH", path: "/entryguard/resources/*" },
  "the delete of a credential": { method: "DELETE", path: "/entryguard/credentials/*" },
  "the delete of a resource": { method: "DELETE", path: "/entryguard/resources/*" },
} as const;
type Step = keyof typeof STEPS;

/**
 * After these a create of a credential may have been done, and no name tells which one it made: one that was made and not
 * recorded is for a person to look at, and the error says so.
 */
const LEAVES_ONE = (step: Step, fault: string) =>
  step === "the create of a credential" && fault === "the answer is lost";

/** Those after which different code runs; the long run has all. */
const TELLING = ["the answer is lost", "401", "no JSON"];
const faults = Object.keys(FAULTS).filter((fault) => isLongRun || TELLING.includes(fault));

const cases = (Object.keys(STEPS) as Step[]).flatMap((step) =>
  faults.map((fault): [string, Step, string] => [`${step}: ${fault}`, step, fault]),
);

const before = () =>
  awsCredential("old", CREATE_FIRST) +
  securityGroup("paris", idOf("old")) +
  securityGroup("lima", idOf("old"));
const after = () =>
  awsCredential("a", CREATE_FIRST) + securityGroup("paris", idOf("a")) + securityGroup("rome", idOf("a"));
const GOAL = { a: ["paris", "rome"] };

describe("an apply that makes a credential and a resource, moves one, and deletes one of each", () => {
  let sandbox: Universe;
  beforeAll(async () => {
    sandbox = await universe();
  });
  afterAll(() => sandbox.close());

  async function start(): Promise<{ world: EntryGuardWorld; workspace: Workspace }> {
    const world = await sandbox.entryguard();
    await world.behaviour({ verify_seconds: 0, delete: "cascade" });
    const workspace = new Workspace(world, { TF_LOG: "trace", TF_LOG_PATH: "terraform.log" });
    await workspace.configure(blocks() + before()).applied();
    return { world, workspace: workspace.configure(blocks() + after()) };
  }

  test.each(cases)("%s", async (_, step, fault) => {
    const { world, workspace } = await start();
    await world.fault({ ...STEPS[step], ...FAULTS[fault] });
    const first = await workspace.apply("-json");
    await world.noFaults();
    const said = diagnosticsOf(first).filter(({ severity }) => severity === "error");
    if (first.code !== 0)
      expect(said.map(({ summary }) => summary)).toEqual([
        expect.stringMatching(/was not (created|changed|deleted)/),
      ]);
    // Nothing is lost that the goal does not do without: what was there is there, or on its way.
    const between = await world.associations();
    expect(Object.values(between).flat()).toContain("paris");
    if (LEAVES_ONE(step, fault)) {
      expect(said[0]?.detail).toContain("EntryGuard may have created it all the same: look with belay ls");
      await world.client.deleteCredential({ credentialId: await world.credentialId("a") });
    }
    if (first.code !== 0) await workspace.applied();
    await expectNothingToDo(workspace);
    expect(await world.associations()).toEqual(GOAL);
    const texts = ["terraform.tfstate", "terraform.log"].map((file) =>
      readFileSync(join(workspace.directory, file), "utf8"),
    );
    expect([first.stdout, first.stderr, ...texts].map((text) => text.includes(CANARY))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
