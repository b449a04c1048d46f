import { existsSync, statSync } from "node:fs";
import { connect } from "node:net";
import { dirname } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { idSpace, type WalkEvent } from "../../src/guard/walk/index.js";
import { Session } from "../../src/provider/session/session.js";
import { SessionMember } from "../../src/provider/session/session-member.js";
import { formatSessionName, parseSessionName } from "../../src/provider/session/session-name.js";

const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

async function opened() {
  const session = await Session.open([idSpace("qovery")]);
  open.push(session);
  const name = parseSessionName(session.name);
  if (!name) throw new Error("a session's own name must be readable");
  return { session, ...name };
}

const deleted: WalkEvent = {
  type: "credential-deleted",
  credential: { id: "c", name: "prod", scope: "org", keptOnDestroy: false },
};
const hello = { mode: "enforce", destroys: false, onlyRefreshes: false } as const;

describe("a plan guard session", () => {
  test("records what its members send, before the sender goes on", async () => {
    const { session } = await opened();
    const [one, other] = await Promise.all([
      SessionMember.join(session.name, hello),
      SessionMember.join(session.name, hello),
    ]);
    await Promise.all([one.send("qovery", deleted), other.send("qovery", { type: "applying" })]);
    const walk = session.walks.get("qovery");
    expect(walk?.deletions(true)).toEqual([{ ...deleted.credential, certain: true, replaced: false }]);
    expect(walk?.isApply).toBe(true);
    expect(session.members).toEqual([hello, hello]);
  });

  test("lies in a directory that only this user can enter", async () => {
    const { socket } = await opened();
    expect(statSync(dirname(socket)).mode & 0o777).toBe(0o700);
    expect(statSync(dirname(socket)).uid).toBe(process.getuid?.());
  });

  test.each([
    ["a wrong token", (token: string) => JSON.stringify({ ...hello, token: token.replace(/^./, "!") })],
    ["no token", () => JSON.stringify(hello)],
    ["no JSON", () => "hello"],
    ["an endless first line", (token: string) => JSON.stringify({ ...hello, token, rest: "x".repeat(5000) })],
  ])("refuses %s, and records nothing of it", async (_, firstLine) => {
    const { session, socket, token } = await opened();
    const answer = await new Promise<string>((resolve) => {
      let received = "";
      const intruder = connect(socket, () => {
        intruder.write(`${firstLine(token)}\n`);
        intruder.write(`${JSON.stringify({ batch: 1, events: [{ space: "qovery", event: deleted }] })}\n`);
      });
      intruder.on("data", (chunk) => (received += chunk));
      intruder.on("error", () => resolve(received));
      intruder.on("close", () => resolve(received));
    });
    expect(answer).toBe("");
    expect(session.members).toEqual([]);
    expect(session.walks.size).toBe(0);
  });

  test("is gone after it was closed, and its members are told", async () => {
    const { session, socket } = await opened();
    const member = await SessionMember.join(session.name, hello);
    await member.send("qovery", deleted);
    session.close();
    expect(existsSync(dirname(socket))).toBe(false);
    await expect(member.send("qovery", deleted)).rejects.toThrow();
    await expect(SessionMember.join(session.name, hello)).rejects.toThrow();
  });

  test.each(["", "unix:/tmp/x", "belay-session-1.", "belay-session-1.e30", "belay-session-1.%%%"])(
    "a name that is none is refused: %j",
    async (text) => {
      await expect(SessionMember.join(text, hello)).rejects.toThrow(
        "not the session of a belay_plan_guard block",
      );
    },
  );

  test("a name says where and the token, and nothing is guessable", async () => {
    const [{ token }, other] = [await opened(), await opened()];
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(token).not.toBe(other.token);
    expect(parseSessionName(formatSessionName({ socket: "/s", token }))).toEqual({ socket: "/s", token });
  });
});
