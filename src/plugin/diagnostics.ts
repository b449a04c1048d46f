/** What a call has to say to the person at the terminal: errors and warnings, each with a place in the configuration. */

/** An attribute name, a list index, or `{ key }` for an element of a map. */
export type PathStep = string | number | { readonly key: string };
export type Path = readonly PathStep[];

export interface Diagnostic {
  readonly severity: "error" | "warning";
  /** Like a title: what is wrong, without a full stop. */
  readonly summary: string;
  /** The object, the cause, and the way out. */
  readonly detail: string;
  readonly path?: Path;
}

/** Collects the diagnostics of one call. */
export class Diagnostics {
  readonly list: Diagnostic[] = [];

  error(summary: string, detail: string, path?: Path): void {
    this.list.push({ severity: "error", summary, detail, ...(path && { path }) });
  }

  warning(summary: string, detail: string, path?: Path): void {
    this.list.push({ severity: "warning", summary, detail, ...(path && { path }) });
  }

  get hasErrors(): boolean {
    return this.list.some(({ severity }) => severity === "error");
  }
}

/** Thrown by a handler that cannot go on: the call ends with this one error. */
export class DiagnosticError extends Error {
  override readonly name = "DiagnosticError";

  constructor(
    readonly summary: string,
    readonly detail: string,
    readonly path?: Path,
    options?: ErrorOptions,
  ) {
    super(`${summary}: ${detail}`, options);
  }
}

/** `a.b[0]["c"]`, as a person writes it. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    if (typeof step === "object") return `${text}[${JSON.stringify(step.key)}]`;
    return text ? `${text}.${step}` : step;
  }, "");
}
