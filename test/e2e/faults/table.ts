/** The results of a run as Markdown tables. */
import { PHASES } from "./case.js";
import { isBlow } from "./disturbance.js";
import { ENDS, type Result } from "./result.js";

/** `run`: which run it was. */
export function table(results: readonly Result[], run: string): string {
  const hit = results.filter((one) => one.hit !== null);
  const kinds = [...new Set(results.map(({ one }) => one.disturbance.kind))].sort();
  const platforms = [...new Set(results.map(({ one }) => one.platform.key))];
  const failing = results.filter(({ failures }) => failures.length > 0);
  const rows = (...names: readonly (readonly [string, (result: Result) => boolean])[]) =>
    names.map(([name, belongs]) => row(name, results.filter(belongs)));
  return [
    `${run}: ${results.length} cases, of which ${hit.length} were disturbed (the others had fewer requests); ${failing.length} failed.`,
    `In ${results.filter(({ restored }) => restored).length} Terraform was killed while it wrote its state file, and the state was taken from its backup.`,
    failing.length > 0 ? `Failing: ${failing.map(({ one }) => one.name).join(" ")}` : "",
    "",
    markdown(
      ["platform, phase", ...HEAD],
      [
        ...platforms.flatMap((key) =>
          rows(
            ...PHASES.map(
              (phase) =>
                [
                  `${key}, ${phase}`,
                  ({ one }: Result) => one.platform.key === key && one.phase === phase,
                ] as const,
            ),
          ),
        ),
        row("all", results),
      ],
    ),
    "",
    markdown(
      ["disturbance", ...HEAD],
      rows(...kinds.map((kind) => [kind, ({ one }: Result) => one.disturbance.kind === kind] as const)),
    ),
    "",
    markdown(
      ["when a signal came", ...HEAD],
      rows(...MOMENTS.map((moment) => [moment, (result: Result) => momentOf(result) === moment] as const)),
    ),
  ].join("\n");
}

const HEAD = ["cases", "hit", ...ENDS, "orphans named"];
const MOMENTS = ["while the request was under way", "done and not answered", "after the answer"] as const;

function momentOf({ one: { disturbance } }: Result): (typeof MOMENTS)[number] | null {
  if (!isBlow(disturbance)) return null;
  const { moment } = disturbance;
  return MOMENTS[moment === "received" ? 0 : moment === "done" ? 1 : 2];
}

function row(name: string, results: readonly Result[]): (string | number)[] {
  return [
    name,
    results.length,
    results.filter(({ hit }) => hit !== null).length,
    ...ENDS.map((end) => results.filter(({ ended }) => ended === end).length),
    results.reduce((sum, { announced }) => sum + announced, 0),
  ];
}

const markdown = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
