/** A case as text: what it is made of, and its HCL. Ids are shown as labels. */
import type { Case, JointCase } from "./case.js";
import { after, before } from "./configuration.js";
import { type Ids, render } from "./render.js";

export const describeCase = ({ name, worlds }: JointCase): string =>
  [`case ${name}`, ...worlds.map(describeWorld)].join("\n");

function describeWorld(one: Case): string {
  const placeholder = (labels: readonly string[], word = "") =>
    new Map(labels.map((label) => [label, `<${word}${label}>`]));
  const ids: Ids = {
    organization: "<organization>",
    clusters: placeholder(one.clusters),
    foreign: placeholder(one.foreign),
    managed: placeholder(one.credentials.map(({ label }) => label)),
    deposed: placeholder(
      one.credentials.map(({ label }) => label),
      "old ",
    ),
    keys: new Map(
      [...one.foreign, ...one.credentials.flatMap(({ label }) => [label, `old ${label}`])].map((label) => [
        `<${label}>`,
        `<key of ${label}>`,
      ]),
    ),
  };
  const files = (which: typeof before) =>
    Object.entries(render(which(one), ids))
      .filter(([file, text]) => file.endsWith(".tf") && text !== "")
      .map(([file, text]) => `# ${file}\n${text}`)
      .join("\n");
  return [
    `${one.platform}, seed ${one.seed}; clusters ${one.clusters.join(", ")}; foreign credentials ${one.foreign.join(", ") || "none"}`,
    `--- before\n${files(before)}`,
    `--- then\n${one.disturbances.map((found) => JSON.stringify(found)).join("\n") || "nothing"}`,
    `--- changes\n${one.changes.map((change) => JSON.stringify(change)).join("\n")}\n${JSON.stringify(one.options)}`,
    `--- after\n${files(after)}`,
  ].join("\n");
}
