export { type CallContext, method, type UnaryMethod } from "./method.js";
