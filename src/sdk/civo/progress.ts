/** How far Civo is with a credential or an object store. */
export type Progress = "ready" | "failed" | "under way";

/**
 * Reads the status of a credential or an object store. Civo documents no words: its clients wait on `pending`, `creating` and
 * an empty text, and only `ready` and `failed` are known to be final. So anything else is under way.
 *
 * @example
 * progressOf({ status: "creating" }); // "under way"
 */
export function progressOf({ status }: { readonly status: string }): Progress {
  return status === "ready" || status === "failed" ? status : "under way";
}
