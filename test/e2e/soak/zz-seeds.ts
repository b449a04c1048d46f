import setup, { teardown } from "../support/global-setup.mjs";
import { universe } from "../support/world.js";
import { generate } from "./generate.js";
import { caseSeed } from "./random.js";
import type { Result } from "./result.js";
import { runCase } from "./run-case.js";
import { table } from "./table.js";

const [kind = "", count = "10", from = "1", lanes = "3", mode = "full"] = process.argv.slice(2);
const picks: Record<string, (seed: number) => boolean> = {
  declared: (seed) =>
    generate(seed).bindings.some(({ declared }) => declared) && generate(seed).changes.length > 0,
  tainted: (seed) =>
    generate(seed).disturbances.some(({ kind }) => kind === "taint") && generate(seed).options.refresh,
  untrue: (seed) => {
    const c = generate(seed);
    return c.bindings.some(({ cluster }) => c.untrue.includes(cluster));
  },
  destroy: (seed) => generate(seed).options.destroy,
  any: () => true,
};
const seeds: number[] = kind.match(/^\d/) ? kind.split(",").map(Number) : [];
for (let i = 0; seeds.length < Number(count) && !kind.match(/^\d/); i++) {
  const s = caseSeed(Number(from), i);
  if (picks[kind]?.(s)) seeds.push(s);
}
setup();
const results: Result[] = [];
const waiting = [...seeds];
await Promise.all(
  Array.from({ length: Number(lanes) }, async () => {
    const box = await universe();
    for (let s = waiting.shift(); s !== undefined; s = waiting.shift()) {
      try {
        const r = await runCase(generate(s), box, { apply: mode === "full", unguarded: mode === "full" });
        results.push(r);
        console.error(
          `${s}: ${r.verdict} ${r.applied} ${r.exceptions.map((e) => `\n   (${e.column}: ${e.name})`).join("")}${r.mismatches.map((m) => `\n  ! ${m.column}: ${m.wrong}: ${m.detail}`).join("")}`,
        );
      } catch (e) {
        console.error(`${s}: NOT RUN ${(e as Error).stack}`);
      }
    }
    await box.close();
  }),
);
console.log(table(results, kind));
teardown();
