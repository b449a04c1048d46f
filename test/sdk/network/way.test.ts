import { describe, expect, test } from "@jest/globals";
import { chooseWay } from "../../../src/sdk/network/way.js";

const api = "https://api.qovery.com";
const HTTPS_PROXY = "http://proxy.corp:3128";
const through = "proxy.corp:3128 (HTTPS_PROXY)";

/** The proxy's name, or the note without one. */
const wayOf = (endpoint: string, env: Record<string, string>, option = "environment") => {
  const { proxy, name, note } = chooseWay(endpoint, option, env);
  return proxy ? name : note;
};

test.each<{ name: string; endpoint?: string; env: Record<string, string>; way: string }>([
  { name: "nothing", env: {}, way: "; no proxy is set" },
  { name: "HTTPS_PROXY for https", env: { HTTPS_PROXY }, way: through },
  { name: "lower case", env: { https_proxy: HTTPS_PROXY }, way: "proxy.corp:3128 (https_proxy)" },
  { name: "both cases, as Go", env: { HTTPS_PROXY, https_proxy: "http://other" }, way: through },
  { name: "empty", env: { HTTPS_PROXY: "", https_proxy: "" }, way: "; no proxy is set" },
  { name: "HTTP_PROXY is not for https", env: { HTTP_PROXY: HTTPS_PROXY }, way: "; no proxy is set" },
  { name: "nor is ALL_PROXY", env: { ALL_PROXY: HTTPS_PROXY }, way: "; no proxy is set" },
  {
    name: "HTTP_PROXY for http",
    endpoint: "http://platform.test",
    env: { HTTP_PROXY: "http://p:1", HTTPS_PROXY },
    way: "p:1 (HTTP_PROXY)",
  },
  { name: "no scheme", env: { HTTPS_PROXY: "proxy.corp:3128" }, way: through },
  { name: "user and password", env: { HTTPS_PROXY: "http://u:s3cret@proxy.corp:3128" }, way: through },
  { name: "a proxy by TLS", env: { HTTPS_PROXY: "https://proxy.corp:3128" }, way: through },
  ...["localhost", "sandbox.localhost", "127.0.0.1", "127.8.9.1", "[::1]"].map((host) => ({
    name: `never this machine: ${host}`,
    endpoint: `https://${host}:8443`,
    env: { HTTPS_PROXY },
    way: "; no proxy is used for this machine itself",
  })),
  { name: "this machine, and no proxy", endpoint: "http://127.0.0.1:1", env: {}, way: "" },
])("the environment's way: $name", ({ endpoint = api, env, way }) => {
  expect(wayOf(endpoint, env)).toBe(way);
});

describe("NO_PROXY", () => {
  test.each<[noProxy: string, endpoint: string, isTakenOut: boolean]>([
    ["*", api, true],
    ["api.qovery.com", api, true],
    ["API.Qovery.com", api, true],
    ["qovery.com", api, true],
    ["qovery.com", "https://qovery.com", true],
    ["very.com", api, false],
    [".qovery.com", api, true],
    [".qovery.com", "https://qovery.com", false],
    ["*.qovery.com", api, true],
    ["*.qovery.com", "https://qovery.com", false],
    ["api.qovery.com:443", api, true],
    ["api.qovery.com:8443", api, false],
    ["qovery.com:8443", "https://api.qovery.com:8443", true],
    ["qovery.com:80", "http://api.qovery.com", true],
    ["other.test, qovery.com", api, true],
    ["other.test qovery.com", api, true],
    [", ,", api, false],
    [":443", api, false],
    ["10.0.0.0/8", "https://10.1.2.3", true],
    ["10.0.0.0/8", "https://11.1.2.3", false],
    ["10.0.0.0/8", api, false],
    ["10.0.0.0/99", "https://10.1.2.3", false],
    ["10.1.2.3", "https://10.1.2.3", true],
    ["10.1.2.3:8443", "https://10.1.2.3", false],
    ["10.1.2", "https://10.1.2.3", false],
    ["2.3", "https://10.1.2.3", false],
    ["fd00::/8", "https://[fd12::1]", true],
    ["fd12::1", "https://[fd12:0::1]", true],
    ["[fd12::1]:443", "https://[fd12::1]", true],
    ["[fd12::1]:8443", "https://[fd12::1]", false],
  ])("%s, for %s: %s", (NO_PROXY, endpoint, isTakenOut) => {
    const env = { HTTPS_PROXY, HTTP_PROXY: HTTPS_PROXY, NO_PROXY };
    expect(chooseWay(endpoint, "environment", env).proxy === null).toBe(isTakenOut);
  });

  test.each([
    [{ NO_PROXY: "qovery.com" }, "; NO_PROXY takes it out of the proxy proxy.corp:3128 (HTTPS_PROXY)"],
    [{ no_proxy: "*" }, "; no_proxy takes it out of the proxy proxy.corp:3128 (HTTPS_PROXY)"],
  ])("is named: %j", (env, way) => {
    expect(wayOf(api, { HTTPS_PROXY, ...env })).toBe(way);
  });
});

describe("what is no proxy", () => {
  test.each(["socks5://p4ss@h:1", "ftp://p4ss", "http://", "http://p4ss:%zz@h", "p4ss word"])(
    "%s is refused by its name, and not quoted",
    (text) => {
      const wanted = /must be .*the URL of a proxy such as http:\/\/proxy\.example:3128/;
      for (const [name, way] of [
        [
          /^proxy: the environment variable HTTPS_PROXY /,
          () => chooseWay(api, "environment", { HTTPS_PROXY: text }),
        ],
        [/^proxy: /, () => chooseWay(api, text)],
      ] as const) {
        expect(way).toThrow(TypeError);
        expect(way).toThrow(wanted);
        expect(way).toThrow(name);
        expect(way).not.toThrow(/p4ss/);
      }
    },
  );
});

test("the option's proxy is taken whatever the environment says, for this machine, too", () => {
  expect(wayOf("http://localhost:1", { NO_PROXY: "*" }, "http://u:p@proxy.corp")).toBe(
    "proxy.corp (the option proxy)",
  );
});
