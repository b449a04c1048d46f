/**
 * `tsx bench/schema-call.ts PROGRAM…`: how long the answer to GetProviderSchema takes, the first call to a new process, in
 * milliseconds: the median of alternating runs, for each program. Prints JSON.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GetProviderSchemaRequest } from "../src/plugin/wire/index.js";
import { Provider } from "../test/plugin/transport/terraform-double.js";

const ROUNDS = 20;

const programs = process.argv.slice(2);
const directory = mkdtempSync(join(tmpdir(), "belay-bench-"));
const times = new Map(programs.map((program): [string, number[]] => [program, []]));
try {
  for (let round = 0; round < ROUNDS; round++) {
    for (const program of programs) times.get(program)?.push(await once(program));
  }
} finally {
  rmSync(directory, { recursive: true });
}
console.log(JSON.stringify([...times.values()].map((all) => all.sort((a, b) => a - b)[ROUNDS / 2])));

async function once(program: string): Promise<number> {
  const provider = new Provider({ directory, program, remove: () => {} }, {});
  try {
    const connection = await provider.connect();
    const start = performance.now();
    await connection.call("/tfplugin6.Provider/GetProviderSchema", GetProviderSchemaRequest.encode({}));
    const elapsed = performance.now() - start;
    connection.close();
    return elapsed;
  } finally {
    provider.kill();
    await provider.gone;
  }
}
