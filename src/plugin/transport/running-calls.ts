import type { CallContext } from "./method.js";

/** The calls that are being handled, so that all of them can be told to stop. */
export class RunningCalls {
  readonly #calls = new Set<Call>();

  start(): Call {
    const call = new Call();
    this.#calls.add(call);
    return call;
  }

  end(call: Call): void {
    this.#calls.delete(call);
  }

  cancelAll(reason: string): void {
    for (const call of this.#calls) call.cancel(reason);
  }
}

/** A call in the eyes of its handler. Most handlers never look at the signal, so it is made when one does. */
export class Call implements CallContext {
  #controller: AbortController | undefined;
  #cancelled: Error | undefined;

  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (this.#cancelled) this.#controller.abort(this.#cancelled);
    }
    return this.#controller.signal;
  }

  cancel(reason: string): void {
    if (this.#cancelled) return;
    this.#cancelled = new Error(reason);
    this.#controller?.abort(this.#cancelled);
  }
}
