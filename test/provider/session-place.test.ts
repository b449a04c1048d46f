import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { idSpace } from "../../src/guard/walk/index.js";
import { DiagnosticError, removeAbandoned } from "../../src/plugin/index.js";
import { Session } from "../../src/provider/session/session.js";
import { parseSessionName } from "../../src/provider/session/session-name.js";

let temporary: string;
const servers: Server[] = [];
const sessions: Session[] = [];

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), "belay-test-"));
});

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  for (const session of sessions.splice(0)) session.close();
  rmSync(temporary, { recursive: true });
});

async function open(directory: string): Promise<string> {
  const session = await Session.open([idSpace("qovery")], undefined, [directory]);
  sessions.push(session);
  return parseSessionName(session.name)?.socket ?? "";
}

const privateDirectory = (path: string) => mkdirSync(path, { mode: 0o700 });

function age(path: string): void {
  const anHourAgo = Date.now() / 1000 - 3600;
  utimesSync(path, anHourAgo, anHourAgo);
}

/** What a provider process leaves behind when it is killed. */
function leaveSocket(directory: string): void {
  privateDirectory(directory);
  const script = `require("net").createServer().listen(process.argv[1], () => process.kill(process.pid, "SIGKILL"))`;
  spawnSync(process.execPath, ["-e", script, join(directory, "s")]);
  if (!existsSync(join(directory, "s"))) throw new Error("the killed process should have left its socket");
  age(directory);
}

describe("what killed processes left behind", () => {
  test.each<[string, (directory: string) => unknown]>([
    ["a socket that nobody listens to", leaveSocket],
    [
      "a directory without a socket",
      (directory) => {
        privateDirectory(directory);
        age(directory);
      },
    ],
  ])("%s is removed", async (_, leave) => {
    const directory = join(temporary, "belay-session-aBcDeF");
    leave(directory);
    await removeAbandoned([temporary]);
    expect(existsSync(directory)).toBe(false);
  });
});

describe("what must stay", () => {
  test.each<[string, (directory: string) => unknown, string[]]>([
    [
      "a session that runs, whatever process ids say here",
      async (directory) => {
        privateDirectory(directory);
        const server = createServer();
        servers.push(server);
        await new Promise<void>((resolve) => server.listen(join(directory, "s"), resolve));
        age(directory);
      },
      ["belay-session-1", "belay-session-1/s"],
    ],
    ["one that is about to listen", privateDirectory, ["belay-session-1"]],
    [
      "what lies behind a symbolic link",
      (directory) => {
        const target = join(temporary, "mine");
        privateDirectory(target);
        writeFileSync(join(target, "s"), "");
        age(target);
        symlinkSync(target, directory);
      },
      ["belay-session-1", "belay-session-1/s", "mine", "mine/s"],
    ],
    [
      "a directory that others may enter",
      (directory) => {
        mkdirSync(directory, { mode: 0o755 });
        age(directory);
      },
      ["belay-session-1"],
    ],
    [
      "what a session did not make",
      (directory) => {
        privateDirectory(directory);
        privateDirectory(join(directory, "folder"));
        writeFileSync(join(directory, "folder", "file"), "");
        age(directory);
      },
      ["belay-session-1", "belay-session-1/folder", "belay-session-1/folder/file"],
    ],
    [
      "a file of that name",
      (path) => {
        writeFileSync(path, "", { mode: 0o700 });
        age(path);
      },
      ["belay-session-1"],
    ],
  ])("%s; and what comes after it is removed all the same", async (_, plant, stays) => {
    await plant(join(temporary, "belay-session-1"));
    leaveSocket(join(temporary, "belay-session-2"));
    await removeAbandoned([temporary]);
    expect(readdirSync(temporary, { recursive: true }).sort()).toEqual(stays);
  });

  test("another user's", async () => {
    leaveSocket(join(temporary, "belay-session-1"));
    await removeAbandoned([temporary], (process.getuid?.() ?? 0) + 1);
    expect(readdirSync(temporary)).toEqual(["belay-session-1"]);
  });
});

describe("the path of the socket", () => {
  /** A directory whose path has this many bytes, a two-byte letter among them. */
  function directoryOf(bytes: number): string {
    const start = join(temporary, "ö");
    const directory = start + "x".repeat(bytes - Buffer.byteLength(start));
    mkdirSync(directory);
    return directory;
  }

  test("with the longest TMPDIR that works, the socket lies in its private directory", async () => {
    const directory = directoryOf(80);
    const socket = await open(directory);
    expect(dirname(dirname(socket))).toBe(directory);
    expect(existsSync(socket)).toBe(true);
  });

  test("with one that is too long, the next place is taken", async () => {
    const session = await Session.open([idSpace("qovery")], undefined, [directoryOf(81), temporary]);
    sessions.push(session);
    expect(dirname(dirname(parseSessionName(session.name)?.socket ?? ""))).toBe(temporary);
  });

  test.each([81, 86, 200])("a TMPDIR of %i bytes is refused with the way out", async (bytes) => {
    const directory = directoryOf(bytes);
    const refusal = await open(directory).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DiagnosticError);
    expect((refusal as DiagnosticError).detail).toContain(
      "Set TMPDIR to a directory that this user may write to, and whose path is short",
    );
    expect((refusal as DiagnosticError).detail).toContain(directory);
    expect(readdirSync(directory)).toEqual([]);
    expect(readdirSync(temporary)).toEqual([directory.slice(temporary.length + 1)]);
  });
});
