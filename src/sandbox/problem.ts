import { STATUS_CODES } from "node:http";

/** A refusal that the caller of the sandbox sees: the HTTP status and what went wrong, for a person to read. */
export class Problem extends Error {
  readonly status: number;

  constructor(status: number, detail: string) {
    super(detail);
    this.name = "Problem";
    this.status = status;
  }

  /** The body that Qovery's own clients read from an error. */
  get body(): { status: number; error: string; detail: string } {
    return { status: this.status, error: STATUS_CODES[this.status] ?? "Error", detail: this.message };
  }
}
