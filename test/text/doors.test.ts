/** A platform that repeats a secret, in each form and place: what comes out of each door of ours. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { FORMATS } from "../../src/guard/index.js";
import { configureProvider } from "../../src/plugin/rpc/configure-provider.js";
import { readDataSource } from "../../src/plugin/rpc/read-data-source.js";
import { Server } from "../../src/plugin/server.js";
import {
  ConfigureProviderRequest,
  ReadDataSourceRequest,
  type ReadDataSourceResponse,
} from "../../src/plugin/wire/index.js";
import { belayProvider } from "../../src/provider/provider.js";
import { createCivoClient } from "../../src/sdk/civo/index.js";
import { runGuard } from "../cli/run-guard.js";
import { runHere } from "../cli/run-here.js";
import { change, planJson } from "../guard/plan/plan-json.js";
import { credential, page, store } from "../sdk/civo/answering.js";

const TOKEN = `t0k3n/Canary+Zq9"w7\\Xy&<x>K4`;
/** Sent by nobody, and known to the provider from a plan. */
const SECRET = "s3cret/Can4ry+{Vb2}";

const ID = "11111111-1111-4111-8111-111111111111";

const each = (text: string, spell: (code: number) => string) =>
  [...text].map((one) => (/\w/.test(one) ? one : spell(one.charCodeAt(0)))).join("");
const code = (text: string) => each(text, (one) => `\\u00${one.toString(16).toUpperCase()}`);
const forms: Record<string, (secret: string) => string> = {
  raw: (secret) => secret,
  "escaped for JSON": (secret) => JSON.stringify(secret).slice(1, -1).replaceAll("/", "\\/"),
  "escaped for JSON by codes": code,
  "escaped for HTML": (secret) => each(secret, (one) => `&#${one};`),
  "escaped for a URL": encodeURIComponent,
  "escaped for a URL twice": (secret) => encodeURIComponent(encodeURIComponent(secret)),
  "in a form": (secret) => new URLSearchParams({ s: secret }).toString(),
  base64: (secret) => Buffer.from(secret).toString("base64"),
  "base64 in another case": (secret) => Buffer.from(secret).toString("base64url").toLowerCase(),
  hex: (secret) => Buffer.from(secret).toString("hex"),
  "another case": (secret) => secret.toUpperCase(),
  wrapped: (secret) => secret.replace(/.{4}/g, "$&\n  "),
  cut: (secret) => secret.slice(3, 11),
  "partly masked": (secret) => `${secret.slice(0, 8)}*****`,
};

type Answer = { status: number; headers?: Record<string, string>; body?: string };
const json = (status: number, body: unknown): Answer => ({ status, body: JSON.stringify(body) });
const isWord = (form: string) => /^[\w.-]+$/.test(form);
/** What is answered; null where the place cannot hold the form. */
const places: Record<string, (form: string) => Answer | null> = {
  "a detail": (form) => json(400, { reason: `no key ${form} here` }),
  "a code": (form) => json(409, { code: form, reason: "no" }),
  "a text": (form) => ({ status: 403, body: `no key ${form} here` }),
  "a page in HTML": (form) => ({ status: 502, body: `<html><p>${form}</p></html>` }),
  "a content type": (form) =>
    /^[\w.+-]+$/.test(form) ? { status: 200, headers: { "content-type": `text/${form}` }, body: "no" } : null,
  "a content type that is none": (form) =>
    /^[ -~]+$/.test(form) ? { status: 200, headers: { "content-type": form }, body: "no" } : null,
  "a redirect's host": (form) =>
    isWord(form) ? { status: 302, headers: { location: `https://${form}.example/x` } } : null,
  "a redirect's path": (form) =>
    /^[ -~]+$/.test(form) ? { status: 302, headers: { location: `/elsewhere?${form}` } } : null,
  "a wrong answer": (form) => json(200, { ...page([{ ...credential("a"), [form]: 1, id: 7 }]), [form]: 1 }),
};
const names = (form: string) => (path: string) =>
  json(
    200,
    page(
      path.endsWith("/credentials") ? [credential(form, { id: ID })] : [store(form, { credential_id: ID })],
    ),
  );

let answer: (path: string) => Answer;
const server = createServer((request, response) => {
  const { status, headers, body } = answer(request.url?.split("?")[0] ?? "");
  response.writeHead(status, { "retry-after": "0", ...headers }).end(body);
});
let endpoint: string;
let directory: string;
let provider: Server;
const signal = new AbortController().signal;
const LIST = "belay_civo_credentials";

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  directory = mkdtempSync(join(tmpdir(), "belay-doors-"));
  writeFileSync(
    join(directory, "plan.json"),
    planJson({
      changes: [
        change("civo_object_store_credential.a", "delete", {
          id: ID,
          name: "a",
          region: "LON1",
          access_key_id: "AK-a",
        }),
      ],
    }),
  );
  process.env.TF_LOG = "trace";
  provider = await configured();
});
afterAll(() => {
  server.close();
  rmSync(directory, { recursive: true });
  delete process.env.TF_LOG;
});

