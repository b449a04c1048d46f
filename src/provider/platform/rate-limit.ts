/** How long requests wait because a platform allows only so many, and what is told of it. */
import { DiagnosticError, type Diagnostics, isUnknown } from "../../plugin/index.js";
import type { RateLimitWait } from "../../sdk/index.js";
import { duration, milliseconds } from "../validators.js";
import type { Log } from "./platform.js";
import type { Configured } from "./settings.js";

export const RATE_LIMIT_VARIABLE = "BELAY_RATE_LIMIT_WAIT";
const USUAL = "2m";
/** Who waits for less is not told. */
const WORTH_TELLING_MS = 10_000;

/** How long one request may wait in all, a duration, and where that was found. */
export interface RateLimitSetting {
  readonly value: string;
  readonly source: string;
}

/** The provider block wins over the environment, which is checked here, as the schema checks the block. */
export function readRateLimitWait(
  configured: Configured<string>,
  environment: NodeJS.ProcessEnv,
): RateLimitSetting {
  if (configured !== null && !isUnknown(configured))
    return { value: configured, source: "from the argument rate_limit_wait of the provider block" };
  const value = environment[RATE_LIMIT_VARIABLE];
  if (!value) return { value: USUAL, source: "the default" };
  const fault = duration(value);
  if (fault !== null) {
    throw new DiagnosticError(
      `Invalid ${RATE_LIMIT_VARIABLE}`,
      `The environment variable ${RATE_LIMIT_VARIABLE} ${fault}`,
    );
  }
  return { value, source: `from the environment variable ${RATE_LIMIT_VARIABLE}` };
}

/** What can be done about a limit that is reached. */
export const wayOut = ({ value, source }: RateLimitSetting): string =>
  `A request may wait ${value} for that in all (${source}): rate_limit_wait in the provider block, or ${RATE_LIMIT_VARIABLE}, can be longer. With -parallelism=2, say, Terraform has fewer requests under way.`;

/** What one platform made this process wait. */
export class RateLimit {
  readonly options: { readonly rateLimitWait: number; readonly onRateLimit: (wait: RateLimitWait) => void };
  #waitedMs = 0;
  #isTold = false;

  constructor(
    private readonly name: string,
    readonly setting: RateLimitSetting,
    log: Log,
  ) {
    this.options = {
      rateLimitWait: milliseconds(setting.value),
      onRateLimit: ({ waitMs, waitedMs }) => {
        this.#waitedMs = waitedMs;
        if (waitMs === 0) return;
        const so = waitedMs === 0 ? "" : `, after ${seconds(waitedMs)} in all`;
        log("info", `${name} allows no more requests for now: none is sent for ${seconds(waitMs)}${so}`);
      },
    };
  }

  /** Where that was long, says so: once, as Terraform shows nothing before a call ends. */
  tell(diagnostics: Diagnostics): void {
    if (this.#isTold || this.#waitedMs < WORTH_TELLING_MS) return;
    this.#isTold = true;
    const { name } = this;
    diagnostics.warning(
      `${name} made this wait, because it allows only so many requests`,
      `${name} has refused requests because there were too many, and made this wait for ${seconds(this.#waitedMs)} in all so far. All of them are sent once it lets them, one after the other. ${wayOut(this.setting)}`,
    );
  }
}

const seconds = (ms: number): string => `${Math.ceil(ms / 1000)} s`;
