/** Sets a key of a plain record as its own property, also where the key is `__proto__`, which assignment would lose. */
export function setKey<V>(record: Record<string, V>, key: string, value: V): void {
  if (key !== "__proto__") record[key] = value;
  else Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
}

/** An empty map value. It inherits nothing, so that a key like "constructor" is there only if the map holds it. */
export function emptyMap<V>(): Record<string, V> {
  return Object.create(null) as Record<string, V>;
}

/** True for what can stand for a map or an object: no array, no instance of a class. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // The second test accepts plain objects that were made in another realm, as under a test runner.
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}
