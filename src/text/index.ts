/** What text of others may be shown, and how. It imports no other room. */
export { maskPattern, quotedForms } from "./mask-pattern.js";
export { repeatsSecret } from "./repeats-secret.js";
export { visible, visibleJson, visibleLines } from "./visible.js";
export { vouch, withheld } from "./vouch.js";
