/**
 * The messages of Terraform's plugin protocol 6.8, named as in its .proto: `X.Request` is `XRequest` here. Each name is a
 * codec and the type of its decoded value; `XInput` is what the codec encodes.
 */

export * from "./messages/data-source.js";
export * from "./messages/ephemeral-resource.js";
export * from "./messages/function.js";
export * from "./messages/go-plugin.js";
export * from "./messages/provider.js";
export * from "./messages/resource.js";
export * from "./messages/schema.js";
export * from "./messages/values.js";
