/**
 * Checks what Civo answers, one decoder per answer schema of the contract. Lenient where nothing depends on it, strict about
 * ids and lists: a list that loses an entry would make the guard let a deletion through. Only named fields come through: each
 * answer of a credential holds its secret.
 */
import * as z from "zod";
import { one, parse, requiredArray } from "../decoding.js";
import type { components } from "./gen/contract.js";
import type {
  ObjectStore,
  ObjectStoreCredential,
  ObjectStoreStats,
  Page,
  Region,
  RevealedCredential,
} from "./types.js";

const id = z.string().min(1);
/** Null, or absent: services written in other languages do not tell the two apart. */
const orElse = <T extends z.ZodType, E>(schema: T, fallback: E) =>
  schema.nullish().transform((value) => value ?? fallback);
const text = orElse(z.string(), "");
const flag = orElse(z.boolean(), false);
const size = orElse(z.number(), null);

const region = z
  .object({
    code: id,
    name: text,
    default: flag,
    // Without it nobody knows whether there are credentials to look for.
    features: z.object({ object_store: flag }),
  })
  .transform((given): Region => given);

const credential = z
  .object({ id, name: text, access_key_id: text, max_size_gb: size, suspended: flag, status: text })
  .transform(({ name, ...rest }): ObjectStoreCredential => ({ ...rest, name: name || rest.id }));

const noOwner = { credential_id: "", access_key_id: "", name: "" };

const store = z
  .object({
    id,
    name: text,
    max_size: size,
    max_size_gb: size,
    owner_info: orElse(z.object({ credential_id: text, access_key_id: text, name: text }), noOwner),
    objectstore_endpoint: text,
    status: text,
  })
  .transform(
    // A dependent without a name still blocks a deletion; its id is then the best name to show.
    ({ name, max_size, max_size_gb, ...rest }): ObjectStore => ({
      ...rest,
      name: name || rest.id,
      max_size_gb: max_size ?? max_size_gb,
    }),
  );

/** Null for an empty list is what a service in Go says. A list without `pages` does not say whether there is more. */
function pageOf<T>(entry: z.ZodType<T>): (body: unknown) => Page<T> {
  const page = z.object({
    page: orElse(z.int(), null),
    pages: z.int().min(0),
    items: requiredArray(entry)
      .nullable()
      .transform((items) => items ?? []),
  });
  return (body) => parse(page, body);
}

const revealed = z
  .object({ id, name: text, status: text, access_key_id: text, secret_access_key_id: text })
  .transform(
    ({ name, secret_access_key_id: secret_access_key, ...rest }): RevealedCredential => ({
      ...rest,
      name: name || rest.id,
      secret_access_key,
    }),
  );

/** The official clients read nothing of it: a `failed` with status 200 passes there for done. */
const done = z
  .object({ result: z.literal("success", { error: 'is not "success": it may not be done' }).nullish() })
  .transform(() => undefined);

/** Decoders by the name of the schema in the contract, and the one of what is revealed. */
export const decoders = {
  RegionList: one(z.array(region)),
  ObjectStoreCredentialPage: pageOf(credential),
  ObjectStoreCredential: one(credential),
  ObjectStorePage: pageOf(store),
  ObjectStore: one(store),
  ObjectStoreStats: one<ObjectStoreStats>(
    z.object({ size_kb_utilised: z.number(), max_size_kb: z.number(), num_objects: z.number() }),
  ),
  SimpleResponse: one(done),
  RevealedCredential: one(revealed),
} satisfies {
  readonly [Schema in keyof components["schemas"] | "RevealedCredential"]?: (body: unknown) => unknown;
};

/**
 * Holds the schemas to the contract: when one of the two has a field that the other lacks, the name of the schema does not
 * compile here. `true` is never read.
 */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Schemas = components["schemas"];
({ ObjectStoreCredential: true, ObjectStore: true, OwnerInfo: true }) satisfies {
  ObjectStoreCredential: Same<
    keyof z.input<typeof credential> | "secret_access_key_id",
    keyof Schemas["ObjectStoreCredential"]
  >;
  ObjectStore: Same<keyof z.input<typeof store>, keyof Schemas["ObjectStore"]>;
  OwnerInfo: Same<keyof typeof noOwner, keyof Schemas["OwnerInfo"]>;
};
