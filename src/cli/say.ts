/** What the command says to people, with no secret in it and nothing that is not seen. */
import { maskPattern, quotedForms, repeatsSecret, visibleLines, withheld } from "../text/index.js";

/** The variables of the environment that hold secrets. */
export const SECRET_VARIABLES = [
  ...["QOVERY_API_TOKEN", "CIVO_TOKEN"],
  ...["BELAY_ENTRYGUARD_PASSWORD", "BELAY_ENTRYGUARD_TOTP", "BELAY_ENTRYGUARD_TOKEN"],
  ...["TAIKUN_PASSWORD", "TAIKUN_KEYCLOAK_PASSWORD", "TAIKUN_SECRET_KEY"],
  "BELAY_SANDBOX_KEY",
] as const;

export const secretsOfEnvironment = (): string[] =>
  SECRET_VARIABLES.flatMap((name) => process.env[name] || []);

/** A line, or several, on standard error. */
export const say = (text: string): void => console.error(`belay: ${harmless(text)}`);

/** Text of ours, which may quote what a user gave. */
export function harmless(text: string): string {
  const pattern = maskPattern(secretsOfEnvironment().flatMap(quotedForms));
  return visibleLines(pattern ? text.replace(pattern, "(secret)") : text);
}

/** A function that gives what a platform told, however deep, without texts that repeat a secret. */
export function vouching(): <T>(told: T) => T {
  const secrets = secretsOfEnvironment();
  const known = new Map<string, string>();
  return vouched;

  function vouched<T>(told: T): T {
    if (typeof told === "string") return textOf(told) as T;
    if (typeof told !== "object" || told === null) return told;
    if (Array.isArray(told)) return told.map(vouched) as T;
    return Object.fromEntries(
      Object.entries(told).map(([name, value]) => [textOf(name), vouched(value)]),
    ) as T;
  }

  function textOf(text: string): string {
    const shown = known.get(text) ?? (repeatsSecret(text, secrets) ? `(${withheld})` : text);
    known.set(text, shown);
    return shown;
  }
}
