/**
 * The name of a plan guard session: where it listens and the token that lets one in. It reaches the working provider as
 * an ephemeral, sensitive value, so Terraform keeps it in no plan, state or log.
 */
export interface SessionName {
  readonly socket: string;
  readonly token: string;
}

const PREFIX = "belay-session-1.";

export const formatSessionName = (name: SessionName): string =>
  PREFIX + Buffer.from(JSON.stringify(name)).toString("base64url");

/** Null: not the name of a session. */
export function parseSessionName(text: string): SessionName | null {
  if (!text.startsWith(PREFIX)) return null;
  try {
    const { socket, token } = JSON.parse(Buffer.from(text.slice(PREFIX.length), "base64url").toString());
    return typeof socket === "string" && typeof token === "string" ? { socket, token } : null;
  } catch {
    return null; // the bytes are no JSON: the text was made by something else
  }
}
