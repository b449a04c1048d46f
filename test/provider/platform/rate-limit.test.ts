import { describe, expect, test } from "@jest/globals";
import { Diagnostics, UNKNOWN } from "../../../src/plugin/index.js";
import { RateLimit, readRateLimitWait } from "../../../src/provider/platform/rate-limit.js";

const VARIABLE = "BELAY_RATE_LIMIT_WAIT";

describe("how long a request may wait", () => {
  test.each([
    { name: "the usual", configured: null, given: undefined, value: "2m", source: "the default" },
    {
      name: "the environment's",
      configured: null,
      given: "10m",
      value: "10m",
      source: `from the environment variable ${VARIABLE}`,
    },
    {
      name: "the provider block's before the environment's",
      configured: "0s",
      given: "10m",
      value: "0s",
      source: "from the argument rate_limit_wait of the provider block",
    },
    {
      name: "an empty variable says nothing",
      configured: null,
      given: "",
      value: "2m",
      source: "the default",
    },
    {
      name: "what is not known yet neither",
      configured: UNKNOWN,
      given: "",
      value: "2m",
      source: "the default",
    },
  ])("$name", ({ configured, given, value, source }) => {
    expect(readRateLimitWait(configured, { [VARIABLE]: given })).toEqual({ value, source });
  });

  test("a wrong one names the variable", () => {
    expect(() => readRateLimitWait(null, { [VARIABLE]: "soon" })).toThrow(
      `Invalid ${VARIABLE}: The environment variable ${VARIABLE} must be a duration such as "2m", "90s" or "0s", and not "soon".`,
    );
  });
});

test("each wait is logged, and one of ten seconds or more is told, once", () => {
  const lines: string[] = [];
  const limit = new RateLimit("Qovery", readRateLimitWait("5m", {}), (level, line) =>
    lines.push(`${level}: ${line}`),
  );
  const { rateLimitWait, onRateLimit } = limit.options;
  const told = () => {
    const diagnostics = new Diagnostics();
    limit.tell(diagnostics);
    return diagnostics.list.map(({ severity, summary, detail }) => `${severity}: ${summary}. ${detail}`);
  };
  expect(rateLimitWait).toBe(300_000);
  onRateLimit({ waitMs: 9000, waitedMs: 0 });
  onRateLimit({ waitMs: 0, waitedMs: 9000 });
  expect(told()).toEqual([]);
  onRateLimit({ waitMs: 30_500, waitedMs: 9000 });
  expect(told()).toEqual([]);
  onRateLimit({ waitMs: 0, waitedMs: 39_500 });
  expect(told()).toEqual([
    "warning: Qovery made this wait, because it allows only so many requests. Qovery has refused requests because there were too many, and made this wait for 40 s in all so far. All of them are sent once it lets them, one after the other. A request may wait 5m for that in all (from the argument rate_limit_wait of the provider block): rate_limit_wait in the provider block, or BELAY_RATE_LIMIT_WAIT, can be longer. With -parallelism=2, say, Terraform has fewer requests under way.",
  ]);
  expect(told()).toEqual([]);
  expect(lines).toEqual([
    "info: Qovery allows no more requests for now: none is sent for 9 s",
    "info: Qovery allows no more requests for now: none is sent for 31 s, after 9 s in all",
  ]);
});
