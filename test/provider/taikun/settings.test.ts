/** Which way into Taikun the provider takes, and what it says where there is none, or more than one. */
import { expect, test } from "@jest/globals";
import { DiagnosticError } from "../../../src/plugin/index.js";
import { readSettings } from "../../../src/provider/platform/settings.js";
import { loginOf, settings } from "../../../src/provider/taikun/settings.js";

type Given = Readonly<Record<string, string>>;
const loginFrom = (environment: Given, config: Given | null = null) =>
  loginOf(readSettings({ key: "taikun", settings }, config, environment));

const user = { TAIKUN_EMAIL: "ada@example.com", TAIKUN_PASSWORD: "canary" };
const robot = { TAIKUN_ACCESS_KEY: "key", TAIKUN_SECRET_KEY: "canary" };

test.each<{ name: string; environment: Given; config?: Given; login: object }>([
  { name: "a user", environment: user, login: { email: "ada@example.com", password: "canary" } },
  {
    name: "a user of an account, with a mode",
    environment: { ...user, TAIKUN_ACCOUNT_NAME: "acme", TAIKUN_AUTH_MODE: "autoscaler" },
    login: { email: "ada@example.com", password: "canary", accountName: "acme", mode: "autoscaler" },
  },
  {
    name: "a user of Keycloak, whose mode is that",
    environment: {
      TAIKUN_KEYCLOAK_EMAIL: "ada@example.com",
      TAIKUN_KEYCLOAK_PASSWORD: "canary",
      TAIKUN_AUTH_MODE: "autoscaler",
    },
    login: { email: "ada@example.com", password: "canary", mode: "keycloak" },
  },
  {
    name: "a robot user, of no account",
    environment: { ...robot, TAIKUN_ACCOUNT_NAME: "acme" },
    login: { accessKey: "key", secretKey: "canary" },
  },
  {
    name: "half from the provider block, half from the environment",
    environment: { TAIKUN_SECRET_KEY: "canary" },
    config: { access_key: "key" },
    login: { accessKey: "key", secretKey: "canary" },
  },
  {
    name: "at a bare host, by https",
    environment: { ...robot, TAIKUN_API_HOST: "taikun.example:8443" },
    login: { accessKey: "key", secretKey: "canary", endpoint: "https://taikun.example:8443" },
  },
  {
    name: "at an endpoint, which wins over a host",
    environment: { ...robot, TAIKUN_API_HOST: "taikun.example" },
    config: { endpoint: "http://127.0.0.1:8080" },
    login: { accessKey: "key", secretKey: "canary", endpoint: "http://127.0.0.1:8080" },
  },
])("$name", ({ environment, config, login }) => {
  expect(loginFrom(environment, config)).toEqual(login);
});

test.each<{ name: string; environment: Given; config?: Given; says: readonly [string, RegExp] }>([
  {
    name: "none",
    environment: { TAIKUN_ACCOUNT_NAME: "acme" },
    says: ["Taikun is not configured", /TAIKUN_EMAIL and TAIKUN_PASSWORD.*TAIKUN_ACCESS_KEY and TAIKUN_SEC/],
  },
  {
    name: "half of one",
    environment: { TAIKUN_EMAIL: "ada@example.com" },
    says: [
      "Taikun is not configured",
      /variable TAIKUN_EMAIL, and no taikun\.password \(or TAIKUN_PASSWORD\)/,
    ],
  },
  {
    name: "two",
    environment: user,
    config: { access_key: "key" },
    says: [
      "Taikun is configured twice",
      /TAIKUN_EMAIL and the environment variable TAIKUN_PASSWORD; and the argument taikun\.access_key/,
    ],
  },
  {
    name: "a host that is a URL",
    environment: { ...robot, TAIKUN_API_HOST: "https://taikun.example" },
    says: ["Invalid TAIKUN_API_HOST", /TAIKUN_API_HOST/],
  },
])("$name is an error that names where it comes from", ({ environment, config, says }) => {
  const refusal = (() => {
    try {
      return loginFrom(environment, config);
    } catch (error) {
      return error;
    }
  })();
  expect(refusal).toBeInstanceOf(DiagnosticError);
  const { summary, detail } = refusal as DiagnosticError;
  expect([summary, detail]).toEqual([says[0], expect.stringMatching(says[1])]);
  expect(detail).not.toContain("canary");
});
