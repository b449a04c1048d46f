import { expect, test } from "@jest/globals";
import { Log } from "../../src/plugin/log.js";
import { Secrets } from "../../src/plugin/secrets.js";

const LEVELS = ["trace", "debug", "info", "warn", "error"] as const;

test.each([
  { environment: {}, from: LEVELS.length },
  { environment: { TF_LOG: "" }, from: LEVELS.length },
  { environment: { TF_LOG: "off" }, from: LEVELS.length },
  { environment: { TF_LOG: "error" }, from: 4 },
  { environment: { TF_LOG: "WARN" }, from: 3 },
  { environment: { TF_LOG: "trace", TF_LOG_PROVIDER: "info" }, from: 2 },
  { environment: { TF_LOG: "json" }, from: 0 },
  { environment: { TF_LOG: "no such level" }, from: 0 },
])("$environment", ({ environment, from }) => {
  const lines: string[] = [];
  const log = new Log("belay", new Secrets(), environment, (line) => lines.push(line));
  for (const level of LEVELS) log.log(level, "said");
  const levels = lines.map((line) => (JSON.parse(line) as Record<string, unknown>)["@level"]);
  expect(levels).toEqual(LEVELS.slice(from));
});
