/**
 * The guard's side of a plan guard session: a unix socket in a directory that only this user can enter, open to whoever
 * knows the token. The directory is gone when the session closes, when this process leaves, and, if this process was
 * killed, when a later process of this user starts.
 */
import { randomBytes, randomUUID, timingSafeEqual } from "node:crypto";
import type { Server, Socket } from "node:net";
import { type IdSpace, Walk, type Walker } from "../../guard/walk/index.js";
import type { PrivateSocket } from "../../plugin/index.js";
import { MODES } from "../guard/settings.js";
import type { Batch, Hello } from "./messages.js";
import { onLines } from "./on-lines.js";
import { openPlace } from "./open-place.js";
import { readBatch } from "./read-batch.js";
import { formatSessionName } from "./session-name.js";

/** A session that no Close ever reaches ends after this time, in milliseconds. */
const LIMIT = 24 * 60 * 60 * 1000;

/** A first line longer than this, in characters, is not from a provider of ours. */
const MAX_HELLO = 4096;

export type Member = Omit<Hello, "token">;

export class Session {
  /** One for each id space that a member has reported of. */
  readonly walks = new Map<string, Walk>();
  readonly members: Member[] = [];
  /** For this process; says nothing to anybody else. */
  readonly id = randomUUID();
  readonly name: string;
  readonly #token = randomBytes(32).toString("base64url");
  readonly #sockets = new Set<Socket>();
  readonly #limit: NodeJS.Timeout;
  #fault: Error | null = null;

  private constructor(
    private readonly server: Server,
    private readonly place: Pick<PrivateSocket, "path" | "remove">,
    private readonly spaces: readonly IdSpace[],
    private readonly walker: Walker | undefined,
  ) {
    this.name = formatSessionName({ socket: place.path, token: this.#token });
    this.#limit = setTimeout(() => this.close(), LIMIT).unref();
    server.on("connection", (socket) => this.#welcome(socket));
  }

  static async open(
    spaces: readonly IdSpace[],
    walker?: Walker,
    places?: readonly string[],
  ): Promise<Session> {
    const place = await openPlace(places);
    place.server.unref();
    return new Session(place.server, place, spaces, walker);
  }

  /** The first thing that a member said and this process did not understand: `walks` lacks it. Null: all is recorded. */
  get fault(): Error | null {
    return this.#fault;
  }

  close(): void {
    clearTimeout(this.#limit);
    this.server.close();
    for (const socket of this.#sockets) socket.destroy();
    this.place.remove();
  }

  #welcome(socket: Socket): void {
    this.#sockets.add(socket);
    socket.unref();
    socket.on("close", () => this.#sockets.delete(socket));
    socket.on("error", () => socket.destroy()); // the other process died: what it said until then stays recorded
    let isAdmitted = false;
    onLines(socket, {
      limit: () => (isAdmitted ? Infinity : MAX_HELLO),
      handle: (line) => {
        if (isAdmitted) return this.#record(readBatch(line), socket);
        const hello = this.#recognize(line);
        isAdmitted = true;
        this.members.push(readMember(hello));
      },
      fail: (error) => {
        if (isAdmitted) this.#fault ??= error; // a stranger has no say in the plan
      },
    });
  }

  /** The first line of whoever knows the token; throws for strangers. */
  #recognize(line: string): Hello {
    const hello = JSON.parse(line) as Hello;
    const [given, wanted] = [Buffer.from(String(hello.token)), Buffer.from(this.#token)];
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw new Error("wrong token");
    return hello;
  }

  #record({ batch, events }: Batch, socket: Socket): void {
    for (const { space, event } of events) {
      const walk = this.#walk(space);
      try {
        walk.add(event);
      } catch (cause) {
        throw new Error(`the event ${event.type} has another form`, { cause });
      }
    }
    socket.write(`${JSON.stringify({ ack: batch })}\n`);
  }

  #walk(kind: string): Walk {
    const known = this.walks.get(kind);
    if (known) return known;
    const space = this.spaces.find((one) => one.kind === kind);
    if (!space) throw new Error(`nothing is known of credentials of ${kind}`);
    const walk = new Walk(space, this.walker);
    this.walks.set(kind, walk);
    return walk;
  }
}

function readMember({ mode, destroys, onlyRefreshes }: Hello): Member {
  if (!MODES.includes(mode)) throw new Error(`nothing is known of the mode ${mode}`);
  return { mode, destroys, onlyRefreshes };
}
