/** A credential that the list of a platform without a request by id lacks. */
import { expect, test } from "@jest/globals";
import { idSpace } from "../../../src/guard/walk/index.js";
import { Connection } from "../../../src/provider/platform/connection.js";
import { HeldCredentials } from "../../../src/provider/platform/held-credentials.js";
import { seekCredential, unlistedMark } from "../../../src/provider/platform/late-credential.js";
import { readRateLimitWait } from "../../../src/provider/platform/rate-limit.js";
import { backup } from "../../../src/provider/taikun/kinds/backup.js";
import { taikun } from "../../../src/provider/taikun/taikun.js";

const ago = (minutes: number) => ({
  unlisted_since: new Date(Date.now() - minutes * 60_000).toISOString(),
});

test.each([
  ["listed when it was made", {}, null],
  ["not listed when it was made, just now", unlistedMark(), "late"],
  ["not listed when it was made, nine minutes ago", ago(9), "late"],
  ["not listed when it was made, eleven minutes ago", ago(11), null],
  ["a clock that is far ahead", ago(-60), null],
])("%s", async (_, kept, expected) => {
  const rateLimitWait = readRateLimitWait(null, {});
  const circumstances = {
    version: "0.0.0",
    log: () => {},
    command: null,
    rateLimitWait,
    allowHttp: false,
    secrets: () => [],
  };
  const connection = new Connection(taikun, {}, circumstances);
  const held = new HeldCredentials(connection, idSpace("taikun/backup"));
  const missing = { id: "12", name: "nightly", scope: "1", private: kept };
  const found = await seekCredential(held, backup, missing, { signal: AbortSignal.timeout(10_000) });
  expect(found).toBe(expected);
  const late = held.latenessOf("12");
  expect(late?.summary).toBe(
    expected === null ? undefined : `Taikun's list does not have credential "nightly" (12) yet`,
  );
});