async function configured(): Promise<Server> {
  const made = new Server(belayProvider("0.0.0") as never);
  const { attributes } = made.provider.schema;
  const none = Object.fromEntries(Object.keys(attributes).map((name) => [name, null]));
  const config = made.encode(attributes, { ...none, civo: { token: TOKEN, endpoint, region: "LON1" } });
  const request = ConfigureProviderRequest.decode(ConfigureProviderRequest.encode({ config }));
  await configureProvider(made).handle(request, { signal });
  made.secrets.add(SECRET);
  return made;
}

const env = () => ({ CIVO_TOKEN: TOKEN, CIVO_API_URL: endpoint, CIVO_REGION: "LON1" });
const doors: Record<string, (secret: string) => Promise<string>> = {
  async "the SDK's error"(secret) {
    const civo = createCivoClient({ token: TOKEN, endpoint, secrets: () => [secret] });
    const error = await civo.listObjectStoreCredentials({ region: "LON1" }).catch((one) => one);
    const { cause } = error;
    return [error, cause].map((one) => JSON.stringify(one, Object.getOwnPropertyNames(one ?? {}))).join();
  },
  async "the provider's diagnostics and log"() {
    const logged: string[] = [];
    const spy = jest.spyOn(process.stderr, "write").mockImplementation((line) => logged.push(`${line}`) > 0);
    try {
      const { attributes } = provider.provider.dataSources[LIST]?.schema ?? { attributes: {} };
      const none = Object.fromEntries(Object.keys(attributes).map((name) => [name, null]));
      const request = { type_name: LIST, config: provider.encode(attributes, none) };
      const asked = ReadDataSourceRequest.decode(ReadDataSourceRequest.encode(request));
      const told = (await readDataSource(provider).handle(asked, { signal })) as ReadDataSourceResponse;
      return JSON.stringify(told.diagnostics) + logged.join("");
    } finally {
      spy.mockRestore();
    }
  },
  async "belay ls"() {
    const { stdout, stderr } = await runHere(["ls", "--platform", "civo", "--region", "LON1"], env());
    return stdout + stderr;
  },
  async "belay guard"() {
    const told = await runGuard(
      [join(directory, "plan.json"), "--on-unreachable", "warn", "--format", "json"],
      env(),
    );
    return told.stdout + told.stderr;
  },
};

/** No 8 characters of the form are in it, whatever is escaped there once more. */
function expectNone(said: string, form: string) {
  const squeezed = (text: string) => text.toLowerCase().replace(/\s+/g, "");
  const texts = [said, said.replace(/\\(.)/g, "$1")].map(squeezed);
  const whole = squeezed(form);
  for (let at = 0; at + 8 <= whole.length; at++) {
    for (const text of texts) expect(text).not.toContain(whole.slice(at, at + 8));
  }
}

const rows = Object.keys(places).flatMap((place) => Object.keys(doors).map((door) => [place, door] as const));
test.each(rows)("a secret in %s, in every form: %s", async (place, door) => {
  for (const [name, spell] of Object.entries(forms)) {
    for (const secret of door.startsWith("belay") ? [TOKEN] : [TOKEN, SECRET]) {
      const form = spell(secret);
      const given = places[place]?.(form);
      if (!given) continue;
      answer = () => given;
      const said = await doors[door]?.(secret);
      expect(said).toContain(`/v2/objectstore`);
      expectNone(said ?? "", form);
      if (/detail|text|code|host/.test(place))
        expect({ name, said }).toMatchObject({ said: expect.stringContaining("withheld") });
    }
  }
});

test.each(["belay ls", "belay guard"])("names that repeat the token: %s", async (door) => {
  for (const spell of Object.values(forms)) {
    answer = names(spell(TOKEN));
    const said = await doors[door]?.(TOKEN);
    expect(said).toContain("withheld, because");
    expectNone(said ?? "", spell(TOKEN));
  }
});

test("names that repeat none are shown", async () => {
  answer = names("t0k3n-production");
  expect(await doors["belay ls"]?.(TOKEN)).toContain("t0k3n-production");
});

const PLAN = "plan.json";
test.each([
  "ls --region LON1",
  "ls --region LON1 --json",
  ...FORMATS.map((format) => `guard ${PLAN} --format ${format}`),
])("names with what is not seen are spelled out: belay %s", async (line) => {
  const name =
    "a\u001b[2J\u001b]0;t\u0007\u009b31m\u202eb\u2066\u2028c\0\u007f\u200b\udb40\udc41\ufeff x\ud800x";
  answer = names(name);
  const args = line.replace(PLAN, join(directory, "plan.json")).split(" ");
  const { stdout, stderr } = await runHere(args, { ...env(), CIVO_REGION: "LON1" });
  expect(stdout).toContain("[2J");
  expect(stdout + stderr).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
});
