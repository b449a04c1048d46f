/** The results of a run as Markdown tables. */
import type { Column, Result, Wrong } from "./result.js";

const COLUMNS: readonly Column[] = ["session", "other order", "no session", "belay guard", "apply"];
const ROWS: readonly Wrong[] = [
  "false pass",
  "false error",
  "inexact names",
  "unannounced failure",
  "announced failure that did not come",
  "wrong end state",
  "too many requests",
  "something else",
];

/** `run`: which run it was. */
export function table(results: readonly Result[], run: string): string {
  const sum = (of: (result: Result) => number) => results.reduce((total, result) => total + of(result), 0);
  const verdicts = count(results.map(({ verdict }) => verdict));
  const applies = count(results.map(({ applied }) => applied));
  return [
    `${run}: ${results.length} cases; ${sum((one) => one.deletions)} deletions, ${sum((one) => one.blockedDeletions)} of them blocked.`,
    `Verdicts over a whole plan: ${inWords(verdicts)}. Applies: ${inWords(applies)}.`,
    "",
    "## Mismatches",
    markdown(
      ["", ...COLUMNS, "seeds"],
      ROWS.map((wrong) => {
        const having = (column?: Column) =>
          results.filter(({ mismatches }) =>
            mismatches.some((one) => one.wrong === wrong && (!column || one.column === column)),
          );
        const seeds = having().map(({ one }) => one.name);
        return [wrong, ...COLUMNS.map((column) => having(column).length), seeds.slice(0, 10).join(" ")];
      }),
    ),
    "",
    "## Documented exceptions",
    markdown(["column", "exception", "cases", "seeds"], exceptions(results)),
    "",
    "## What the cases cover",
    markdown(["", "cases", "allowed", "blocked", "nothing deleted"], coverage(results)),
    "",
    "## Seconds per case",
    markdown(["step", "mean", "longest"], times(results)),
  ].join("\n");
}

function exceptions(results: readonly Result[]): (string | number)[][] {
  const found = new Map<string, string[]>();
  for (const { one, exceptions: all } of results) {
    for (const key of new Set(all.map(({ column, name }) => `${column}\n${name}`))) {
      found.set(key, [...(found.get(key) ?? []), one.name]);
    }
  }
  return [...found]
    .sort()
    .map(([key, seeds]) => [...key.split("\n"), seeds.length, seeds.slice(0, 5).join(" ")]);
}

function coverage(results: readonly Result[]): (string | number)[][] {
  const features = [...new Set(results.flatMap((result) => result.features))].sort();
  return features.map((feature) => {
    const having = results.filter((result) => result.features.includes(feature));
    const of = (verdict: Result["verdict"]) => having.filter((result) => result.verdict === verdict).length;
    return [feature, having.length, of("allowed"), of("blocked"), of("nothing deleted")];
  });
}

function times(results: readonly Result[]): (string | number)[][] {
  const steps = [...new Set(results.flatMap((result) => Object.keys(result.times)))];
  const row = (step: string, all: readonly number[]) => [
    step,
    (all.reduce((total, time) => total + time, 0) / 1000 / Math.max(1, results.length)).toFixed(2),
    (Math.max(0, ...all) / 1000).toFixed(1),
  ];
  const whole = results.map((result) => Object.values(result.times).reduce((total, time) => total + time, 0));
  return [
    ...steps.map((step) =>
      row(
        step,
        results.map((result) => result.times[step] ?? 0),
      ),
    ),
    row("a whole case", whole),
  ];
}

function count(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const inWords = (counts: ReadonlyMap<string, number>) =>
  [...counts].map(([value, many]) => `${many} ${value}`).join(", ");

const markdown = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
