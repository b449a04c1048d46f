import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openDatabase } from "../../src/sandbox/database.js";
import { SandboxError } from "../../src/sandbox/index.js";
import { addCluster, addCredential, startSandbox } from "./start-sandbox.js";

let folder: string;
let db: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "belay-store-"));
  db = join(folder, "sandbox.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

const hexKey = "0123456789abcdef".repeat(4);
const base64Key = Buffer.from(hexKey, "hex").toString("base64");
const otherKey = "f".repeat(64);

function bytesOnDisk(): string {
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), "latin1"))
    .join();
}

test("a later start finds what an earlier one has left, with the same tokens", async () => {
  const earlier = startSandbox({ db });
  const credential = await addCredential(earlier);
  const cluster = await addCluster(earlier, "cluster-a", credential);
  await earlier.ask("PUT", `/cluster/${cluster}/kubeconfig`, "apiVersion: v1");
  earlier.sandbox.close();

  const later = startSandbox({ db });
  expect(later.sandbox.platforms).toEqual(earlier.sandbox.platforms);
  const { body } = await later.ask("GET", "/credentials");
  expect(body.results).toMatchObject([{ credential: { id: credential }, clusters: [{ id: cluster }] }]);
  expect((await later.ask("GET", `/cluster/${cluster}/kubeconfig`)).text).toBe("apiVersion: v1");
  later.sandbox.close();
});

test("neither a secret nor a token is in the files, in the write-ahead log included", async () => {
  const { sandbox, ask, token, viewerToken } = startSandbox({ db, key: hexKey });
  const { body } = await ask("POST", "/aws/credentials", {
    type: "AWS_STATIC",
    name: "public-name",
    access_key_id: "AKIA",
    secret_access_key: "canary-secret",
  });
  await ask("PUT", `/aws/credentials/${body.id}`, {
    type: "EKS_ANYWHERE_VSPHERE_STATIC",
    name: "public-name",
    vsphere_user: "root",
    vsphere_password: "canary-password",
    access_key_id: "AKIA",
    secret_access_key: "canary-rotated",
  });
  await ask("POST", "/gcp/credentials", { name: "gcp", gcp_credentials: '{"private_key": "canary"}' });
  const secret_manager_accesses = [{ name: "s", authentication: { secret_key: "canary" } }];
  const cluster = { name: "public-cluster", region: "r", cloud_provider: "AWS", secret_manager_accesses };
  const made = await ask("POST", "/cluster", cluster);
  expect(made.status).toBe(201);
  expect(await ask("PUT", `/cluster/${made.body.id}/kubeconfig`, "token: canary")).toMatchObject({
    status: 204,
  });
  const open = bytesOnDisk();
  sandbox.close();
  for (const bytes of [open, bytesOnDisk()]) {
    // The name proves that the bytes of the record are there.
    expect(bytes).toContain("public-name");
    expect(bytes).toContain("public-cluster");
    for (const secret of ["canary", token, viewerToken, hexKey, base64Key])
      expect(bytes).not.toContain(secret);
  }
});

test("closing leaves everything in the one file", async () => {
  const { sandbox, ask } = startSandbox({ db, key: hexKey });
  await ask("POST", "/onPremise/credentials", { name: "kept" });
  sandbox.close();
  expect(readFileSync(db, "latin1")).toContain("kept");
  const log = readdirSync(folder).filter((file) => file.endsWith("-wal"));
  expect(log.map((file) => statSync(join(folder, file)).size)).toEqual(log.map(() => 0));
});

test("two sandboxes on one file see each other's writes at once", async () => {
  const [one, two] = [startSandbox({ db }), startSandbox({ db })];
  expect(two.sandbox.platforms).toEqual(one.sandbox.platforms);
  const credential = await addCredential(one);
  const cluster = await addCluster(two, "a", credential);
  expect((await one.ask("DELETE", `/aws/credentials/${credential}`)).status).toBe(409);
  expect((await one.ask("DELETE", `/cluster/${cluster}`)).status).toBe(204);
  expect((await two.ask("DELETE", `/aws/credentials/${credential}`)).status).toBe(204);
  one.sandbox.close();
  two.sandbox.close();
});

test("sandboxes in memory know nothing of each other", async () => {
  const [one, two] = [startSandbox(), startSandbox()];
  expect(one.organizationId).not.toBe(two.organizationId);
  expect(
    (await two.request("GET", "/qovery/organization", undefined, { authorization: `Token ${one.token}` }))
      .status,
  ).toBe(401);
  one.sandbox.close();
  two.sandbox.close();
});

describe("the key", () => {
  const start = (key?: string) => startSandbox({ db, key }).sandbox.close();

  test("is made beside the database, for this user only", () => {
    start();
    const file = `${db}.key`;
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(db).mode & 0o777).toBe(0o600);
    expect(Buffer.from(readFileSync(file, "utf8").trim(), "base64")).toHaveLength(32);
    expect(readdirSync(folder).filter((name) => name.includes(".key"))).toEqual(["sandbox.db.key"]);
  });

  test("from outside needs no file, and is the same in hex and base64", () => {
    start(hexKey);
    start(base64Key);
    expect(readdirSync(folder)).not.toContain("sandbox.db.key");
  });

  test.each([
    { name: "empty", key: "" },
    { name: "too short", key: "abcd" },
    { name: "33 bytes", key: Buffer.alloc(33).toString("base64") },
    { name: "not hex", key: "x".repeat(64) },
  ])("that is $name is refused without repeating it", ({ key }) => {
    expect(() => start(key)).toThrow(SandboxError);
    expect(() => start(key)).toThrow(/BELAY_SANDBOX_KEY.*32 bytes/);
    if (key !== "") expect(() => start(key)).not.toThrow(key);
  });

  test("that is another one does not open the database", () => {
    start(hexKey);
    expect(() => start(otherKey)).toThrow(/made with another key/);
    start(hexKey);
  });

  test("that is lost is not replaced", () => {
    start();
    rmSync(`${db}.key`);
    expect(() => start()).toThrow(/sandbox\.db\.key is missing/);
    expect(readdirSync(folder)).not.toContain("sandbox.db.key");
  });

  test("in a file that others may read is refused", () => {
    start();
    chmodSync(`${db}.key`, 0o644);
    expect(() => start()).toThrow(/chmod 600/);
  });

  test("in a damaged file is refused", () => {
    start();
    writeFileSync(`${db}.key`, "half");
    expect(() => start()).toThrow(/holds no key/);
  });
});

test.each([
  { name: "in a folder that is not there", file: () => join(folder, "nowhere", "sandbox.db") },
  { name: "that is a folder", file: () => folder },
])("a database $name is a SandboxError", ({ file }) => {
  expect(() => startSandbox({ db: file(), key: hexKey })).toThrow(SandboxError);
});

test("a database of another format is refused, and the error tells both formats", () => {
  startSandbox({ db, key: hexKey }).sandbox.close();
  const database = openDatabase(db);
  database.run("UPDATE store SET value = ? WHERE name = 'format'", Buffer.from("1"));
  database.close();
  expect(() => startSandbox({ db, key: hexKey })).toThrow(
    /has format 1, this version of belay reads format 4/,
  );
});

test("a file that is no database is a SandboxError and stays as it is", () => {
  writeFileSync(db, "a text that somebody needs".repeat(100));
  expect(() => startSandbox({ db, key: hexKey })).toThrow(SandboxError);
  expect(readFileSync(db, "utf8")).toBe("a text that somebody needs".repeat(100));
});
