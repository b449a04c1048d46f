import { createHash } from "node:crypto";
import type { Log, ReportingDescriptor, Result } from "sarif";
import { visible, visibleJson } from "../../text/index.js";
import { TITLES } from "./code-titles.js";
import { concerns, explainAll } from "./explain.js";
import type { FindingCode, GuardFinding, Level, Report } from "./report.js";

/** Of a list of dependents: a viewer shows the message in a small box. */
const SHOWN = 20;

const LEVELS: Record<Level, "error" | "warning" | "note"> = {
  error: "error",
  warning: "warning",
  information: "note",
};

interface Rule {
  readonly level: Level;
  readonly description: string;
}

const RULES: Record<FindingCode, Rule> = {
  "credential-in-use": {
    level: "error",
    description:
      "The plan deletes a credential, and after the apply something would still use it: nothing in the plan takes it off, or the plan itself keeps it or puts it there.",
  },
  "delete-before-rebind": {
    level: "warning",
    description:
      "The plan takes what uses a credential off it and deletes the credential, but not surely in this order. Where Terraform deletes first, the apply stops there, or what uses the credential is without one until it has moved.",
  },
  "dependent-also-deleted": {
    level: "information",
    description:
      "The plan deletes a credential, and what uses it or the binding between the two as well. Nothing is left that would use it.",
  },
  cascade: {
    level: "warning",
    description:
      "The plan deletes a credential at a platform that does not refuse to delete one in use: it deletes what uses the credential together with it.",
  },
  unproven: {
    level: "error",
    description:
      "The plan deletes a credential, and the platform could not be asked what uses it, or the plan does not tell which credential it is. What the plan itself tells may not be everything.",
  },
  "link-unknown": {
    level: "error",
    description:
      "The plan deletes a credential, and which credential a dependent will use is known only after the apply. The configuration does not show that it is a new one, so it may be the deleted one.",
  },
  "dependent-declared": {
    level: "warning",
    description:
      "The plan deletes a credential, and that a dependent leaves it is only declared: the plan does not show what happens to the dependent itself.",
  },
  "dependent-stray": {
    level: "warning",
    description:
      "The plan deletes a credential, and the platform has dependents that use none of the credentials that it lists. One of them may use the deleted one.",
  },
};
const CODES = Object.keys(RULES) as FindingCode[];

/** For code scanning and the viewers of editors: SARIF 2.1.0, with a rule for each code and a result for each finding. */
export function sarif(report: Report): string {
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "belay guard",
            ...(report.tool.version && { semanticVersion: report.tool.version }),
            rules: CODES.map(rule),
          },
        },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: report.notes.map((note) => ({
              level: "note",
              message: { text: escapeText(visible(note)) },
            })),
          },
        ],
        results: report.findings.map((found) => result(report, found)),
        properties: { verdict: report.verdict },
      },
    ],
  };
  return `${visibleJson(log, 2)}\n`;
}

function rule(code: FindingCode): ReportingDescriptor {
  const { level, description } = RULES[code];
  return {
    id: code,
    shortDescription: { text: TITLES[code] },
    fullDescription: { text: description },
    help: { text: description },
    defaultConfiguration: { level: LEVELS[level] },
    properties: { tags: ["terraform", "credentials"] },
  };
}

function result(report: Report, found: GuardFinding): Result {
  // GitHub shows the first sentence alone where it has little room: the summary, so it ends with a full stop.
  const message = [`${visible(found.summary)}.`, ...explainAll(report, found, SHOWN)].join("\n");
  return {
    ruleId: found.code,
    ruleIndex: CODES.indexOf(found.code),
    level: LEVELS[found.level],
    message: { text: escapeText(message) },
    locations: [
      {
        logicalLocations: [{ fullyQualifiedName: found.address, kind: "resource" }],
        // GitHub drops a result that has no file. A plan does not tell which file a resource is in, and a guess such as main.tf
        // would mark a line that has nothing to do with it. So it is the plan: what was judged, the same name in every run
        // (an alert whose file changes its name is a new alert), and not in the repository, so GitHub shows no source there.
        physicalLocation: { artifactLocation: { uri: "terraform.tfplan" }, region: { startLine: 1 } },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: fingerprint(report, found) },
  };
}

/** The same problem is the same alert in the next run, also when the resource moved. This is the one that GitHub looks at. */
function fingerprint(report: Report, found: GuardFinding): string {
  const { credential } = found;
  const kind = report.credentials.find((each) => concerns(found, each))?.kind ?? credential.platform;
  const identity = JSON.stringify([found.code, kind, credential.id || found.address]);
  return createHash("sha256").update(identity).digest("hex").slice(0, 32);
}

/** In a message `[words](target)` is a link, so a bracket is written with a backslash. */
function escapeText(text: string): string {
  return text.replace(/[\\[\]]/g, "\\$&");
}
