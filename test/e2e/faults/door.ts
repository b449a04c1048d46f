/** A case's own way into the sandbox: what it asks there is counted and kept, and one request of it is disturbed. */
import { setTimeout as sleep } from "node:timers/promises";
import { type Context, Hono } from "hono";
import { createFaults } from "../../../src/sandbox/faults.js";
import { type Address, listen, type Sandbox } from "../../../src/sandbox/index.js";
import { type Blow, type Disturbance, isKill } from "./disturbance.js";

/** Something that the platform did. */
export interface Write {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly answer: string;
}

interface Armed {
  readonly disturbance: Disturbance;
  readonly strike: (blow: Blow) => Promise<void>;
  left: number;
}

export class Door {
  /** All that was done, the oldest first. */
  readonly writes: Write[] = [];
  /** What the disturbance hit: `POST /civo/v2/objectstores`. */
  hit: string | null = null;
  readonly #faults = createFaults();
  #armed: Armed | null = null;
  #close: () => Promise<void> = async () => {};
  address!: Address;

  private constructor(
    private readonly sandbox: Sandbox,
    /** Of those that are no GET: logins are none. */
    private readonly isWrite: (path: string) => boolean,
  ) {}

  static async open(sandbox: Sandbox, isWrite: (path: string) => boolean): Promise<Door> {
    const door = new Door(sandbox, isWrite);
    const app = new Hono();
    app.use("*", (context, next) => door.#pass(context, next), door.#faults.inject);
    app.all("*", (context) => door.#perform(context));
    const { address, close } = await listen(
      { app, platforms: sandbox.platforms },
      { port: 0, host: "127.0.0.1" },
    );
    door.address = address as Address;
    door.#close = close;
    return door;
  }

  /** From now on requests are counted. */
  arm(disturbance: Disturbance, strike: Armed["strike"]): void {
    this.#armed = { disturbance, strike, left: disturbance.at };
  }

  /** All is well again. */
  disarm(): void {
    this.#armed = null;
    this.#faults.clear();
  }

  close(): Promise<void> {
    return this.#close();
  }

  async #pass(context: Context, next: () => Promise<void>): Promise<void> {
    const { method, path } = context.req;
    const armed = this.#armed;
    const counts = armed && (armed.disturbance.among === "requests" || this.#changes(method, path));
    if (!counts || --armed.left !== 0) return next();
    const { disturbance, strike } = armed;
    this.hit = `${method} ${path}`;
    if ("fault" in disturbance) {
      // A prefix of the path, so that a repeated request is hit, too.
      this.#faults.add({ ...disturbance.fault, method, path });
      return next();
    }
    const { kind, moment } = disturbance;
    if (moment === "received") {
      await strike(kind);
      // A killed provider never sent it, so to speak; whoever lives on waits for the answer.
      if (isKill(kind)) this.#faults.add({ method, path, drop: true });
      else await sleep(150);
      return next();
    }
    await next();
    if (moment === "done") {
      await strike(kind);
      if (!isKill(kind)) await sleep(150);
    } else {
      setTimeout(() => void strike(kind), moment.after);
    }
  }

  async #perform({ req, env }: Context): Promise<Response> {
    const { method, path } = req;
    const body = method === "GET" || method === "HEAD" ? null : await req.raw.text();
    const { headers } = req.raw;
    const request = new Request(req.url, { method, headers, body: body || null });
    const answer = await this.sandbox.app.fetch(request, env);
    if (this.#changes(method, path) && answer.ok)
      this.writes.push({ method, path, body: body ?? "", answer: await answer.clone().text() });
    return answer;
  }

  #changes(method: string, path: string): boolean {
    return method !== "GET" && this.isWrite(path);
  }
}
