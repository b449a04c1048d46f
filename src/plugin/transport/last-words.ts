/** What Terraform shows of a provider that cannot go on. Of stderr it shows nothing but a crash, in Go's form. */
import { writeSync } from "node:fs";
import { refusalLine } from "./handshake.js";
import { complain } from "./leaving.js";

export type Audience = (text: string) => void;

/** It is debugged, or was started by hand. */
export const nobody: Audience = () => {};

/** Terraform quotes the first line of standard output, if that is no handshake. */
export const beforeHandshake: Audience = (text) => {
  try {
    writeSync(1, refusalLine(text));
  } catch {
    // Standard output is what failed.
  }
};

export const afterHandshake: Audience = (text) => complain(`panic: ${text}`);

/** A defect by its kind and its place: its message may quote what a call was about, secrets included, and is for the log. */
export function placeOf(defect: unknown): string {
  const { name = "Error", stack = "" } = defect instanceof Error ? defect : {};
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return [`${name}, whose message is in the log (TF_LOG=ERROR)`, ...frames].join("\n");
}
