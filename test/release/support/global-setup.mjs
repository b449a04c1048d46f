// Builds the release for this machine twice, the second time at another time of day and in another time zone, signed by a key
// that is made for it.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateKey } from "openpgp";
import { requireTerraform } from "../../../scripts/require-terraform.mjs";

const PASSPHRASE = "a passphrase with spaces";
/** Seconds. A signature may not be older than its key. */
const MADE = 1_700_000_000;

export default async function setup() {
  requireTerraform();
  delete process.env.NODE_EXTRA_CA_CERTS;
  const root = mkdtempSync(join(tmpdir(), "belay-release-"));
  const keyFile = join(root, "key.asc");
  const { privateKey, publicKey } = await generateKey({
    type: "rsa",
    rsaBits: 2048,
    userIDs: [{ name: "Belay", email: "release@belay.test" }],
    passphrase: PASSPHRASE,
    date: new Date((MADE - 60) * 1000),
  });
  writeFileSync(keyFile, privateKey, { mode: 0o600 });
  const build = (TZ) =>
    execFileSync("npm", ["run", "build:release", "--", "--this-machine", "--sign-with", keyFile], {
      env: { ...process.env, TZ, SOURCE_DATE_EPOCH: String(MADE), BELAY_SIGNING_PASSPHRASE: PASSPHRASE },
      stdio: "inherit",
    });
  build("America/New_York");
  cpSync("release", join(root, "first"), { recursive: true });
  rmSync("dist", { recursive: true }); // it is of the same sources, and would not be built again
  build("Asia/Tokyo");
  cpSync("release", join(root, "second"), { recursive: true });
  mkdirSync(join(root, "work"));
  process.env.BELAY_RELEASE_PREPARED = JSON.stringify({ root, publicKey, keyFile });
}

export function teardown() {
  rmSync(JSON.parse(process.env.BELAY_RELEASE_PREPARED).root, { recursive: true, force: true });
}
