/** The one table of what can go wrong between a client and a platform, and the error that carries its codes. */

import { visible } from "../text/index.js";

/** What each code means. Codes are stable: programs may compare them; the words may change. */
export const platformErrorCodes = {
  unreachable: "did not get through",
  timeout: "was not answered in time",
  aborted: "was cancelled",
  unauthenticated: "was refused because the token is missing, wrong or expired",
  mfa_required: "did not log in because a second factor is due",
  password_expired: "did not log in because the password has expired",
  forbidden: "was refused because the token has no right to it",
  not_found: "was answered that there is no such thing",
  rejected: "was rejected",
  rate_limited: "was refused because there were too many requests",
  server_error: "failed at the platform",
  too_large: "was answered with more than is read",
  not_json: "was answered with something other than JSON",
  unexpected_response: "was answered in a way that the contract does not know",
} as const;

/** The code of a {@link PlatformError}. */
export type PlatformErrorCode = keyof typeof platformErrorCodes;

/** What an error may know besides its code and its request. */
type Circumstances = {
  /** The HTTP status, when there was an answer. */
  status?: number;
  /** What the platform itself said, from the body of its answer. */
  detail?: string | undefined;
  /** What the platform calls it, from the body of its answer. */
  platformCode?: string | undefined;
  /** What happened, where the words of the code say too much. */
  words?: string | undefined;
  /** What we saw, when it was not the platform that said it. */
  reason?: string;
  cause?: unknown;
};

/**
 * A request that did not bring what it was sent for.
 *
 * The message says what happened, with the method, host and path of the request; it never holds the token, the query
 * or the body. What a platform says is in it only where it repeats no part of a secret.
 *
 * @example
 * try {
 *   await qovery.deleteAWSCredentials({ organizationId, credentialsId });
 * } catch (error) {
 *   if (error instanceof PlatformError && error.code === "forbidden") console.error(error.message);
 *   else throw error;
 * }
 */
export class PlatformError extends Error {
  override readonly name = "PlatformError";
  readonly code: PlatformErrorCode;
  readonly method: string;
  readonly path: string;
  // Declared only: an error without them does not show them as undefined.
  declare readonly status?: number;
  declare readonly detail?: string;
  /** What the platform calls it, such as `database_objectstore_exists`: where there is one, it tells refusals of one status apart. */
  declare readonly platformCode?: string;

  constructor(code: PlatformErrorCode, request: { method: string; url: string }, about: Circumstances = {}) {
    const { host, pathname } = new URL(request.url);
    const called = about.platformCode === undefined ? "" : `, ${about.platformCode}`;
    const status = about.status === undefined ? "" : ` (status ${about.status}${called})`;
    const said = about.detail ?? about.reason;
    const words = about.words ?? platformErrorCodes[code];
    super(
      visible(`${request.method} ${host}${pathname} ${words}${status}${said ? `: ${said}` : ""}`),
      about.cause === undefined ? undefined : { cause: about.cause },
    );
    this.code = code;
    this.method = request.method;
    this.path = pathname;
    if (about.status !== undefined) this.status = about.status;
    if (about.detail !== undefined) this.detail = about.detail;
    if (about.platformCode !== undefined) this.platformCode = about.platformCode;
  }
}

/** The code of an answer that is no success. A redirect counts as unexpected: clients do not follow any. */
export function codeOfStatus(status: number): PlatformErrorCode {
  if (status === 401) return "unauthenticated";
  if (status === 403) return "forbidden";
  if (status === 404) return "not_found";
  if (status === 429) return "rate_limited";
  if (status >= 500) return "server_error";
  return status >= 400 ? "rejected" : "unexpected_response";
}
