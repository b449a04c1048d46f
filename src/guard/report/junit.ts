import { visible } from "../../text/index.js";
import { describeChange, describeUse } from "./describe-credential.js";
import { concerns, explain } from "./explain.js";
import { headline } from "./headline.js";
import type { CredentialVerdict, GuardFinding, Report } from "./report.js";

interface TestCase {
  readonly classname: string;
  readonly name: string;
  readonly outcome: "passed" | "failure" | "error" | "skipped";
  /** The lines inside the case. */
  readonly body: readonly string[];
}

/** For the test reports of CI systems: a test case for each credential whose deletion is planned. */
export function junit(report: Report): string {
  const cases =
    report.credentials.length > 0
      ? report.credentials.map((credential) => testCase(report, credential))
      : [
          {
            classname: "belay",
            name: "this plan deletes no credential",
            outcome: "passed",
            body: [],
          } as const,
        ];
  const count = (outcome: TestCase["outcome"]) => cases.filter((each) => each.outcome === outcome).length;
  const counts = `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="belay guard" ${counts}>`,
    `  <testsuite name="belay guard" ${counts}>`,
    ...cases.flatMap(({ classname, name, body }) => {
      const start = `    <testcase classname="${escapeXml(classname)}" name="${escapeXml(name)}"`;
      return body.length === 0
        ? [`${start}/>`]
        : [`${start}>`, ...body.map((line) => `      ${line}`), "    </testcase>"];
    }),
    `    <system-out>${escapeXml([headline(report), ...report.notes.map(visible)].join("\n"))}</system-out>`,
    "  </testsuite>",
    "</testsuites>",
  ].join("\n")}\n`;
}

function testCase(report: Report, credential: CredentialVerdict): TestCase {
  const findings = report.findings.filter((found) => concerns(found, credential));
  const decisive =
    findings.find(({ level }) => level === "error") ?? findings.find(({ code }) => code === "unproven");
  const outcome = decisive ? outcomeOf(decisive) : "passed";
  const said = findings.filter((found) => found !== decisive).map((found) => say(report, found));
  const use = visible(`${describeChange(credential)}; ${describeUse(credential)}`);
  return {
    classname: visible(credential.platform),
    name: visible(nameOf(credential)),
    outcome,
    body: [
      ...(decisive ? [result(outcome, report, decisive)] : []),
      `<system-out>${escapeXml([use, ...said].join("\n\n"))}</system-out>`,
    ],
  };
}

/**
 * Blocked fails. Unproven is an error, since nothing was found out, or skipped where the user lets it pass and the finding is
 * no error. Any other finding that is an error fails too; the rest is in the output.
 */
function outcomeOf({ level, code }: GuardFinding): TestCase["outcome"] {
  if (level !== "error") return "skipped";
  return code === "unproven" ? "error" : "failure";
}

function result(element: string, report: Report, found: GuardFinding): string {
  const start = `<${element} type="${found.code}" message="${escapeXml(visible(found.summary))}">`;
  return `${start}${escapeXml(explain(report, found).join("\n"))}</${element}>`;
}

function say(report: Report, found: GuardFinding): string {
  return [`${found.level} ${found.code}: ${visible(found.summary)}`, ...explain(report, found)].join("\n");
}

/** Unique in the report: an older object left behind at the same address may have the same name. */
function nameOf({ address, name, id, deposed }: CredentialVerdict): string {
  return `${address} ${JSON.stringify(name || id)}${deposed === null ? "" : ` (deposed ${deposed})`}`;
}

/** Also leaves out what XML 1.0 cannot hold in any spelling. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
