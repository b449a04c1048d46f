// The provider with thirty kinds of credentials, five times those of Qovery: what the number of kinds costs.

import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { bundle } from "../scripts/executable/bundle.mjs";
import { compile } from "../scripts/executable/compile.mjs";
import { findBun } from "../scripts/executable/find-bun.mjs";
import { buildProviderScript } from "../scripts/provider-script.mjs";
import { startup } from "./startup.mjs";

const TIMES = 5;
const TABLE = "= [qovery];";

/** The table of platforms, with each kind several times, under names of its own. */
const manyKinds = {
  name: "many-kinds",
  setup({ onLoad }) {
    onLoad({ filter: /src\/provider\/platforms\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      if (!source.includes(TABLE)) throw new Error(`${path} does not hold ${TABLE}`);
      const kinds = `Array.from({ length: ${TIMES} }, (_, n) => qovery.kinds.map((kind) => ({ ...kind, name: n ? kind.name + "_" + n : kind.name }))).flat()`;
      return { loader: "ts", contents: source.replace(TABLE, `= [{ ...qovery, kinds: ${kinds} }];`) };
    });
  },
};

/** Medians of the start and, in milliseconds, of the call of GetProviderSchema, beside those of the programs as they are. */
export async function thirtyKinds({ executable, script }) {
  const folder = mkdtempSync(join(tmpdir(), "belay-bench-"));
  try {
    const many = { executable: join(folder, "belay"), script: join(folder, "provider.cjs") };
    const { bun, target } = findBun();
    const { text } = await bundle("src/cli/executable.ts", [manyKinds]);
    await compile(text, many.executable, { bun, runtime: bun, target });
    await buildProviderScript(many.script, [manyKinds]);
    chmodSync(many.script, 0o755);
    const start = await startup({ executable: [many.executable], script: [process.execPath, many.script] });
    const programs = [executable, many.executable, script, many.script].map((program) => resolve(program));
    const [few, thirty, fewOfScript, thirtyOfScript] = JSON.parse(
      execFileSync("npx", ["tsx", "bench/schema-call.ts", ...programs], { encoding: "utf8" }),
    );
    return { start, schema: { executable: [few, thirty], script: [fewOfScript, thirtyOfScript] } };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
