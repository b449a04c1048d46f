import type { Caller } from "../tenants.js";
import type { Behaviour } from "./behaviour.js";
import type { Ground } from "./ground.js";

/** Who did something, and when, as a text. */
export interface Author {
  userId: string;
  name: string;
  isRobot: boolean;
  at: string;
}

export function authorOf({ userFor, now }: Ground, caller: Caller): Author {
  const { id, login, sort } = userFor(caller);
  return { userId: String(id), name: login, isRobot: sort === "robot", at: new Date(now()).toISOString() };
}

/** The four fields of a list. `account`: its number. Some lists have kept the text for who it was. */
export function showAudit(
  { audit }: Behaviour,
  account: number,
  { made, changed }: { made: Author; changed: Author | null },
  keepsText = false,
): Record<"createdBy" | "createdAt" | "lastModified" | "lastModifiedBy", object | string | null> {
  const show = (author: Author): object | string | null => {
    if (audit === "null") return null;
    if (audit === "string" || keepsText) return author.name;
    return {
      userId: author.userId,
      displayName: author.name,
      accountId: account,
      isRobot: author.isRobot,
    };
  };
  return {
    createdBy: show(made),
    createdAt: made.at,
    lastModified: changed?.at ?? null,
    lastModifiedBy: show(changed ?? made),
  };
}
