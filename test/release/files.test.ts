/** The files of a release: the same bytes each time, and each as its readers want it. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { createMessage, generateKey, readKey, readSignature, verify } from "openpgp";
import { prepared, release, releaseFile, version } from "./support/prepared.js";

const NAME = `terraform-provider-belay_${version}`;
const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    names.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(folder.length + 1), sha256(readFileSync(file))];
    }),
  );
}

test("two builds make the same bytes", () => {
  const first = filesOf(join(prepared().root, "first"));
  expect(Object.keys(first).length).toBeGreaterThan(6);
  expect(filesOf(release())).toEqual(first);
});

test("the files have the names that the registries look for", () => {
  const [zip, ...others] = Object.keys(filesOf(release()))
    .filter((name) => name.endsWith(".zip"))
    .map((name) => basename(name));
  expect(others).toEqual([]);
  expect(zip).toMatch(new RegExp(`^${NAME}_(linux|darwin)_(amd64|arm64)\\.zip$`));
  expect(JSON.parse(readFileSync(release(`${NAME}_manifest.json`), "utf8"))).toEqual({
    version: 1,
    metadata: { protocol_versions: ["6.0"] },
  });
});

test("the checksums are those of all files, and the signature is that of the key", async () => {
  const sums = readFileSync(release(`${NAME}_SHA256SUMS`));
  const { [`${NAME}_SHA256SUMS`]: _, [`${NAME}_SHA256SUMS.sig`]: __, ...files } = filesOf(release());
  const listed = Object.entries(files).filter(([name]) => !name.startsWith("npm/"));
  expect(sums.toString()).toBe(
    listed
      .map(([name, sum]) => `${sum}  ${name}\n`)
      .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
      .join(""),
  );

  const { signatures } = await verify({
    message: await createMessage({ binary: new Uint8Array(sums) }),
    signature: await readSignature({
      binarySignature: new Uint8Array(readFileSync(release(`${NAME}_SHA256SUMS.sig`))),
    }),
    verificationKeys: await readKey({ armoredKey: prepared().publicKey }),
  });
  expect(await signatures[0]?.verified).toBe(true);
});

test.each([
  {
    what: "a key that the registries do not take",
    key: () => generateKey({ type: "ecc", userIDs: [{ name: "a" }] }),
    says: "the signing key is of the kind eddsaLegacy, and the registries take RSA and DSA only",
  },
  {
    what: "a key whose passphrase is missing",
    key: () => generateKey({ type: "rsa", rsaBits: 2048, passphrase: "x", userIDs: [{ name: "a" }] }),
    says: "the signing key has a passphrase: give it in BELAY_SIGNING_PASSPHRASE",
  },
  { what: "what is no key", key: async () => ({ privateKey: "x" }), says: "Misformed armored text" },
])("$what is refused before anything is built", async ({ key, says }) => {
  const file = join(prepared().root, "work", "unfit.asc");
  writeFileSync(file, (await key()).privateKey);
  const { BELAY_SIGNING_PASSPHRASE: _, ...env } = process.env;
  const command = ["scripts/build-release.mjs", "--sign-with", file];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8", env });
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: "",
    stderr: `No release: --sign-with ${file}: ${says}.\n`,
  });
});

test("the bill of materials keeps CycloneDX's schema, and names what is in the executable", () => {
  const bill = JSON.parse(readFileSync(releaseFile(".cdx.json"), "utf8"));
  const schema = (name: string) =>
    JSON.parse(readFileSync(`node_modules/@cyclonedx/cyclonedx-library/res/schema/${name}`, "utf8"));
  const ajv = new Ajv({ strict: false, validateFormats: true });
  addFormats.default(ajv);
  for (const format of ["iri-reference", "idn-email"]) ajv.addFormat(format, true);
  ajv.addSchema(schema("spdx.SNAPSHOT.schema.json"), "http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json");
  ajv.addSchema(
    schema("jsf-0.82.SNAPSHOT.schema.json"),
    "http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json",
  );
  const validate = ajv.compile(schema("bom-1.6.SNAPSHOT.schema.json"));
  validate(bill);
  expect(validate.errors).toBeNull();

  const names = bill.components.map(({ group, name }: { group?: string; name: string }) =>
    group ? `${group}/${name}` : name,
  );
  expect(names).toEqual(
    expect.arrayContaining(["@hono/node-server", "ajv", "commander", "hono", "openapi-fetch", "yaml", "zod"]),
  );
  expect(names).toContainEqual(expect.stringMatching(/^@oven\/bun-/));
  expect(names).not.toContain("libsql");
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  for (const { purl, version: found, licenses } of bill.components) {
    const name = decodeURIComponent(/^pkg:npm\/(.*)@/.exec(purl)?.[1] ?? "");
    expect([name, found]).toEqual([name, packages[`node_modules/${name}`].version]);
    expect(licenses).toHaveLength(1);
  }
});
