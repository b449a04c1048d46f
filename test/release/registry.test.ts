/** The release in the hands of the real Terraform: from a registry, and from the mirrors of machines that reach none. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, delimiter, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { generateKey, readKey } from "openpgp";
import { runCommand } from "../e2e/support/command.js";
import { type Universe, universe, type World } from "../e2e/support/world.js";
import { authorityFile, serve } from "./support/https.js";
import { prepared, releaseFile, version } from "./support/prepared.js";
import { openRegistry } from "./support/registry.js";

type Registry = Awaited<ReturnType<typeof openRegistry>>;

let sandbox: Universe;
let world: World;
let registry: Registry;
let keyId: string;
const closers: (() => unknown)[] = [];

beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.world();
  const { publicKey } = prepared();
  keyId = (await readKey({ armoredKey: publicKey })).getKeyID().toHex().toUpperCase();
  registry = await openRegistry({ armored: publicKey, id: keyId });
  closers.push(registry.close, () => sandbox.close());
});
afterAll(async () => {
  for (const close of closers) await close();
});

/** A user's folder with one credential; `installation` is what the CLI configuration says. */
function folder({ source }: Pick<Registry, "source">, installation = "direct {}") {
  const cwd = mkdtempSync(join(prepared().root, "work", "user-"));
  const hcl = `
terraform {
  required_providers {
    belay = {
      source  = "${source}"
      version = "${version}"
    }
  }
}

resource "belay_qovery_aws_credential" "it" {
  name     = "from-a-release"
  role_arn = "arn:aws:iam::123456789012:role/qovery"
}
`;
  writeFileSync(join(cwd, "main.tf"), hcl);
  writeFileSync(join(cwd, "cli.tfrc"), `provider_installation {\n  ${installation}\n}\n`);
  const env = {
    PATH: onlyTerraform(),
    HOME: cwd,
    SSL_CERT_FILE: authorityFile(),
    CHECKPOINT_DISABLE: "1",
    TF_CLI_CONFIG_FILE: join(cwd, "cli.tfrc"),
    BELAY_QOVERY_ENDPOINT: world.endpoint,
    QOVERY_API_TOKEN: world.token,
    QOVERY_ORGANIZATION_ID: world.organizationId,
  };
  return {
    cwd,
    terraform: (...args: string[]) => runCommand("terraform", [...args, "-no-color"], { cwd, env }),
    terraformBare: (...args: string[]) => runCommand("terraform", args, { cwd, env }),
  };
}

/** A PATH on which there is no Node. */
function onlyTerraform(): string {
  const folder = mkdtempSync(join(prepared().root, "work", "bin-"));
  const found = (process.env.PATH ?? "").split(delimiter).map((each) => join(each, "terraform"));
  symlinkSync(found.find((each) => existsSync(each)) ?? "", join(folder, "terraform"));
  return folder;
}

const installed = (cwd: string, source: string) => {
  const versions = join(cwd, ".terraform", "providers", source, version);
  return join(versions, readdirSync(versions)[0] ?? "");
};

/** Serves a folder as a network mirror. */
async function serveMirror(mirror: string): Promise<string> {
  const { host, close } = await serve(({ url = "" }, response) => {
    const file = join(mirror, url.replace(/^\/mirror/, ""));
    if (!existsSync(file)) return response.writeHead(404).end();
    if (url.endsWith(".json")) response.setHeader("content-type", "application/json");
    return response.end(readFileSync(file));
  });
  closers.push(close);
  return `https://${host}/mirror/`;
}

