/** What is said of an error that was not expected. Only the system's own errors are quoted: others may hold what was read. */
export function describeDefect(error: unknown): string {
  const { name, message, stack = "" } = error instanceof Error ? error : new Error();
  const what = error instanceof Error && "syscall" in error ? message : name;
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return `this is a defect of belay (${what}), and no verdict. Please report these lines:\n${frames.join("\n")}`;
}
