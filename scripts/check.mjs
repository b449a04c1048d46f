// What must be true of the code before it runs: format and lint, types, import rules, fresh generated files, the
// contracts, API documentation without holes, and a package whose exports work. Side by side; each says what it has to say at its end.
import { spawn } from "node:child_process";
import { inLanes } from "./lanes.mjs";

/** The long ones first. One after the other where one needs what the other makes. */
const checks = [
  ["npx tsc --noEmit"],
  ["node scripts/build-if-changed.mjs", "npx publint --strict"],
  ["npx tsc --noEmit -p tsconfig.constructs.json"],
  ["npx typedoc"],
  ["npx depcruise src constructs action"],
  ["npx biome ci ."],
  ["node scripts/generate-schemas.mjs --check"],
  ["node scripts/generate.mjs --check"],
  ["npx tsx scripts/generate-docs.ts --check"],
  ["npx tsx scripts/generate-bindings.ts --check"],
  ["npx tsx scripts/generate-kinds.ts --check"],
  ["node scripts/build-action.mjs --check"],
  ["node scripts/lint-contract.mjs"],
  ["node scripts/check-links.mjs"],
];

const failed = [];
await inLanes(checks, async (commands) => {
  for (const command of commands) if (!(await succeeds(command))) return failed.push(command);
});
if (failed.length > 0) {
  console.error(`Failed: ${failed.join("; ")}`);
  process.exitCode = 1;
}

async function succeeds(command) {
  const [program, ...args] = command.split(" ");
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => said.push(chunk));
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  console.log(`$ ${command}\n${Buffer.concat(said)}`);
  return code === 0;
}
