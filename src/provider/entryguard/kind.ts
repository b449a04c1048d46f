import type { Credential } from "../../sdk/entryguard/index.js";
import { kindOf } from "../kinds/checked-kind.js";
import { answer } from "../kinds/kind.js";

/** A provider at EntryGuard, in its own words. */
export type Provider = "AWS" | "GCP" | "AZURE" | "APISIX";

/** The fields of a body in our spelling: `accessKeyId` as `access_key_id`. */
export type Snaked<T> = { [K in keyof T & string as Snake<K>]: T[K] };
type Snake<S extends string> = S extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${Snake<Rest>}`
    : `_${Lowercase<First>}${Snake<Rest>}`
  : S;

/** What EntryGuard shows of a credential, as an entry has it. */
interface Shown extends Pick<Credential, "id" | "name"> {
  readonly provider: Provider;
  readonly status: unknown;
  readonly verification_error: unknown;
  readonly last_verified_at: unknown;
  readonly created_at: unknown;
}

/** A kind of credential at EntryGuard, held against its contract. `Data`: what the body has as credentialData. */
export const entryguardKind = <Data>() =>
  kindOf<
    Data,
    { readonly [P in Provider]: Shown & { readonly provider: P } }[Provider],
    "provider",
    { readonly space: "entryguard"; readonly fits: Provider }
  >();

/** What it finds out by itself, of every kind. */
export const answers = {
  status: answer({
    type: "string",
    description:
      "Whether EntryGuard has found the credential to work: `valid`, `invalid`, or `unverified` (not tried yet).",
  }),
  verification_error: answer({
    type: "string",
    description: "Why it is invalid, in EntryGuard's words; null where it is not.",
  }),
  last_verified_at: answer({
    type: "string",
    description: "When EntryGuard last tried it (RFC 3339); null before the first time.",
  }),
  created_at: answer({ type: "string", description: "When it was created (RFC 3339)." }),
} as const;
