import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { idSpace, type WalkEvent } from "../../src/guard/walk/index.js";
import { Diagnostics } from "../../src/plugin/index.js";
import { planGuard } from "../../src/provider/plan-guard.js";
import { Session } from "../../src/provider/session/session.js";
import { SessionMember } from "../../src/provider/session/session-member.js";
import { formatSessionName, parseSessionName } from "../../src/provider/session/session-name.js";

const hello = { mode: "enforce", destroys: false, onlyRefreshes: false } as const;
const kept: WalkEvent = {
  type: "credential-kept",
  credential: { id: "c", name: "prod", scope: "org", keptOnDestroy: false },
};

const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0)) step();
});

/** Sends lines to the session of this name; resolves when the session ends the connection. */
async function say(name: string, lines: (token: string) => readonly string[]): Promise<void> {
  const parsed = parseSessionName(name);
  if (!parsed) throw new Error("a session's own name must be readable");
  await new Promise<void>((resolve) => {
    const socket = connect(parsed.socket);
    socket.on("error", () => resolve()).on("close", () => resolve());
    socket.write(
      lines(parsed.token)
        .map((line) => `${line}\n`)
        .join(""),
    );
    socket.resume();
  });
}

const helloOf = (token: string, changes: object = {}) => JSON.stringify({ ...hello, token, ...changes });
const batchOf = (...events: object[]) => JSON.stringify({ batch: 1, events });

/** One walk, as Terraform drives `belay_plan_guard`: what its close reports after `during`. */
async function walk(during: (session: string) => Promise<unknown>) {
  const call = { config: { create_before_destroy: null } } as unknown as Parameters<typeof planGuard.open>[0];
  const { result, private: kept } = await planGuard.open(call);
  await during((result as { session: string }).session);
  const diagnostics = new Diagnostics();
  await planGuard.close?.({ private: kept, diagnostics } as unknown as Parameters<
    NonNullable<typeof planGuard.close>
  >[0]);
  return diagnostics.list;
}

describe("what an admitted member says and nobody can read fails the plan, and not the process", () => {
  test.each<[string, (token: string) => readonly string[], string]>([
    ["no JSON", (token) => [helloOf(token), "no JSON"], "is no JSON"],
    ["no batch", (token) => [helloOf(token), "null"], "is no batch of events"],
    [
      "a platform of another version",
      (token) => [helloOf(token), batchOf({ space: "harbour", event: kept })],
      "credentials of harbour",
    ],
    [
      "an event of another version",
      (token) => [helloOf(token), batchOf({ space: "qovery", event: { type: "credential-lent" } })],
      "credential-lent",
    ],
    [
      "an event that lacks what it is about",
      (token) => [helloOf(token), batchOf({ space: "qovery", event: { type: "credential-kept" } })],
      "credential-kept",
    ],
    ["a mode of another version", (token) => [helloOf(token, { mode: "stern" })], "mode stern"],
  ])("%s", async (_, lines, reason) => {
    const reported = await walk((session) => say(session, lines));
    expect(reported).toEqual([
      {
        severity: "error",
        summary: "The plan guard session could not read this plan",
        detail: expect.stringContaining(reason),
      },
    ]);
    expect(reported[0]?.detail).toContain("terraform init -upgrade");
  });

  test("also where the other members were understood", async () => {
    const reported = await walk(async (session) => {
      const member = await SessionMember.join(session, { ...hello, mode: "off" });
      await member.send("qovery", kept);
      await say(session, (token) => [helloOf(token), "no JSON"]);
    });
    expect(reported.map(({ severity }) => severity)).toEqual(["error"]);
  });

  test("the member that waits is told", async () => {
    const session = await Session.open([idSpace("qovery")]);
    undo.push(() => session.close());
    const member = await SessionMember.join(session.name, hello);
    await expect(member.send("Civo", kept)).rejects.toThrow("closed it");
    await expect(member.send("qovery", kept)).rejects.toThrow("closed it");
  });

  test("a stranger's nonsense is no fault of the plan", async () => {
    expect(await walk((session) => say(session, () => ["no JSON", batchOf()]))).toEqual([]);
  });

  test("one bad first line is one try: what follows it in the same breath is not read", async () => {
    const session = await Session.open([idSpace("qovery")]);
    undo.push(() => session.close());
    await say(session.name, (token) => ["no JSON", helloOf(token)]);
    expect(session.members).toEqual([]);
  });
});

describe("a member of a session whose answers cannot be read", () => {
  test.each(["no JSON", "null"])("%s: rejects what waits, and lives on", async (answer) => {
    const sockets: Socket[] = [];
    const directory = mkdtempSync(join(tmpdir(), "belay-test-"));
    const path = join(directory, "s");
    const server = createServer((socket) => {
      sockets.push(socket);
      let lines = 0;
      socket.on("data", (chunk) => {
        lines += String(chunk).split("\n").length - 1;
        if (lines === 2) socket.write(`${answer}\n`); // the greeting and the first batch
      });
    });
    await new Promise<void>((resolve) => server.listen(path, resolve));
    undo.push(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
      rmSync(directory, { recursive: true });
    });
    const member = await SessionMember.join(formatSessionName({ socket: path, token: "t" }), hello);
    await expect(member.send("qovery", kept)).rejects.toThrow("answer");
    await expect(member.send("qovery", kept)).rejects.toThrow("answer");
  });
});

describe("long lines", () => {
  test("a first line that never ends is refused before its newline comes", async () => {
    const session = await Session.open([idSpace("qovery")]);
    undo.push(() => session.close());
    const name = parseSessionName(session.name);
    const ended = new Promise<string>((resolve) => {
      const stranger = connect(name?.socket ?? "");
      stranger.on("error", () => resolve("refused")).on("close", () => resolve("refused"));
      stranger.write("x".repeat(5000));
      setTimeout(() => resolve("still listening"), 2000).unref();
    });
    expect(await ended).toBe("refused");
  });

  test("one of 26 MB takes time in proportion to its length", async () => {
    const session = await Session.open([idSpace("qovery")]);
    undo.push(() => session.close());
    const member = await SessionMember.join(session.name, hello);
    const send = async (size: number) => {
      const start = performance.now();
      await member.send("qovery", { type: "unreadable", scope: "org", reason: "x".repeat(size) });
      return performance.now() - start;
    };
    await send(2_600_000);
    expect(await send(26_000_000)).toBeLessThan(2500);
    expect(
      session.walks.get("qovery")?.association({ id: "c", name: "prod", scope: "org", keptOnDestroy: false }),
    ).toEqual({
      unreadable: "x".repeat(26_000_000),
    });
  });
});
