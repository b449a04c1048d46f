/** A value that Terraform does not know yet; `refinement` is what it knows about it, as it came over the wire. */
export class Unknown {
  readonly refinement: Uint8Array | null;

  /** `refinement` is the payload of msgpack extension 12, kept as it is; null when nothing is known. */
  constructor(refinement: Uint8Array | null = null) {
    this.refinement = refinement;
  }
}

/** The plain unknown value, about which nothing is known but its type. */
export const UNKNOWN: Unknown = new Unknown();

/** True for every unknown value, refined or not; an array or record that only contains one is not unknown itself. */
export function isUnknown(value: unknown): value is Unknown {
  return value instanceof Unknown;
}
