/**
 * The guard's side of a plan guard session: a unix socket in a directory that only this user can enter, open to whoever
 * knows the token. The directory is gone when the session closes, when this process leaves, and, if this process was
 * killed, when the next session of this user opens.
 */
import { randomBytes, randomUUID, timingSafeEqual } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Platform, Walk } from "../../guard/index.js";
import { type Batch, type Hello, onLines } from "./messages.js";
import { formatSessionName } from "./session-name.js";

/** A session that no Close ever reaches ends after this time, in milliseconds. */
const LIMIT = 24 * 60 * 60 * 1000;

/** A first line longer than this, in characters, is not from a provider of ours. */
const MAX_HELLO = 4096;

export type Member = Omit<Hello, "token">;

export class Session {
  readonly walks = new Map<string, Walk>();
  readonly members: Member[] = [];
  /** For this process; says nothing to anybody else. */
  readonly id = randomUUID();
  readonly name: string;
  readonly #token = randomBytes(32).toString("base64url");
  readonly #sockets = new Set<Socket>();
  readonly #limit: NodeJS.Timeout;

  private constructor(
    private readonly server: Server,
    private readonly directory: string,
    private readonly platforms: readonly Platform[],
    socketPath: string,
  ) {
    this.name = formatSessionName({ socket: socketPath, token: this.#token });
    this.#limit = setTimeout(() => this.close(), LIMIT).unref();
    server.on("connection", (socket) => this.#welcome(socket));
  }

  static async open(platforms: readonly Platform[]): Promise<Session> {
    const prefix = join(tmpdir(), `belay-guard-${process.getuid?.() ?? 0}-`);
    removeAbandoned(prefix);
    const directory = mkdtempSync(`${prefix}${process.pid}-`);
    const path =
      process.platform === "win32"
        ? `\\\\.\\pipe\\${directory.replace(/[:\\]/g, "-")}`
        : join(directory, "s");
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen(path, resolve);
    });
    server.unref();
    return new Session(server, directory, platforms, path);
  }

  close(): void {
    clearTimeout(this.#limit);
    this.server.close();
    for (const socket of this.#sockets) socket.destroy();
    rmSync(this.directory, { recursive: true, force: true });
  }

  #welcome(socket: Socket): void {
    this.#sockets.add(socket);
    socket.unref();
    socket.on("close", () => this.#sockets.delete(socket));
    socket.on("error", () => socket.destroy()); // the other process died: what it said until then stays recorded
    let member: Member | null = null;
    onLines(socket, (line) => {
      if (member) {
        this.#record(JSON.parse(line) as Batch, socket);
        return;
      }
      member = this.#admit(line);
      if (member) this.members.push(member);
      else socket.destroy();
    });
  }

  #admit(line: string): Member | null {
    if (line.length > MAX_HELLO) return null;
    try {
      const { token, ...member } = JSON.parse(line) as Hello;
      const [given, wanted] = [Buffer.from(String(token)), Buffer.from(this.#token)];
      return given.length === wanted.length && timingSafeEqual(given, wanted) ? member : null;
    } catch {
      return null; // not a provider of ours
    }
  }

  #record({ batch, events }: Batch, socket: Socket): void {
    for (const { platform, event } of events) this.#walk(platform).add(event);
    socket.write(`${JSON.stringify({ ack: batch })}\n`);
  }

  #walk(name: string): Walk {
    const known = this.walks.get(name);
    if (known) return known;
    const platform = this.platforms.find((one) => one.name === name);
    if (!platform) throw new Error(`a provider of another version reported changes of ${name}`);
    const walk = new Walk(platform);
    this.walks.set(name, walk);
    return walk;
  }
}

/** Removes the directories that killed processes of this user left behind. */
function removeAbandoned(prefix: string): void {
  const [parent, start] = [tmpdir(), prefix.slice(tmpdir().length + 1)];
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(start)) continue;
    const pid = Number(name.slice(start.length).split("-")[0]);
    if (!isAlive(pid)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
