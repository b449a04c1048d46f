/** What goes wrong in an apply, once: a signal, or a fault of the platform. */
import type { Fault } from "../../../src/sandbox/index.js";
import type { Random } from "../soak/random.js";

/** To whom. */
const KILLS = ["SIGKILL of the provider", "SIGKILL of Terraform", "SIGKILL of the group"] as const;
const SIGNALS = [
  "SIGTERM to the group",
  "SIGINT to the group",
  "SIGINT twice",
  "SIGHUP to the group",
] as const;
export type Blow = (typeof KILLS)[number] | (typeof SIGNALS)[number];

/** When: while the request is on its way, when it is done and not answered, or this many milliseconds after the answer. */
export type Moment = "received" | "done" | { readonly after: number };

interface Hit {
  /** Which request of the apply it hits. */
  readonly at: number;
  /** Of those that change something, or of all. */
  readonly among: "writes" | "requests";
}

export type Disturbance = Hit &
  (
    | { readonly kind: Blow; readonly moment: Moment }
    | { readonly kind: string; readonly fault: Omit<Fault, "method" | "path"> }
  );

export const isBlow = (one: Disturbance): one is Hit & { kind: Blow; moment: Moment } => "moment" in one;
export const isKill = (kind: Blow): boolean => (KILLS as readonly string[]).includes(kind);

const AT_ONCE = { "Retry-After": "0" };
const FAULTS: readonly (readonly [string, (dice: Random) => Omit<Fault, "method" | "path">])[] = [
  ["answer cut", () => ({ cut: true })],
  ["request dropped", () => ({ drop: true })],
  ["status 429", (dice) => ({ status: 429, headers: AT_ONCE, times: dice.pick([1, 3, 6]) })],
  ["status 503", (dice) => ({ status: 503, headers: AT_ONCE, times: dice.pick([1, 3, 6]) })],
  ["status 500", () => ({ status: 500, body: { message: "no" }, headers: AT_ONCE })],
  ["status 401", (dice) => ({ status: 401, body: { message: "no" }, times: dice.pick([1, 2]) })],
  ["HTML", () => ({ status: 200, body: "<html></html>" })],
  ["delay", (dice) => ({ delay_ms: 100 + dice.below(900) })],
];

export function drawDisturbance(dice: Random): Disturbance {
  const at = dice.weighted([5, 1], [3, 2], [1, 3]);
  if (dice.chance(0.6)) {
    const kind = dice.weighted<Blow>(
      [2, KILLS[0]],
      [2, KILLS[1]],
      [1, KILLS[2]],
      [1, SIGNALS[0]],
      [1, SIGNALS[1]],
      [1, SIGNALS[2]],
      [1, SIGNALS[3]],
    );
    const moment = dice.pick<Moment>(["received", "done", "done", { after: dice.below(40) }]);
    return { kind, moment, at, among: "writes" };
  }
  const [kind, draw] = dice.weighted([3, FAULTS[0]], ...FAULTS.map((one) => [1, one] as const)) ?? [];
  if (!kind || !draw) throw new Error("no fault was drawn");
  const among = dice.chance(0.8) ? "writes" : "requests";
  return { kind, fault: draw(dice), at: among === "writes" ? at : at + dice.below(8), among };
}
