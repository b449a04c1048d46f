/** Holds requests back while a platform says that there are too many, and lets them go on in order. */

const firstGuessMs = 500;
const longestGuessMs = 60_000;
const firstGapMs = 100;
const longestGapMs = 10_000;

/** What can be told about a wait that all requests of a client have in common. */
export type RateLimitWait = {
  /** How long no request is sent from now on; 0: they go on. */
  waitMs: number;
  /** How long this client has waited so far, in all. */
  waitedMs: number;
};

/** The right to send one try. */
export type Pass = { readonly round: number };

/** `askedMs`: for how long the platform asks to wait; null: it does not say. */
export type Refusal = { readonly askedMs: number | null };

export type GateOptions = {
  now: () => number;
  random: () => number;
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  onRateLimit?: ((wait: RateLimitWait) => void) | undefined;
};

type Waiting = {
  readonly ticket: number;
  readonly until: number;
  readonly settle: (answer: Pass | { readonly asksMs: number }) => void;
};

/**
 * One refusal shuts it for all: for as long as the platform asks, else for a guess, which doubles from half a second to a minute
 * with each refusal in a row, and of which up to half is taken off at random. When it opens, they go on one by one, the oldest first,
 * with a gap between them: a refusal after a success doubles it, from a tenth of a second to ten, and each success takes a tenth off it.
 * Nobody waits longer than it may: where a guess or the gap is in the way it is tried once more then, and where the platform asks for
 * more, it is told so at once.
 *
 * It is one client's: what platforms count is mostly a token's, and the provider has one client of each in a process.
 */
export function createRateGate({ now, random, sleep, onRateLimit }: GateOptions) {
  const waiting: Waiting[] = [];
  let tickets = 0;
  let opensAt = Number.NEGATIVE_INFINITY;
  /** Whether the platform named the time at which it opens. */
  let isAsked = false;
  /** How often it was shut: what was sent before says nothing about what holds now. */
  let round = 0;
  /** How many guesses there were in a row. */
  let guesses = 0;
  let wasRefused = false;
  let gapMs = 0;
  let lastAt = Number.NEGATIVE_INFINITY;
  let alarm: AbortController | null = null;
  let heldSince: number | null = null;
  let waitedMs = 0;
  let told = Number.NEGATIVE_INFINITY;

  return {
    /** A request's place in the order, which it keeps when it is sent again. */
    ticket: () => tickets++,

    /** For how long no request is sent. */
    shutMs: () => Math.max(0, opensAt - now()),

    /** Waits for the right to send, for `leftMs` at most. `asksMs`: the platform asks for more than that. */
    enter(ticket: number, leftMs: number, signal: AbortSignal): Promise<Pass | { readonly asksMs: number }> {
      return new Promise((resolve, reject) => {
        const stop = () => {
          waiting.splice(waiting.indexOf(one), 1);
          reject(signal.reason);
          letOut();
        };
        const one: Waiting = {
          ticket,
          until: now() + leftMs,
          settle: (answer) => {
            signal.removeEventListener("abort", stop);
            resolve(answer);
          },
        };
        if (signal.aborted) return reject(signal.reason);
        signal.addEventListener("abort", stop, { once: true });
        const younger = waiting.findIndex((other) => other.ticket > ticket);
        waiting.splice(younger < 0 ? waiting.length : younger, 0, one);
        letOut();
      });
    },

    /** After each try. Null: it was not refused. */
    leave(pass: Pass, refusal: Refusal | null): void {
      const isNews = pass.round === round;
      if (refusal) shut(refusal, isNews);
      else if (isNews) {
        guesses = 0;
        wasRefused = false;
        gapMs = gapMs < 1 ? 0 : 0.9 * gapMs;
      }
      letOut();
    },
  };

  function shut({ askedMs }: Refusal, isNews: boolean): void {
    if (askedMs !== null) {
      const asked = now() + askedMs;
      opensAt = isAsked ? Math.max(opensAt, asked) : asked;
      isAsked = true;
    } else if (isNews) {
      const guess = Math.min(longestGuessMs, firstGuessMs * 2 ** guesses++);
      opensAt = now() + Math.round(guess * (0.5 + random() / 2));
      isAsked = false;
    }
    if (!isNews) return;
    round++;
    if (!wasRefused) gapMs = Math.min(longestGapMs, Math.max(firstGapMs, 2 * gapMs));
    wasRefused = true;
  }

  function letOut(): void {
    alarm?.abort();
    alarm = null;
    const time = now();
    const isShut = time < opensAt;
    const nextAt = () => Math.max(opensAt, lastAt + gapMs);
    const staying = waiting.splice(0).filter(({ until, settle }) => {
      if (isShut && isAsked && opensAt > until) {
        settle({ asksMs: opensAt - time });
        return false;
      }
      if (time < nextAt() && time < until) return true;
      lastAt = time;
      settle({ round });
      return false;
    });
    waiting.push(...staying);
    if (staying.length > 0) {
      const soonest = Math.min(nextAt(), ...staying.map(({ until }) => until));
      alarm = new AbortController();
      sleep(Math.ceil(soonest - time), alarm.signal).then(letOut, () => {});
    }
    tell(isShut && staying.length > 0);
  }

  function tell(isHolding: boolean): void {
    if (heldSince !== null) waitedMs += now() - heldSince;
    const wasHolding = heldSince !== null;
    heldSince = isHolding ? now() : null;
    if (isHolding && told !== opensAt) {
      told = opensAt;
      onRateLimit?.({ waitMs: opensAt - now(), waitedMs });
    } else if (!isHolding && wasHolding) onRateLimit?.({ waitMs: 0, waitedMs });
  }
}
