/**
 * Puts the path parameters, texts that are not empty or whole numbers, into their places, and gives back the parameters that had
 * none. Throws a TypeError that names the operation and the parameter.
 */
export function fillPath(id: string, template: string, parameters: Record<string, unknown>) {
  const rest = { ...parameters };
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name];
    delete rest[name];
    if (Number.isSafeInteger(value)) return String(value);
    // An empty part or a dot would make it the path of another operation, possibly a deletion of something else.
    if (typeof value !== "string" || value === "" || value === "." || value === "..") {
      const given = typeof value === "object" && value !== null ? "an object" : JSON.stringify(value);
      throw new TypeError(`${id}: ${name} must be an id, not ${given}.`);
    }
    return encodeURIComponent(value);
  });
  return { path, rest };
}
