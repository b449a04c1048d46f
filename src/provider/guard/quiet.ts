import { setTimeout as sleep } from "node:timers/promises";

/** In milliseconds: Terraform hands over whatever waits for nothing within a fraction of this. */
const STILL = 300;
const LIMIT = 3_000;
const LOOK = 25;

/** When nothing has happened for a little while. */
export class Quiet {
  #last = 0;

  disturb(): void {
    this.#last = Date.now();
  }

  /** Waits for it, and not for ever. */
  async comes(signal: AbortSignal): Promise<void> {
    const begin = Date.now();
    this.disturb();
    while (Date.now() - this.#last < STILL && Date.now() - begin < LIMIT)
      await sleep(LOOK, undefined, { signal });
  }
}
