/** What a platform that does not refuse would take with a credential. */
import { count, full, quote } from "../association/phrases.js";
import type { FindingDependent, GuardFinding } from "../report/report.js";
import type { Decided } from "./decided.js";

type Said = Pick<GuardFinding, "code" | "level" | "summary" | "detail" | "ways_out" | "dependents">;

/** `when`: the plan leaves the dependents on the credential, or takes them off and may come too late. */
export function cascade(
  { verdict, space, isChecked }: Pick<Decided, "verdict" | "space" | "isChecked">,
  when: "in use" | "too late",
  level: "error" | "warning",
  dependents: readonly FindingDependent[],
): Said[] {
  if (space.on_delete !== "cascades") return [];
  const { platform, dependent_word: word, ...credential } = verdict;
  const condition = when === "too late" ? ", if it is deleted first" : "";
  return [
    {
      code: "cascade",
      level,
      summary: `Deleting credential ${quote(credential)} deletes what uses it`,
      detail: [
        `${platform} deletes ${count(word, dependents.length)} together with the credential ${full(credential)}${condition}.`,
        ...(isChecked
          ? ["Only Belay's look at what uses it, right before the deletion, stands in the way."]
          : []),
      ].join(" "),
      ways_out: [`move ${word.many} to another credential in a change of its own, before this one`],
      dependents,
    },
  ];
}
