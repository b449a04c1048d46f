import { DiagnosticError } from "../../plugin/index.js";
import type { Hello } from "./messages.js";
import { SessionMember } from "./session-member.js";

/** Joins a session, or says what to do about one that cannot be joined. */
export async function joinSession(name: string, hello: Omit<Hello, "token">): Promise<SessionMember> {
  try {
    return await SessionMember.join(name, hello);
  } catch (cause) {
    throw new DiagnosticError(
      "The plan guard session cannot be joined",
      `guard.session must be the session of an ephemeral "belay_plan_guard" of the same configuration: ${(cause as Error).message}.`,
      ["guard", "session"],
      { cause },
    );
  }
}
