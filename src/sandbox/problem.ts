/** A refusal that the caller of the sandbox sees. Each platform makes an error body of its own out of it. */
export class Problem extends Error {
  readonly status: number;
  /** The platform's word for what went wrong, where it has such words. */
  readonly code: string | undefined;

  /** `detail` says to a person what went wrong, and never holds a secret. */
  constructor(status: number, detail: string, code?: string) {
    super(detail);
    this.name = "Problem";
    this.status = status;
    this.code = code;
  }
}
