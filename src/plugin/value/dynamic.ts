import type { Type } from "./type.js";
import type { Value } from "./value.js";

/** A value of an attribute of type "dynamic", together with the type that it has this time. */
export class Dynamic {
  readonly type: Type;
  readonly value: Value;

  constructor(type: Type, value: Value) {
    this.type = type;
    this.value = value;
  }
}
