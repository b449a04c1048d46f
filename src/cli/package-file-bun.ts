/** The executable has no files beside it: these are in it, by path. Replaced when it is built. */
declare const BELAY_FILES: Readonly<Record<string, string | undefined>>;

export function packageFile(path: string): string {
  const text = BELAY_FILES[path];
  if (text === undefined) throw new Error(`${path} is not in the executable`);
  return text;
}
