// Measurements, as ratios of alternating runs on this machine. `npm run bench`; needs terraform on the PATH.
import { requireTerraform } from "../scripts/require-terraform.mjs";
import { run } from "../scripts/run.mjs";
import { guard, requireJq } from "./guard.mjs";
import { plan } from "./plan.mjs";
import { startup } from "./startup.mjs";
import { synth } from "./synth.mjs";

const ms = (value) => `${Math.round(value)} ms`;
const times = (value) => `${value.toFixed(2)} x`;

const mb = (value) => `${value.toFixed(0)} MB`;

requireTerraform();
requireJq();
run("node", ["scripts/build.mjs"]);

const start = await startup();
console.log("\nStart of the provider, to its handshake line (median of 20, alternating)");
console.table({
  "node -e 0": { time: ms(start["node -e 0"]), ratio: times(1) },
  provider: { time: ms(start.provider), ratio: times(start.ratio), target: "1.5 x" },
});
console.log(`Resident memory then: ${start.memoryMB.toFixed(0)} MB (target: 90 MB at most)`);

const { count, create, noop, requests } = await plan();
console.log(
  `\nterraform plan of ${count} credentials against ${count} terraform_data (median of 5, alternating)`,
);
const row = ({ belay, terraform_data }) => ({
  terraform_data: ms(terraform_data),
  belay: ms(belay),
  ratio: times(belay / terraform_data),
  target: "1.6 x",
});
console.table({ create: row(create), "no-op with refresh": row(noop) });
console.log(`Requests of one plan with refresh: ${requests.length}`);
for (const request of requests) console.log(`  ${request}`);

const large = await guard();
console.log(
  `\nbelay guard of a plan of ${mb(large.megabytes)}, ${large.changes} changes, against jq that counts its ${large.deletions} deletions (median of 5, alternating)`,
);
console.table({
  jq: { time: ms(large.jq), ratio: times(1), memory: mb(large.jqMemoryMB) },
  belay: {
    time: ms(large.belay),
    ratio: times(large.ratio),
    memory: mb(large.memoryMB),
    target: "1.0 x, 300 MB",
  },
});
console.log(
  `Its start, with a plan of ${mb(large.start.megabytes)}: node -e 0 + ${ms(large.start.aboveNode)} (target: 50 ms)`,
);

const { count: credentials, ...synthesis } = await synth();
console.log(
  `\nSynthesis of ${credentials} credentials with a binding each, against as many plain TerraformResources of the same width (median of 9, alternating)`,
);
console.table({
  TerraformResource: { time: ms(synthesis.resources), ratio: times(1) },
  constructs: { time: ms(synthesis.constructs), ratio: times(synthesis.ratio), target: "1.3 x" },
});
