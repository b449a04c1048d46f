/** A plan that cannot be read. The message says what it is instead, or where it is broken. */
export class PlanError extends Error {
  override readonly name = "PlanError";
}
