import type { CloudFamily, families } from "./families.js";
import type { aiEntry, backupEntry, billingEntry, showbackEntry } from "./held.js";

type OfFamily<F extends CloudFamily> =
  ReturnType<(typeof families)[F]["fields"]> extends infer R
    ? (R extends { readonly shown: infer S } ? S : never) &
        (R extends { readonly details: infer D } ? D : unknown) & {
          readonly is_default: unknown;
          readonly organization_name: unknown;
          readonly created_by: unknown;
        }
    : never;

/** What lists show of each kind of credential, by the names of our arguments: by Taikun's word for a family, and by ours for the rest. */
export type ShownOfKind = { readonly [F in CloudFamily]: OfFamily<F> } & {
  readonly backup: ReturnType<typeof backupEntry>["shown"];
  readonly billing: ReturnType<typeof billingEntry>["shown"];
  readonly showback: ReturnType<typeof showbackEntry>["shown"];
  readonly ai: ReturnType<typeof aiEntry>["shown"];
};
