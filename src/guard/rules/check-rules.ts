/** What is wrong with a table of rules, besides what its schema says. */
import { parsePath } from "./attribute-path.js";
import type { Lookup } from "./lookup.js";
import { faultOfTemplate, namesOne } from "./lookup-url.js";
import type { CredentialRule, DependentRule, Rules } from "./rules.js";

/** One thing that is wrong. */
export interface RuleFault {
  /** Where in the table it is: `["credentials", 0, "kind"]`. */
  readonly at: readonly (string | number)[];
  readonly message: string;
}

type At = RuleFault["at"];

/** `kinds`: those that the table may refer to, its own included. */
export function faultsOf(
  { associations = [], credentials = [], dependents = [] }: Rules,
  kinds: ReadonlySet<string>,
): RuleFault[] {
  const isDeclaredBefore = (kind: string, index: number) =>
    associations.findIndex((one) => one.kind === kind) < index;
  return [
    ...associations.flatMap(({ kind, lookup }, index) => [
      ...(isDeclaredBefore(kind, index)
        ? [
            {
              at: ["associations", index, "kind"],
              message: `the kind ${JSON.stringify(kind)} is declared twice`,
            },
          ]
        : []),
      ...(lookup ? lookupFaults(lookup, ["associations", index, "lookup"]) : []),
    ]),
    ...credentials.flatMap((rule, index) => ruleFaults(rule, ["credentials", index], kinds)),
    ...dependents.flatMap((rule, index) => [
      ...ruleFaults(rule, ["dependents", index], kinds),
      ...pathFaults(rule.credential, ["dependents", index, "credential"], "many"),
      ...listFaults(rule.matches, ["dependents", index, "matches"]),
    ]),
  ];
}

function ruleFaults(
  { type, kind, id, name, scope }: CredentialRule | DependentRule,
  at: At,
  kinds: ReadonlySet<string>,
): RuleFault[] {
  const unknown = {
    at: [...at, "kind"],
    message: `the rule of ${JSON.stringify(type)} names the kind ${JSON.stringify(kind)}, which no association declares; there are: ${[...kinds].join(", ")}`,
  };
  return [
    ...(kinds.has(kind) ? [] : [unknown]),
    ...pathFaults(id, [...at, "id"], "one"),
    ...pathFaults(name, [...at, "name"], "one"),
    ...pathFaults(scope, [...at, "scope"], "one"),
  ];
}

function lookupFaults(lookup: Lookup, at: At): RuleFault[] {
  const { url, headers = {}, dependents, id, name, credential, pages, empty_status = [] } = lookup;
  const fault = faultOfTemplate(url);
  const isOpen = !fault && credential === undefined && !namesOne(url);
  return [
    ...(fault ? [{ at: [...at, "url"], message: `the url of a lookup ${fault}` }] : []),
    ...(isOpen
      ? [
          {
            at: [...at, "url"],
            message:
              "the url of a lookup names neither {id} nor {name}, and the lookup no credential: then nothing tells which credential the dependents use",
          },
        ]
      : []),
    ...Object.keys(headers)
      .filter((header) => !HEADER.test(header))
      .map((header) => ({
        at: [...at, "headers", header],
        message: `${JSON.stringify(header)} cannot be the name of a header`,
      })),
    ...pathFaults(dependents, [...at, "dependents"], "many"),
    ...pathFaults(id, [...at, "id"], "one"),
    ...pathFaults(name, [...at, "name"], "one"),
    ...listFaults(credential, [...at, "credential"]),
    ...pathFaults(pages?.next, [...at, "pages", "next"], "one"),
    ...empty_status.flatMap((status, index) =>
      status >= 400 && status <= 499
        ? []
        : [
            {
              at: [...at, "empty_status", index],
              message: `${status} cannot mean that nothing uses a credential: 400 to 499 can`,
            },
          ],
    ),
  ];
}

const HEADER = /^[!#$%&'*+.^_`|~\w-]+$/;

function pathFaults(text: string | undefined, at: At, leadsTo: "one" | "many"): RuleFault[] {
  if (text === undefined) return [];
  const path = parsePath(text);
  if (!path) {
    return [
      { at, message: `${JSON.stringify(text)} is no path: paths are written a, a.b, a[0].b or a[*].b` },
    ];
  }
  if (leadsTo === "many" || !path.isMany) return [];
  return [
    {
      at,
      message: `${JSON.stringify(text)} may lead to several values, and ${at.at(-1)} is one: write [0] instead of [*]`,
    },
  ];
}

/** Of one or several. */
function listFaults(given: string | readonly string[] | undefined, at: At): RuleFault[] {
  if (given === undefined || typeof given === "string") return pathFaults(given, at, "many");
  if (given.length === 0) return [{ at, message: "an empty list: then no link leads anywhere" }];
  return given.flatMap((one, index) => pathFaults(one, [...at, index], "many"));
}
