import * as z from "zod";
import { Problem } from "./problem.js";

/** The body of a test control as `schema` has it; throws a Problem that says what is wrong. */
export function readControl<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw new Problem(400, z.prettifyError(result.error));
}
