import setup, { teardown } from "../support/global-setup.mjs";
import { universe } from "../support/world.js";
import { after } from "./configuration.js";
import { generate } from "./generate.js";
import { associations, showPlan } from "./observe.js";
import { prepare, write } from "./prepare.js";

setup();
const one = generate(Number(process.argv[2]));
const box = await universe();
const made = await prepare(one, box);
write(made.workspace, after(one), made.ids, { session: true, stated: one.options.stated });
const o = await made.workspace.run(
  [
    "plan",
    "-no-color",
    "-input=false",
    `-parallelism=${one.options.parallelism}`,
    ...process.argv.slice(3),
    "-out=x",
  ],
  { TF_LOG: "trace", TF_LOG_PATH: "/tmp/h-soak-debug.log" },
);
console.log(o.stdout, o.stderr);
console.log(
  JSON.stringify(
    (await showPlan(made.workspace, "x"))?.entries.map((e) => [
      e.address,
      e.deposed,
      e.change.actions,
      e.action_reason,
      e.change.before?.credential_id ?? e.change.before?.id,
      e.change.after?.credential_id,
    ]),
    null,
    1,
  ),
);
console.log(
  [...(await associations(made.world))],
  [...made.ids.clusters],
  [...made.ids.managed],
  [...made.ids.deposed],
);
await box.close();
teardown();
