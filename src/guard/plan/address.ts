/** `module.m["a"].type.name[0]` is `module.m.type.name` among the dependencies of a state, and in the configuration. */
export function withoutKeys(address: string): string {
  return address.replace(/\[(?:[^\]"]*|"(?:[^"\\]|\\.)*")\]/g, "");
}
