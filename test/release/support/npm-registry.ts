/** npm's registry, with the packages of this release in it; for all others it points to the real one. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { prepared } from "./prepared.js";

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Published {
  readonly manifest: Manifest;
  readonly tarball: string;
}

/** What a tarball says of itself. */
export const readTarball = (tarball: string): Published => ({
  tarball,
  manifest: JSON.parse(
    execFileSync("tar", ["-xzOf", tarball, "package/package.json"], { encoding: "utf8" }),
  ) as Manifest,
});

/** A package with nothing in it. */
export function emptyPackage(manifest: Manifest): Published {
  const folder = mkdtempSync(join(prepared().root, "work", "empty-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  const file = execFileSync("npm", ["pack", "--silent"], { cwd: folder, encoding: "utf8" }).trim();
  return { manifest, tarball: join(folder, file) };
}

export async function openNpmRegistry(packages: readonly Published[]) {
  const real = execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" })
    .trim()
    .replace(/\/$/, "");
  /** Which tarballs were asked for. */
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    const name = decodeURIComponent(url.slice(1));
    const tarball = packages.find(({ manifest }) => name === `${manifest.name}.tgz`);
    const found = packages.find(({ manifest }) => manifest.name === name);
    if (tarball) {
      asked.push(tarball.manifest.name);
      response.end(readFileSync(tarball.tarball));
    } else if (found) {
      response.setHeader("content-type", "application/json").end(JSON.stringify(packument(found)));
    } else {
      response.writeHead(302, { location: real + url }).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function packument({ manifest, tarball }: Published) {
    const { name, version } = manifest;
    const integrity = `sha512-${createHash("sha512").update(readFileSync(tarball)).digest("base64")}`;
    const dist = { tarball: `${base}/${encodeURIComponent(name)}.tgz`, integrity };
    return { name, "dist-tags": { latest: version }, versions: { [version]: { ...manifest, dist } } };
  }

  return {
    url: `${base}/`,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
