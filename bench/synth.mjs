// Synthesis of credentials with bindings by the constructs, against as many plain resources of the same width, alternating.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { alternate } from "./measure.mjs";

const COUNT = 1_000;
const ROUNDS = 9;

export async function synth() {
  const directory = mkdtempSync(join(tmpdir(), "belay-bench-"));
  const run = (kind) => () =>
    Number(
      execFileSync(
        process.execPath,
        ["bench/synth/program.mjs", kind, String(COUNT), join(directory, kind)],
        {
          encoding: "utf8",
        },
      ),
    );
  try {
    const medians = await alternate(ROUNDS, { resources: run("resources"), constructs: run("constructs") });
    return { count: COUNT, ...medians, ratio: medians.constructs / medians.resources };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
