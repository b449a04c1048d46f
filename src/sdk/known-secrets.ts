/** The secrets of a client, for what is made of its answers outside of its methods. */

const known = new WeakMap<object, () => readonly string[]>();

export function knowSecrets(raw: object, secrets: () => readonly string[]): void {
  known.set(raw, secrets);
}

export const secretsOf = ({ raw }: { readonly raw: object }): readonly string[] => known.get(raw)?.() ?? [];
