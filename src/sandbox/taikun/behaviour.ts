import * as z from "zod";

const onOff = z.enum(["on", "off"]);
const seconds = z.number().min(0);
const refusal = z.int().min(400).max(599);

const fields = z.strictObject({
  /** How long the token of a login is good, by the sandbox's clock; its `exp` says so. */
  token_seconds: seconds,
  /** How long another token can be asked for with what the login gave. */
  refresh_seconds: seconds,
  refresh: z.enum(["works", "refused"]),
  /** What a login answers: a token; a token and that a second factor is there; that one is due, or must be set up first. */
  two_factor: z.enum(["none", "enabled", "due", "forced"]),
  /** Whether the keys of a robot let in at the showback API, too. */
  robot_showback: onOff,
  /** Who may add credentials of Proxmox. The documents disagree. */
  proxmox_role: z.enum(["manager", "partner"]),
  /** Whether the installation has these two families. */
  tanzu_zededa: onOff,
  /** What most lists say of who made and changed something. It was a text until June 2026, and is an object since. */
  audit: z.enum(["object", "string", "null"]),
  /** Whether lists have the secrets that they have a field for. */
  filled_passwords: onOff,
  /** How long lists lack what was made, and what was updated, and how long they still show what it was before. */
  hidden_after_create: seconds,
  hidden_after_update: seconds,
  stale_after_update: seconds,
  /** More than that is cut down. */
  max_limit: z.int().min(1),
  /** Lists that are wrong: the first page again and again, or a count of more, or of fewer, than there are. */
  lists: z.enum(["right", "repeat", "count_more", "count_fewer"]),
  /** What `data` is when there is nothing. */
  empty_data: z.enum(["array", "null"]),
  /** Whether an organization may have two credentials of an id space, or two projects, of one name. */
  names: z.enum(["unique", "any"]),
  /** What an update does with a key that it leaves out. */
  null_secret: z.enum(["keeps", "clears"]),
  /** How the deletion of a credential in use is refused. */
  in_use_status: refusal,
  locked_status: refusal,
  locked_delete: z.enum(["refused", "done"]),
  locked_update: z.enum(["refused", "done"]),
  default_delete: z.enum(["refused", "done"]),
  /** Whether refusals are JSON or a plain text. */
  errors: z.enum(["problem", "text"]),
  /** A text that makes a request with a key refused: the cloud does not know it. */
  bad_keys: z.array(z.string()),
  /** How long a project is still there, and on its credentials, when it was deleted. */
  project_delete: seconds,
  /** How long it takes until a backup or an assistant is there or gone: the credential is in use all the while. */
  link_seconds: seconds,
});

/** What is not known of real Taikun, or differs there from time to time: a test may try each. */
export type Behaviour = z.infer<typeof fields>;

/** What a test says of it; what it leaves out stays as it is. */
export const behaviourRequest = fields.partial();

export const usualBehaviour = (): Behaviour => ({
  token_seconds: 1_800,
  refresh_seconds: 86_400,
  refresh: "works",
  two_factor: "none",
  robot_showback: "on",
  proxmox_role: "manager",
  tanzu_zededa: "off",
  audit: "object",
  filled_passwords: "off",
  hidden_after_create: 0,
  hidden_after_update: 0,
  stale_after_update: 0,
  max_limit: 1_000,
  lists: "right",
  empty_data: "array",
  names: "unique",
  null_secret: "keeps",
  in_use_status: 409,
  locked_status: 409,
  locked_delete: "refused",
  locked_update: "refused",
  default_delete: "done",
  errors: "problem",
  bad_keys: [],
  project_delete: 0,
  link_seconds: 0,
});
