import { expect, test } from "@jest/globals";
import { createQoveryClient } from "../../../src/sdk/index.js";

const token = "t0ken-canary";
const fetch: typeof globalThis.fetch = async () => Response.json({ results: [] });

test.each([
  [{ endpoint: "http://platform.test" }, "endpoint: begins with http:// and leads beyond this machine"],
  [{ endpoint: "http://localhost.test" }, "Use https://, or set allowHttp: true."],
  [{ endpoint: "http://128.0.0.1" }, "endpoint: begins with http://"],
  [{ proxy: "http://proxy.test", fetch }, "proxy: cannot be together with fetch"],
  [{ proxy: "" }, 'proxy: must be "environment", or the URL of a proxy'],
])("%j is refused", (options, message) => {
  const make = () => createQoveryClient({ token, ...options });
  expect(make).toThrow(TypeError);
  expect(make).toThrow(message);
});

test.each([
  { endpoint: "http://platform.test", allowHttp: true },
  ...["localhost", "sandbox.localhost", "127.0.0.1", "127.1.2.3", "[::1]"].map((host) => ({
    endpoint: `http://${host}:1/qovery`,
  })),
])("%j is taken", async (options) => {
  expect(await createQoveryClient({ token, fetch, ...options }).listOrganization()).toEqual([]);
});
