/** What the provider demands of single values, so that a user hears of it before Terraform starts. */
import type { Check } from "./literal.js";

export * from "./gen/validators.js";

/** A secret is never a literal: synthesis would write it, in clear, to cdktf.out. */
export const noLiteral: Check = () =>
  "is a plain string, and would be in clear in cdktf.out. Take it from a variable: new SecretVariable(stack, …).stringValue, set by TF_VAR_<its id>.";
