import * as z from "zod";

const fields = z.strictObject({
  /** How the deletion of a credential that owns a store is refused. Civo documents that it is: the rest is the sandbox's choice. */
  in_use_status: z.int().min(400).max(599),
  in_use_code: z.string(),
  /** Whether refusals are JSON or a plain text. */
  errors: z.enum(["json", "text"]),
  /** Of a list that is asked for without `per_page`. */
  default_per_page: z.int().min(1),
  /** More than that is cut down. */
  max_per_page: z.int().min(1),
  /** What null does to a half of the pair in an update. */
  null_key: z.enum(["keep", "regenerate"]),
  /** Whether a region may have two credentials, or two stores, of one name. */
  names: z.enum(["unique", "free"]),
  /** What holds when the query and the body name two regions. */
  two_regions: z.enum(["refused", "query", "body"]),
  /** Whether a request without a region is in the account's default one. */
  no_region: z.enum(["default", "refused"]),
  /** How long what is made takes to be ready or failed, by the sandbox's clock. */
  ready_seconds: z.number().min(0),
  /** How long a credential takes that was updated. */
  update_seconds: z.number().min(0),
  /** How long a store that is being deleted is still there, and blocks its owner. */
  delete_seconds: z.number().min(0),
  /** The words for what is under way. Civo's clients wait for these two, and for no other. */
  credential_word: z.string(),
  store_word: z.string(),
  /** What becomes of the credentials and stores that are made from now on. */
  credential_outcome: z.enum(["ready", "failed"]),
  store_outcome: z.enum(["ready", "failed"]),
  /** What a resize to 0 does, which Civo's Terraform provider sends by mistake. */
  resize_to_zero: z.enum(["refused", "done"]),
});

/** What is not known of real Civo, or differs there from time to time: a test may try each. */
export type Behaviour = z.infer<typeof fields>;

/** What a test says of it; what it leaves out stays as it is. */
export const behaviourRequest = fields.partial();

export const usualBehaviour = (): Behaviour => ({
  in_use_status: 409,
  in_use_code: "objectstore_credential_in_use",
  errors: "json",
  default_per_page: 20,
  max_per_page: 100,
  null_key: "keep",
  names: "unique",
  two_regions: "refused",
  no_region: "default",
  ready_seconds: 1,
  update_seconds: 0,
  delete_seconds: 0,
  credential_word: "pending",
  store_word: "creating",
  credential_outcome: "ready",
  store_outcome: "ready",
  resize_to_zero: "refused",
});
