/** Dependents of which the platform does not tell whose they are: nobody must take the credential for free of them. */
import { full, quote } from "../association/phrases.js";
import type { FindingDependent, GuardFinding } from "../report/report.js";
import type { Decided } from "./decided.js";

type Said = Pick<GuardFinding, "code" | "level" | "summary" | "detail" | "ways_out" | "dependents">;

export function straysNear({ verdict, space, strays }: Decided): Said[] {
  if (strays.length === 0) return [];
  const { platform, dependent_word: word } = verdict;
  const isOne = strays.length === 1;
  const them = isOne ? "it" : "one of them";
  return [
    {
      code: "dependent-stray",
      level: "warning",
      summary: `It is not known whether ${isOne ? `one ${word.one} uses` : `${strays.length} ${word.many} use`} credential ${quote(verdict)}`,
      detail: `This plan deletes the ${platform} credential ${full(verdict)}. ${platform} has ${isOne ? `one ${word.one}` : `${strays.length} ${word.many}`} whose credential is none that it lists, and that this plan leaves alone. ${isOne ? "It counts" : "They count"} as no use of this one.${space.on_delete === "refuses" ? ` Should ${them} be a use of it, ${platform} itself refuses the deletion.` : ""}`,
      ways_out: [`look at ${platform} which credential ${isOne ? "it uses" : "they use"}, before you apply`],
      dependents: strays.map(
        ({ id, name, note }): FindingDependent => ({
          id,
          name,
          address: null,
          reason: null,
          ...(note !== undefined && { note }),
        }),
      ),
    },
  ];
}
