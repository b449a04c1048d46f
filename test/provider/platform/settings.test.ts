import { describe, expect, test } from "@jest/globals";
import { DiagnosticError, UNKNOWN } from "../../../src/plugin/index.js";
import { type PlatformConfig, readSettings } from "../../../src/provider/platform/settings.js";
import { qovery } from "../../../src/provider/qovery/qovery.js";

const ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
const nothing = { endpoint: null, token: null, organization_id: null };
const qoverySettings = (config: PlatformConfig, environment: NodeJS.ProcessEnv) =>
  readSettings(qovery, config, environment);

test("what the environment gives is taken when it is well formed", () => {
  const environment = {
    BELAY_QOVERY_ENDPOINT: "http://127.0.0.1:1",
    QOVERY_API_TOKEN: "t0ken",
    QOVERY_ORGANIZATION_ID: ID,
  };
  expect(qoverySettings(null, environment)).toEqual({
    endpoint: { value: "http://127.0.0.1:1", source: "the environment variable BELAY_QOVERY_ENDPOINT" },
    token: { value: "t0ken", source: "the environment variable QOVERY_API_TOKEN" },
    organization_id: { value: ID, source: "the environment variable QOVERY_ORGANIZATION_ID" },
  });
});

describe("a malformed value in the environment is an error that names the variable", () => {
  test.each<[string, string, string]>([
    ["QOVERY_ORGANIZATION_ID", "foo", "must be a UUID such as 3fa85f64-5717-4562-b3fc-2c963f66afa6."],
    ["QOVERY_ORGANIZATION_ID", ID.toUpperCase(), `must be in lower case: ${ID}.`],
    ["BELAY_QOVERY_ENDPOINT", "ftp://me:canary@host", "must be a URL that begins with https:// or http://."],
    [
      "QOVERY_API_TOKEN",
      "canary\n",
      "must not be empty and must hold no white space. Was it copied with a line break?",
    ],
  ])("%s=%j", (variable, value, says) => {
    expect(() => qoverySettings(nothing, { [variable]: value })).toThrow(
      new DiagnosticError(`Invalid ${variable}`, `The environment variable ${variable} ${says}`),
    );
  });

  test.each<[string, PlatformConfig]>([
    ["the argument is given", { ...nothing, organization_id: ID }],
    ["the argument is not known yet", { ...nothing, organization_id: UNKNOWN }],
    ["the provider block is not known yet", UNKNOWN],
  ])("unless it is not used: %s", (_, config) => {
    expect(() => qoverySettings(config, { QOVERY_ORGANIZATION_ID: "foo" })).not.toThrow();
  });
});
