/** What the environment says of the network, before a command sends a token. */
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeCertificate, toPem } from "../../src/plugin/transport/certificate.js";
import { runHere } from "./run-here.js";

const access = { QOVERY_API_TOKEN: "t0ken", QOVERY_ORGANIZATION_ID: "3fa85f64-5717-4562-b3fc-2c963f66afa6" };

let server: Server;
let here: string;
beforeAll(async () => {
  const { der, privateKey } = makeCertificate(new Date());
  const key = privateKey.export({ type: "pkcs8", format: "pem" });
  server = createServer({ cert: toPem(der), key }, (_, response) => response.end('{"results":[]}'));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  here = `https://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

test.each<{ name: string; env: Record<string, string>; code: number; said: RegExp }>([
  {
    name: "http:// beyond this machine",
    env: { BELAY_QOVERY_ENDPOINT: "http://platform.invalid" },
    code: 2,
    said: /^belay: endpoint: begins with http:\/\/ .* Use https:\/\/, or set BELAY_ALLOW_HTTP=1\.$/m,
  },
  {
    name: "a proxy that is none, which is not quoted",
    env: { BELAY_QOVERY_ENDPOINT: "https://platform.invalid", HTTPS_PROXY: "ftp://user:t0ken@proxy" },
    code: 2,
    said: /^belay: proxy: the environment variable HTTPS_PROXY must be the URL of a proxy/m,
  },
  {
    name: "no file of authorities",
    env: { SSL_CERT_FILE: "/no/such.pem" },
    code: 2,
    said: /^belay: SSL_CERT_FILE: the file \/no\/such\.pem cannot be read \(ENOENT\)/m,
  },
  {
    name: "a file of authorities without any",
    env: { SSL_CERT_FILE: "package.json" },
    code: 2,
    said: /^belay: SSL_CERT_FILE: the file package\.json holds no certificate in PEM/m,
  },
  {
    name: "a certificate of nobody's",
    env: {},
    code: 3,
    said: /its certificate is not trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\): NODE_EXTRA_CA_CERTS can name .*\. SSL_CERT_FILE can name that file, too\.$/m,
  },
  {
    name: "no certificate is checked, were this a process of its own",
    env: { NODE_TLS_REJECT_UNAUTHORIZED: "0" },
    code: 3,
    said: /^belay: warning: NODE_TLS_REJECT_UNAUTHORIZED=0 is set: the token goes to whoever answers/m,
  },
])("$name", async ({ env, code, said }) => {
  const outcome = await runHere(["ls"], { ...access, BELAY_QOVERY_ENDPOINT: here, ...env });
  expect(outcome).toMatchObject({ code, stderr: expect.stringMatching(said) });
  expect(outcome.stderr).not.toContain("t0ken");
});