test("terraform init takes it from a registry, believes its signature, and it plans and applies without Node", async () => {
  const user = folder(registry);
  const init = await user.terraform("init");
  expect(init.text).toContain(`Installed ${registry.source} v${version} (self-signed, key ID ${keyId})`);
  const at = installed(user.cwd, registry.source);
  expect(readdirSync(at).sort()).toEqual(["THIRD_PARTY_NOTICES.txt", `terraform-provider-belay_v${version}`]);
  expect(statSync(join(at, `terraform-provider-belay_v${version}`)).mode & 0o111).toBe(0o111);
  expect(readFileSync(join(at, "THIRD_PARTY_NOTICES.txt"), "utf8")).toMatch(
    /Bun 1\.[\d.]+ \(MIT License.*JavaScriptCore and WebCore, of WebKit: LGPL-2\.0.*zod .*\(MIT\).*GNU LIBRARY GENERAL PUBLIC LICENSE/s,
  );

  expect((await user.terraform("apply", "-auto-approve")).code).toBe(0);
  expect(await world.associations()).toEqual({ "from-a-release": [] });
  expect((await user.terraform("plan", "-detailed-exitcode")).code).toBe(0);
  expect((await user.terraform("apply", "-destroy", "-auto-approve")).code).toBe(0);
});

test("another key than the one that signed it: refused", async () => {
  const { publicKey } = await generateKey({
    type: "rsa",
    rsaBits: 2048,
    userIDs: [{ name: "somebody else" }],
  });
  const other = await openRegistry({ armored: publicKey, id: "0123456789ABCDEF" });
  closers.push(other.close);
  const init = await folder(other).terraform("init");
  expect(init.code).toBe(1);
  expect(init.text).toMatch(/error checking signature|unknown issuer/);
});

test("terraform providers mirror makes a mirror of it, which serves as a folder and over HTTPS", async () => {
  const user = folder(registry);
  const mirror = join(prepared().root, "work", "mirror");
  mkdirSync(mirror);
  const mirrored = await user.terraformBare("providers", "mirror", mirror);
  expect([mirrored.code, mirrored.stderr]).toEqual([0, ""]);
  const [zip = ""] = readdirSync(join(mirror, registry.source)).filter((name) => name.endsWith(".zip"));
  expect(zip).toMatch(new RegExp(`^terraform-provider-belay_${version}_[a-z]+_[a-z0-9]+\\.zip$`));

  // Terraform cannot ask a network mirror for a host with a port: the same files, as if they came from the registry.
  const known = { source: "registry.terraform.io/belay-iac/belay" };
  cpSync(join(mirror, registry.source), join(mirror, known.source), { recursive: true });
  const url = await serveMirror(mirror);
  for (const installation of [
    `filesystem_mirror {\n    path = "${mirror}"\n  }`,
    `network_mirror {\n    url = "${url}"\n  }`,
  ]) {
    const offline = folder(known, installation);
    const init = await offline.terraform("init");
    expect(init.text).toContain(`Installed belay-iac/belay v${version}`);
    expect((await offline.terraform("plan")).code).toBe(0);
  }
});

test("a mirror made by hand, as the guide says: the archives, and two files for HTTPS", async () => {
  const guide = readFileSync("docs/guides/air-gapped.md", "utf8");
  const [index = "", archives = ""] = [...guide.matchAll(/```json\n(.*?)```/gs)].map(([, json]) => json);
  const mirror = join(prepared().root, "work", "by-hand");
  const provider = join(mirror, "registry.terraform.io", "belay-iac", "belay");
  mkdirSync(provider, { recursive: true });
  const zip = releaseFile(".zip");
  cpSync(zip, join(provider, basename(zip)));
  const known = { source: "registry.terraform.io/belay-iac/belay" };
  const inFolder = folder(known, `filesystem_mirror {\n    path = "${mirror}"\n  }`);
  expect((await inFolder.terraform("init")).text).toContain(`Installed belay-iac/belay v${version}`);

  const machine = /_([a-z]+_[a-z0-9]+)\.zip$/.exec(zip)?.[1] ?? "";
  writeFileSync(join(provider, "index.json"), index);
  writeFileSync(join(provider, `${version}.json`), archives.replaceAll("linux_amd64", machine));
  const overHttps = folder(known, `network_mirror {\n    url = "${await serveMirror(mirror)}"\n  }`);
  expect((await overHttps.terraform("init")).text).toContain(`Installed belay-iac/belay v${version}`);
});

test("the lock file takes the checksum of another build for the same machine beside the registry's", async () => {
  const user = folder(registry);
  await user.terraform("init");
  const lock = readFileSync(join(user.cwd, ".terraform.lock.hcl"), "utf8");
  // As for musl: another file under the same name, in a mirror.
  const mirror = join(prepared().root, "work", "other");
  const at = join(mirror, installed(user.cwd, registry.source).split("providers/")[1] ?? "");
  mkdirSync(at, { recursive: true });
  cpSync("dist/provider.cjs", join(at, `terraform-provider-belay_v${version}`));
  const other = folder(registry, `filesystem_mirror {\n    path = "${mirror}"\n  }`);
  writeFileSync(join(other.cwd, ".terraform.lock.hcl"), lock);
  expect((await other.terraform("init")).text).toContain("doesn't match any of the checksums");

  const locked = await other.terraformBare("providers", "lock", `-fs-mirror=${mirror}`);
  expect(locked.code).toBe(0);
  expect((await other.terraform("init")).code).toBe(0);
  const both = readFileSync(join(other.cwd, ".terraform.lock.hcl"), "utf8");
  for (const [hash] of lock.matchAll(/"(h1|zh):[^"]+"/g)) expect(both).toContain(hash);
});
