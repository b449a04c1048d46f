/** A failed request in words for the person at the terminal: what did not happen, why, and where a setting came from. */
import { DiagnosticError, isUnknown } from "../../plugin/index.js";
import { isUntrusted } from "../../sdk/connection-error.js";
import type { PlatformError } from "../../sdk/index.js";
import type { PlatformDescription } from "./platform.js";
import { OF_LOGIN } from "./scope.js";
import { known, type Settings } from "./settings.js";

/** After these nobody knows whether the platform did what it was asked. */
const UNCLEAR: readonly PlatformError["code"][] = [
  "timeout",
  "unreachable",
  "aborted",
  "server_error",
  "too_large",
  "not_json",
  "unexpected_response",
];

export const isUnclear = ({ code }: PlatformError): boolean => UNCLEAR.includes(code);

/** Nor quite after these: what stands before the platform may refuse an answer that is on its way out. */
export const isRefusal = ({ code }: PlatformError): boolean =>
  code === "unauthenticated" || code === "forbidden";

/** What a request was about. */
export interface About {
  /** What to do when it may have taken effect all the same. */
  readonly ifUnclear?: string | undefined;
  /** What to do where there were too many requests. */
  readonly ifTooMany?: string;
  /** The scope whose list was asked for, and whether an import id names it. */
  readonly scope?: { readonly id: string; readonly isImported: boolean };
}

type Platform = Pick<PlatformDescription, "name" | "hints" | "scope">;

export function explainError(
  what: string,
  error: PlatformError,
  platform: Platform,
  settings: Settings,
  { ifUnclear, ifTooMany, scope }: About,
): DiagnosticError {
  const { name, hints } = platform;
  const from = (setting: string) => {
    const found = settings[setting];
    return found && !isUnknown(found) ? found.source : "the default";
  };
  const endpoint = `The endpoint came from ${from("endpoint")}.`;
  const isReachable = `${endpoint} Is it right, and can this machine reach it?`;
  const common: Partial<Record<PlatformError["code"], string>> = {
    unreachable: isUntrusted(error.cause)
      ? `${endpoint} SSL_CERT_FILE can name that file, too.`
      : isReachable,
    timeout: isReachable,
    ...(ifTooMany !== undefined && { rate_limited: ifTooMany }),
    too_large: `${endpoint} Is it the address of ${name}'s API?`,
    not_json: `${endpoint} Is it the address of ${name}'s API, and is no proxy in between?`,
  };
  const isOfScope = error.code === "not_found" || error.code === "forbidden";
  const named =
    scope && scope.id !== OF_LOGIN && isOfScope
      ? whoNames(scope, error.code, platform, settings, from)
      : null;
  const paragraphs = [
    `${error.message.replace(/\.$/, "")}.`,
    ifUnclear !== undefined && (isUnclear(error) || isRefusal(error)) ? ifUnclear : null,
    named,
    named !== null && error.code === "not_found"
      ? null
      : (hints[error.code]?.(from) ?? common[error.code] ?? null),
  ];
  const detail = paragraphs.filter((paragraph) => paragraph !== null && paragraph !== "").join("\n\n");
  const summary = named !== null && scope?.isImported ? ofImport(platform, error.code) : what;
  return new DiagnosticError(summary, detail, undefined, { cause: error });
}

const ofImport = ({ scope: { noun } }: Platform, code: PlatformError["code"]): string =>
  `The ${noun} of the import id ${code === "not_found" ? "was not found" : "may not be read"}`;

function whoNames(
  { id, isImported }: NonNullable<About["scope"]>,
  code: PlatformError["code"],
  { scope: { argument: of, noun } }: Platform,
  settings: Settings,
  from: (setting: string) => string,
): string {
  const argument = of ?? "";
  const own = known(settings[argument]);
  const question = code === "not_found" ? ` Is that the right ${noun}, and does the token belong to it?` : "";
  const ofProvider =
    own === null
      ? `The provider names no ${noun} of its own.`
      : own === id
        ? `It is the provider's own, too, which came from ${from(argument)}.`
        : `The provider's own ${noun} is ${own}, which came from ${from(argument)}.`;
  if (isImported)
    return `The import id names the ${noun} ${id} by its first part, ${argument}.${question} ${ofProvider}`;
  if (own === id)
    return `The ${noun} ${id} is the provider's own, which came from ${from(argument)}.${question}`;
  return `A resource or a data source names the ${noun} ${id}.${question} ${ofProvider}`;
}
