/** The examples' rotation of a billing password at Taikun: the rules move in place, and the old credential goes last. */
import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type ExampleProject, exampleProject } from "../support/example.js";
import type { TaikunWorld } from "../support/taikun-world.js";
import { type Universe, universe } from "../support/world.js";

const CANARY = "canary0rotation";
const BOTH = ["cores", "memory"];

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

interface Step {
  readonly changes: readonly string[];
  readonly text: string;
}

/** Applies a version of the password; what was changed at Taikun, in order. */
type Apply = (version: 1 | 2) => Promise<Step>;

/** How each example is applied, and its file of state. */
const programs: Readonly<Record<string, (world: TaikunWorld) => Promise<[ExampleProject, string, Apply]>>> = {
  "taikun-rotation": async (world) => {
    const project = exampleProject("taikun-rotation", world);
    await project.succeeded("terraform", ["init", "-no-color"]);
    const apply: Apply = async (version) => {
      const { text } = await project.succeeded(
        "terraform",
        ["apply", "-no-color", "-input=false", "-auto-approve", `-var=password_version=${version}`],
        { TF_VAR_prometheus_password: `${CANARY}${version}` },
      );
      return { text, changes: await changesOf(world) };
    };
    return [project, "terraform.tfstate", apply];
  },
  "cdktf-taikun-rotation": async (world) => {
    const project = exampleProject("cdktf-taikun-rotation", world);
    const apply: Apply = async (version) => {
      const environment = {
        TF_VAR_prometheus_password: `${CANARY}${version}`,
        PASSWORD_VERSION: String(version),
      };
      const terraform = (...args: string[]) =>
        project.succeeded("terraform", ["-chdir=cdktf.out/stacks/platform", ...args], environment);
      await project.succeeded("tsx", ["main.ts"], environment);
      await terraform("init", "-no-color");
      const { text } = await terraform("apply", "-no-color", "-input=false", "-auto-approve");
      return { text, changes: await changesOf(world) };
    };
    return [project, "terraform.platform.tfstate", apply];
  },
};

const changesOf = async (world: TaikunWorld) =>
  (await world.asked()).filter((one) => !one.startsWith("GET") && !one.includes("/auth/"));

test.each(Object.keys(programs))(
  "%s",
  async (name) => {
    const world = await sandbox.taikun();
    const [project, state, apply] = await (programs[name] as (typeof programs)[string])(world);
    await world.requests();
    await apply(1);
    expect(await world.associations("billing")).toEqual({ "prometheus-prod-1": BOTH });
    const [old] = await world.credentials("billing");
    const rules = old?.dependents.map(({ id }) => id).sort();

    const { text, changes } = await apply(2);
    expect(text).toContain("1 added, 2 changed, 1 destroyed");
    expect(await world.associations("billing")).toEqual({ "prometheus-prod-2": BOTH });
    const [next] = await world.credentials("billing");
    expect(next?.dependents.map(({ id }) => id).sort()).toEqual(rules);
    const { matches } = await world.holds("billing", Number(next?.id), { prometheusPassword: `${CANARY}2` });
    expect(matches).toEqual({ prometheusPassword: true });
    expect(changes).toHaveLength(4);
    expect(changes[0]).toMatch(/^POST .*opscredentials/);
    expect(changes.at(-1)).toMatch(/^DELETE .*opscredentials/);

    expect(existsSync(project.path(state))).toBe(true);
    expect(readFileSync(project.path(state), "utf8")).not.toContain(CANARY);
    expect(text).not.toContain(CANARY);
  },
  240_000,
);

test("taikun-rotation: the credential cannot go while its rules stay", async () => {
  const world = await sandbox.taikun();
  const project = exampleProject("taikun-rotation", world, { TF_VAR_prometheus_password: `${CANARY}1` });
  await project.succeeded("terraform", ["init", "-no-color"]);
  const version = "-var=password_version=1";
  await project.succeeded("terraform", ["apply", "-no-color", "-auto-approve", version]);
  const { id } = await world.credential("billing", "prometheus-prod-1");
  const foreign = await world.billingRule("foreign", Number(id));
  expect(foreign).toBeGreaterThan(0);
  const { code, text } = await project.run("terraform", ["plan", "-destroy", "-no-color", version]);
  expect(code).toBe(1);
  expect(text).toContain('"foreign"');
}, 240_000);
