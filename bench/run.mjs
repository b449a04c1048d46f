// Measurements, as ratios of alternating runs on this machine. `npm run bench`; needs terraform and jq on the PATH.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { requireTerraform } from "../scripts/require-terraform.mjs";
import { run } from "../scripts/run.mjs";
import { guard, requireJq } from "./guard.mjs";
import { life, memoryOfPlan, plan } from "./plan.mjs";
import { startup } from "./startup.mjs";
import { synth } from "./synth.mjs";

const ms = (value) => `${Math.round(value)} ms`;
const times = (value) => `${value.toFixed(2)} x`;
const mb = (value) => `${value.toFixed(0)} MB`;
const title = (text) => console.log(`\n${text}`);

requireTerraform();
requireJq();
run("node", ["scripts/build-if-changed.mjs"]);

const EXECUTABLE = "dist/executable/belay";
const SCRIPT = "dist/provider.cjs";
if (!existsSync(EXECUTABLE)) {
  console.error("The figures are of the executable, and Bun has none for this machine.");
  process.exit(1);
}

title("Start of the provider, to its handshake line (median of 20, alternating)");
const start = await startup({ executable: [EXECUTABLE], script: [process.execPath, SCRIPT] });
const bare = start.medians["node -e 0"];
console.table(
  Object.fromEntries(
    Object.entries(start.medians).map(([name, median]) => [
      name,
      {
        time: ms(median),
        ratio: times(median / bare),
        memory: start.memory[name] ? mb(start.memory[name]) : "",
        target: { executable: "0.7 x", script: "1.6 x, 90 MB" }[name] ?? "",
      },
    ]),
  ),
);

const schema = execFileSync("npx", ["tsx", "bench/schema-call.ts", EXECUTABLE, SCRIPT], { encoding: "utf8" });
const [ofExecutable, ofScript] = JSON.parse(schema);
console.log(
  `The answer to GetProviderSchema: executable ${ofExecutable.toFixed(1)} ms, script ${ofScript.toFixed(1)} ms`,
);

const forms = { executable: [], script: ["--script"] };
for (const { count, rounds, targets } of [
  { count: 3, rounds: 15, targets: { create: "5.5 x", "no changes": "5.5 x" } },
  { count: 1_000, rounds: 5, targets: { create: "1.9 x", "no changes": "2.2 x" } },
]) {
  title(
    `terraform plan of ${count} credentials, against ${count} terraform_data (median of ${rounds}, alternating)`,
  );
  const { create, noop, memory, requests } = await plan({ count, rounds, forms });
  const rows = Object.entries({ create, "no changes": noop }).map(([what, medians]) => [
    what,
    {
      terraform_data: ms(medians.terraform_data),
      executable: ms(medians.executable),
      ratio: times(medians.executable / medians.terraform_data),
      target: targets[what],
      script: ms(medians.script),
      "its ratio": times(medians.script / medians.terraform_data),
    },
  ]);
  console.table(Object.fromEntries(rows));
  console.log(
    `Peak memory of the provider: executable ${mb(memory.executable)}${count === 1_000 ? " (target: 80 MB)" : ""}, script ${mb(memory.script)}`,
  );
  console.log(`Requests of one plan without changes: ${requests.join(", ")}`);
}

title("Peak memory of the provider that plans some credentials, all to create");
for (const [count, target] of [
  [1, "70 MB"],
  [5_000, "150 MB"],
]) {
  const peak = await memoryOfPlan({ count, forms });
  console.log(`${count}: executable ${mb(peak.executable)} (target: ${target}), script ${mb(peak.script)}`);
}

title("5,000 credentials in one configuration, by the executable: created, planned, destroyed");
const steps = Object.entries(await life({ count: 5_000 }));
console.table(
  Object.fromEntries(
    steps.map(([name, { ms, peak, lists, changes }]) => [
      name,
      {
        time: `${(ms / 1000).toFixed(0)} s`,
        "peak memory": mb(peak),
        "requests that read": lists,
        "requests that change": changes,
      },
    ]),
  ),
);

title("Plan calls to one provider process: its resident memory after each thousand");
for (const [name, program] of Object.entries({ executable: EXECUTABLE, script: SCRIPT })) {
  const text = execFileSync("npx", ["tsx", "bench/plan-calls.ts", program], { encoding: "utf8" });
  console.log(`${name}: ${JSON.parse(text).megabytes.map(mb).join(", ")}`);
}

const large = await guard([EXECUTABLE]);
title(
  `belay guard of a plan of ${mb(large.megabytes)}, ${large.changes} changes, against jq that counts its ${large.deletions} deletions (median of 5, alternating)`,
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
title(
  `Synthesis of ${credentials} credentials with a binding each, against as many plain TerraformResources of the same width (median of 9, alternating)`,
);
console.table({
  TerraformResource: { time: ms(synthesis.resources), ratio: times(1) },
  constructs: { time: ms(synthesis.constructs), ratio: times(synthesis.ratio), target: "1.3 x" },
});
