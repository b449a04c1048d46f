/** Where in a value something is: attribute names, map keys and indexes from the root. */
export type ValuePath = readonly (string | number)[];

/** A value that does not fit its type, or bytes that are not a value; `path` says where, the message where and what. */
export class ValueError extends Error {
  readonly path: ValuePath;

  /** `problem` must never quote the value: it may be a secret. */
  constructor(path: ValuePath, problem: string) {
    super(`${describePath(path)}: ${problem}`);
    this.name = "ValueError";
    this.path = [...path];
  }
}

function describePath(path: ValuePath): string {
  if (path.length === 0) return "the value";
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (/^[A-Za-z_][\w-]*$/.test(step)) text += text === "" ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}
