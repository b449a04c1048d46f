/**
 * What a method of a construct makes. An error of it begins where the program called the method: Node shows the line of the
 * program that is wrong, and not one of ours.
 */
export function calledFrom<T>(method: (...args: never[]) => unknown, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof Error) Error.captureStackTrace(error, method);
    throw error;
  }
}
