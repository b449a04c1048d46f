/** What may be asked while planning: one list each of a walk, and nothing is changed. */
import type { LoggedRequest } from "../support/world.js";
import { type JointCase, type PlatformName, providerKey } from "./case.js";
import type { Column, Mismatch } from "./result.js";

type Limits = readonly (readonly [method: string, path: RegExp, of?: "plan" | "object"])[];

const LOGIN = ["POST", /\/auth\/login$/] as const;
const PROJECT = ["GET", /\/servers\/\d+$/, "object"] as const;

/**
 * Each of these once in a walk, or in the walk that plans changes alone. What is asked about one object is asked whenever that is
 * planned, or something of its name: twice at most. So is what the list lacks, and may only be late with.
 */
const PLANNING: Record<PlatformName, Limits> = {
  qovery: [
    ["GET", /\/credentials$/],
    ["GET", /\/cluster$/, "plan"],
    ["GET", /\/credentials\/[^/]+$/, "object"],
    ["GET", /\/cloudProviderInfo$/, "object"],
  ],
  entryguard: [
    ["POST", /\/auth\/login$/],
    ["GET", /\/credentials$/],
    ["GET", /\/resources$/],
    ["GET", /\/sessions\/admin$/],
    ["GET", /\/static-ip-rules$/],
    ["GET", /\/(credentials|resources)\/[^/]+$/, "object"],
  ],
  civo: [
    ["GET", /\/objectstore\/credentials$/],
    ["GET", /\/objectstores$/],
    ["GET", /\/objectstores\/[^/]+(\/stats)?$/, "object"],
    ["GET", /\/objectstore\/credentials\/[^/]+$/, "object"],
  ],
  billing: [LOGIN, ["GET", /\/opscredentials\/list$/], ["GET", /\/prometheusrules$/]],
  showback: [LOGIN, ["GET", /\/showbackcredentials$/], ["GET", /\/showbackrules$/]],
  backup: [LOGIN, ["GET", /\/s3credentials\/list$/], PROJECT],
  ai: [LOGIN, ["GET", /\/ai-credential\/list$/], PROJECT],
};

export function judgeRequests(
  requests: readonly LoggedRequest[],
  { worlds }: Pick<JointCase, "worlds">,
  column: Column,
): Mismatch[] {
  const { destroy = false, refresh = false } = worlds[0]?.options ?? {};
  // `belay guard` knows the plan: it needs no more than the lists.
  const isPlan = column !== "belay guard";
  const walks = isPlan && destroy && refresh ? 2 : 1;
  const counts = new Map<string, number>();
  const wrong = requests.filter(({ method, path }) => {
    const limit = worlds
      .filter(({ platform }) => path.startsWith(`/${providerKey(platform)}/`))
      .flatMap(({ platform }) => PLANNING[platform])
      .find(([verb, of]) => verb === method && of.test(path));
    if (!limit) return true;
    const count = (counts.get(`${method} ${path}`) ?? 0) + 1;
    counts.set(`${method} ${path}`, count);
    if (limit[2] === "plan") return count > Number(isPlan && !destroy);
    return count > (limit[2] === "object" ? 2 * walks : walks);
  });
  if (wrong.length === 0) return [];
  const detail = wrong.map(({ method, path }) => `${method} ${path}`).join(", ");
  return [{ column, wrong: "too many requests", detail: `${walks} walk(s): ${detail}` }];
}
