/** Which of the ways into Taikun the settings choose: a user's, a Keycloak user's, or a robot user's. The command shares it. */
import type { TaikunClientOptions } from "../../sdk/taikun/index.js";

/** The two settings that belong together. */
export type Way = (typeof WAYS)[number];

const WAYS = [
  ["email", "password"],
  ["keycloak_email", "keycloak_password"],
  ["access_key", "secret_key"],
] as const;

export type Chosen =
  | { readonly login: TaikunClientOptions }
  | { readonly fault: "none" }
  | { readonly fault: "twice"; readonly ways: readonly [Way, Way] }
  | { readonly fault: "incomplete"; readonly way: Way; readonly missing: string };

/** `given`: a setting by its name; undefined: set nowhere. Exactly one way in, or why there is none. */
export function chooseLogin(given: (name: string) => string | undefined): Chosen {
  const [way, other] = WAYS.filter((names) => names.some((name) => given(name) !== undefined));
  if (way === undefined) return { fault: "none" };
  if (other !== undefined) return { fault: "twice", ways: [way, other] };
  const missing = way.find((name) => given(name) === undefined);
  if (missing !== undefined) return { fault: "incomplete", way, missing };

  const host = given("api_host");
  const endpoint = given("endpoint") ?? (host && `https://${host}`);
  const [first, second] = way.map((name) => given(name) ?? "") as [string, string];
  if (way[0] === "access_key") return { login: { endpoint, accessKey: first, secretKey: second } };
  const mode = way[0] === "keycloak_email" ? "keycloak" : given("auth_mode");
  const accountName = given("account_name");
  return { login: { endpoint, email: first, password: second, accountName, mode } };
}
