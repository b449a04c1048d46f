/**
 * What `fetch` rejects with, read alike on every runtime: Node's fetch has a bare message and the reason in its cause, Bun's has the
 * reason itself and words of its own. So only codes are read, and the words are ours.
 *
 * Codes: https://nodejs.org/api/errors.html, https://undici.nodejs.org (UND_ERR_…), https://docs.openssl.org (of certificates), and what
 * Bun 1.4.5 was seen to give.
 */
import { ProxyRefusal } from "./network/proxy-refusal.js";
import type { Way } from "./network/way.js";

/** What happened, by the codes that say so; the first code of a row is the one that is shown. */
const reasons: readonly {
  readonly codes: readonly string[];
  readonly words: string;
  readonly neverSent?: true;
}[] = [
  { codes: ["ECONNREFUSED"], words: "nobody listens there", neverSent: true },
  { codes: ["ENOTFOUND"], words: "no host of that name is known", neverSent: true },
  { codes: ["EAI_AGAIN"], words: "the name of the host could not be looked up", neverSent: true },
  { codes: ["UND_ERR_CONNECT_TIMEOUT"], words: "no connection was made in time", neverSent: true },
  { codes: ["ETIMEDOUT"], words: "nothing came in time" },
  { codes: ["EHOSTUNREACH"], words: "no way leads to that host" },
  { codes: ["ENETUNREACH"], words: "no way leads to that network" },
  {
    codes: ["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"],
    words: "the connection was closed before the answer had come",
  },
  { codes: ["EPROTO", "ERR_SSL_WRONG_VERSION_NUMBER"], words: "what listens there does not speak TLS" },
  { codes: ["CERT_HAS_EXPIRED"], words: "its certificate has expired" },
  { codes: ["ERR_TLS_CERT_ALTNAME_INVALID"], words: "its certificate is for another host" },
  {
    codes: [
      "HPE_INVALID_CONSTANT",
      "Malformed_HTTP_Response",
      "InvalidHTTPResponse",
      "HPE_INVALID_CHUNK_SIZE",
    ],
    words: "the answer is not HTTP",
  },
  { codes: ["Z_DATA_ERROR", "ZlibError", "Z_BUF_ERROR"], words: "the answer is not compressed as it says" },
];

/** Certificates that no authority vouches for which this machine trusts. */
const untrusted = /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+)$/;

/** Those and others that are not taken: the same will be shown again. */
const refused = /^(CERT_\w+|ERR_TLS_CERT_\w+)$/;

/** In words, with the code, and with the way that was taken where it is known. */
export function describeConnectionError(error: unknown, way?: Way): string {
  if (error instanceof ProxyRefusal) return `the proxy ${way?.name} ${wordsOfProxy(error.status)}`;
  return `${describe(error)}${alongTheWay(way, wasNeverSent(error))}`;
}

/** Which way was taken, after what happened there. `atProxy`: it happened before the proxy had the request. */
export function alongTheWay(way: Way | undefined, atProxy = false): string {
  return way?.proxy ? `, ${atProxy ? "at" : "through"} the proxy ${way.name}` : (way?.note ?? "");
}

function describe(error: unknown): string {
  const [code] = codesOf(error);
  if (code === undefined) return messageOf(error);
  const known = reasonOf(code);
  if (known) return `${known.words} (${known.codes[0]})`;
  if (isUntrusted(error))
    return `its certificate is not trusted (${code}): NODE_EXTRA_CA_CERTS can name a PEM file with an authority of your own`;
  return code;
}

const wordsOfProxy = (status: number): string =>
  status === 407
    ? "wants a user and a password, or other ones (status 407): they stand in its URL, as in http://USER:PASSWORD@HOST:PORT"
    : `did not let it through (status ${status})`;

/** Whether the certificate is of no authority that this machine trusts. */
export const isUntrusted = (error: unknown): boolean => codesOf(error).some((code) => untrusted.test(code));

/** Whether the same would happen again at once: certificates do not change, nor do the rules of a proxy. */
export function isFinal(error: unknown): boolean {
  if (error instanceof ProxyRefusal) return error.status < 500;
  return isUntrusted(error) || codesOf(error).some((code) => refused.test(code));
}

/** Whether not a byte of the request has left: it failed while it looked up the host or connected. */
export function wasNeverSent(error: unknown): boolean {
  if (error instanceof ProxyRefusal) return true;
  const codes = codesOf(error);
  return codes.length > 0 && codes.every((code) => reasonOf(code)?.neverSent === true);
}

const reasonOf = (code: string) => reasons.find(({ codes }) => codes.includes(code));

/** A host with several addresses fails once for each. */
function codesOf(error: unknown): string[] {
  const { code, cause, errors } = asFields(error);
  if (Array.isArray(errors) && errors.length > 0) return errors.flatMap(codesOf);
  if (typeof code === "string") return [code];
  return cause === undefined ? [] : codesOf(cause);
}

function messageOf(error: unknown): string {
  const { message, cause } = asFields(error);
  return String(asFields(cause).message || message || error);
}

type Fields = { code?: unknown; message?: unknown; cause?: unknown; errors?: unknown };

/** Read as an error, whatever was thrown. Not by instanceof, which fails for an error from another realm. */
function asFields(error: unknown): Fields {
  return typeof error === "object" && error !== null ? error : {};
}
