/** The working provider's side of a plan guard session: hands over what the walk tells it, and waits until it is recorded. */
import { connect, type Socket } from "node:net";
import type { WalkEvent } from "../../guard/walk/index.js";
import type { Ack, Batch, Hello } from "./messages.js";
import { onLines } from "./on-lines.js";
import { parseSessionName } from "./session-name.js";

/** How long the other process may take to record a batch, in milliseconds. It is on this machine and only appends. */
const PATIENCE = 30_000;

interface Waiting {
  resolve(): void;
  reject(error: Error): void;
}

export class SessionMember {
  #pending: Batch["events"][number][] = [];
  #flushing: Promise<void> | null = null;
  #batches = 0;
  readonly #waiting = new Map<number, Waiting>();
  #lost: Error | null = null;

  private constructor(private readonly socket: Socket) {
    socket.unref();
    onLines(socket, {
      handle: (line) => {
        const { ack } = JSON.parse(line) as Ack;
        this.#waiting.get(ack)?.resolve();
        this.#waiting.delete(ack);
      },
      fail: (cause) =>
        this.#lose(new Error("the answer of the other provider process cannot be read", { cause })),
    });
    socket.on("error", (error) => this.#lose(error));
    socket.on("close", () => this.#lose(new Error("the other provider process closed it")));
  }

  static async join(name: string, hello: Omit<Hello, "token">): Promise<SessionMember> {
    const parsed = parseSessionName(name);
    if (!parsed) throw new Error("this is not the session of a belay_plan_guard block");
    const socket = await new Promise<Socket>((resolve, reject) => {
      const opening = connect(parsed.socket, () => resolve(opening)).once("error", reject);
    });
    socket.write(`${JSON.stringify({ ...hello, token: parsed.token } satisfies Hello)}\n`);
    return new SessionMember(socket);
  }

  /** Resolves when the session has recorded the event. Events of the same moment travel together. */
  send(space: string, event: WalkEvent): Promise<void> {
    this.#pending.push({ space, event });
    this.#flushing ??= new Promise((resolve) => setImmediate(resolve)).then(() => this.#flush());
    return this.#flushing;
  }

  #flush(): Promise<void> {
    const events = this.#pending;
    this.#pending = [];
    this.#flushing = null;
    if (this.#lost) return Promise.reject(this.#lost);
    const batch = ++this.#batches;
    this.socket.write(`${JSON.stringify({ batch, events } satisfies Batch)}\n`);
    return new Promise<void>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error("the other provider process does not answer")),
        PATIENCE,
      );
      this.#waiting.set(batch, {
        resolve: () => resolve(clearTimeout(timer)),
        reject: (error) => {
          clearTimeout(timer);
          reject(error);
        },
      });
    });
  }

  #lose(error: Error): void {
    this.#lost ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#lost);
    this.#waiting.clear();
  }
}
