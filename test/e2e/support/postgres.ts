/** A throw-away PostgreSQL: a server with data of its own, reached through a socket in its own folder. */
import { execFile, execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

export interface Postgres {
  /** The connection string of an empty database. */
  readonly url: string;
  /** Ends the server, and removes all that it wrote. */
  stop(): Promise<void>;
}

/** Throws, with the way out, where PostgreSQL is not installed. */
export async function startPostgres(): Promise<Postgres> {
  const programs = findPrograms();
  // The socket's path may hold little more than 100 characters.
  const folder = mkdtempSync(join(tmpdir(), "belay-pg-"));
  const data = join(folder, "data");
  const log = join(folder, "log");
  const account = accountFor(folder);
  const run = (program: string, args: readonly string[]) =>
    promisify(execFile)(join(programs, program), [...args, "-D", data], { ...account, cwd: folder });

  try {
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

/** The folder of the programs: on the PATH, or where Debian puts the newest of them. */
function findPrograms(): string {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env.PATH ?? "").split(delimiter),
    ...versions.map((version) => join(debian, version, "bin")),
  ];
  const found = folders.find((folder) =>
    ["initdb", "pg_ctl"].every((program) => existsSync(join(folder, program))),
  );
  if (found) return found;
  throw new Error(
    "initdb and pg_ctl are neither on the PATH nor in /usr/lib/postgresql. The tests of Terraform's pg backend need " +
      "PostgreSQL. Install it: apt-get install -y --no-install-recommends postgresql",
  );
}

/** PostgreSQL refuses to run as root: then the account that its package made gets the folder. */
function accountFor(folder: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  const account = { uid: id("-u"), gid: id("-g") };
  chownSync(folder, account.uid, account.gid);
  return account;
}
