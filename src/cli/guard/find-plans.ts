/** The plan files that the arguments of `belay guard` name: themselves, or those of the stacks of a CDKTF app. */
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { CliError, exitCodes } from "../cli-error.js";
import { isSavedPlan } from "./saved-plan.js";

export interface FoundPlans {
  /** `-` is standard input. */
  readonly files: readonly string[];
  /** What was looked for and is not there, in sentences. */
  readonly notes: readonly string[];
}

/** @throws {CliError} where a folder has no plan, or a plan is named twice. */
export function findPlans(named: readonly string[]): FoundPlans {
  const found = (named.length > 0 ? named : ["-"]).map((one) =>
    isFolder(one) ? inApp(one) : { files: [one], notes: [] },
  );
  const files = found.flatMap((one) => one.files);
  const places = files.map((file) => (file === "-" ? file : resolve(file)));
  const twice = files.find((_, index) => places.indexOf(places[index] as string) < index);
  if (twice !== undefined) throw wrong(`the plan ${twice} is named twice`);
  return { files, notes: found.flatMap((one) => one.notes) };
}

function isFolder(path: string): boolean {
  return path !== "-" && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** CDKTF's folder `cdktf.out`: each stack of its manifest has a folder with one plan in it, or was not planned. */
function inApp(folder: string): FoundPlans {
  const stacks = stacksOf(folder).map(({ name, path }) => ({ name, path, plans: plansIn(path) }));
  for (const { name, plans } of stacks) {
    if (plans.length > 1)
      throw wrong(`the stack ${name} has several plans: ${plans.join(", ")}. Name one of them`);
  }
  const files = stacks.flatMap(({ plans }) => plans);
  if (files.length === 0)
    throw wrong(
      `no stack of ${folder} has a plan: write one into each stack's folder, with terraform plan -out=tfplan`,
    );
  const notes = stacks
    .filter(({ plans }) => plans.length === 0)
    .map(({ name, path }) => `The stack ${name} was not looked at: there is no plan in ${path}.`);
  return { files, notes };
}

function stacksOf(folder: string): { readonly name: string; readonly path: string }[] {
  try {
    const { stacks } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
    return Object.values<{ name: string; workingDirectory: string }>(stacks).map(
      ({ name, workingDirectory }) => ({
        name,
        path: join(folder, workingDirectory),
      }),
    );
  } catch {
    throw wrong(
      `${folder} is a folder, and no output of CDKTF, which has a manifest.json: name the files of its plans`,
    );
  }
}

/** The saved plans in a stack's folder; where there is none, what is called a plan in JSON: one may have been made of the other. */
function plansIn(path: string): string[] {
  const files = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ name }) => join(path, name)).sort();
  const saved = paths.filter((file) => isSavedPlan(startOf(file)));
  return saved.length > 0 ? saved : paths.filter((file) => /plan[^/\\]*\.json$/i.test(file));
}

function startOf(file: string): Buffer {
  const start = Buffer.alloc(4);
  const descriptor = openSync(file, "r");
  try {
    readSync(descriptor, start);
  } finally {
    closeSync(descriptor);
  }
  return start;
}

const wrong = (message: string) => new CliError(exitCodes.usage, message);
