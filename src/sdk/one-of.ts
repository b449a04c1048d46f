type KeysOf<T> = T extends unknown ? keyof T : never;

/**
 * T, a union of objects, without what is a mixture of its members: by itself TypeScript lets a literal have a field of any member,
 * unless one field names the member.
 */
export type OneOf<T, All = T> = T extends object
  ? [KeysOf<All>] extends [keyof T]
    ? T
    : T & { [K in Exclude<KeysOf<All>, keyof T>]?: never }
  : T;
