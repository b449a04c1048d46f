/**
 * A program on the SDK, for the runtime that it is made for: each line of its standard input is a call, each line that it prints the
 * outcome of one, in the same order.
 */
import { createInterface } from "node:readline";
import { trustOwnAuthorities } from "../../src/provider/own-authorities.js";
import { createQoveryClient, PlatformError } from "../../src/sdk/index.js";

trustOwnAuthorities();

/** A call of a client's method. `abortAfter`: cancelled after so many milliseconds, with the reason "enough". */
export interface Asked {
  readonly endpoint: string;
  readonly method: string;
  readonly parameters: Record<string, unknown>;
  readonly abortAfter?: number;
  /** Further options of the client. */
  readonly options?: { readonly proxy?: string; readonly allowHttp?: boolean };
}

export interface Outcome {
  readonly answer?: unknown;
  readonly error?: { name: string; code: string; status?: number; message: string; cause: string };
  /** How much memory the program has needed at most so far, in MiB. */
  readonly peakMiB: number;
}

const peakMiB = () => Math.round(process.resourceUsage().maxRSS / 1024);

async function ask({ endpoint, method, parameters, abortAfter, options }: Asked): Promise<Outcome> {
  const client = createQoveryClient({ token: "t0ken", endpoint, ...options }) as unknown as Record<
    string,
    (parameters: object) => Promise<unknown>
  >;
  const stop = new AbortController();
  if (abortAfter !== undefined) setTimeout(() => stop.abort(new Error("enough")), abortAfter);
  try {
    return { answer: await client[method]?.({ ...parameters, signal: stop.signal }), peakMiB: peakMiB() };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    const { name, code, status, message, cause } = error;
    return {
      error: {
        name,
        code,
        ...(status !== undefined && { status }),
        message,
        cause: (cause as Error)?.message,
      },
      peakMiB: peakMiB(),
    };
  }
}

createInterface({ input: process.stdin }).on("line", async (line) => {
  process.stdout.write(`${JSON.stringify(await ask(JSON.parse(line) as Asked))}\n`);
});
