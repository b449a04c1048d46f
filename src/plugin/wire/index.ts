export * from "./field.js";
export * from "./message.js";
export * from "./messages.js";
export * from "./wire-error.js";
