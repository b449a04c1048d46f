/** What the state tells of the order of an apply: where it was given, or asked of Terraform. */
import type { Report, Rules, StateLifecycles } from "../../guard/index.js";
import { CliError } from "../cli-error.js";
import { say } from "../say.js";
import { readFile } from "./open-plan.js";
import { reading } from "./reading.js";
import type { TerraformBinary } from "./terraform-binary.js";

export async function givenLifecycles(
  files: readonly string[],
  rules: readonly Rules[],
): Promise<StateLifecycles> {
  const all = new Map<string, boolean>();
  for (const file of files) {
    const lifecycles = await readLifecycles(`the state (${file})`, readFile(file), rules);
    for (const [credential, isFirst] of lifecycles) all.set(credential, isFirst);
  }
  return all;
}

/** Null where it cannot be had: that costs an answer, and no verdict. */
export async function pullLifecycles(
  terraform: TerraformBinary,
  rules: readonly Rules[],
): Promise<StateLifecycles | null> {
  const pulled = readLifecycles("the state", terraform.output(["state", "pull"]), rules);
  return pulled.catch((error: unknown) => {
    if (!(error instanceof CliError)) throw error;
    say(`the order of the apply stays open: ${error.message}`);
    return null;
  });
}

/** Only the state tells whether a credential that leaves the configuration is create_before_destroy. */
export function plansThatNeedState({
  plan: { name = "" },
  credentials,
  findings,
}: Report): ReadonlySet<string> {
  const keyOf = ({ plan = name, address }: { plan?: string; address: string }) => `${plan} ${address}`;
  const isOpen = new Set(
    credentials
      .filter(
        (one) => one.create_before_destroy === null && one.dependents.some(({ fate }) => fate === "moves"),
      )
      .map(keyOf),
  );
  return new Set(
    findings
      .filter((found) => found.code === "delete-before-rebind" && isOpen.has(keyOf(found)))
      .map(({ plan = name }) => plan),
  );
}

async function readLifecycles(
  what: string,
  source: AsyncIterable<Uint8Array>,
  rules: readonly Rules[],
): Promise<StateLifecycles> {
  const { readState } = await import("../../guard/index.js");
  return reading(what, () => readState(source, { rules }));
}
