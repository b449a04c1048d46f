import { expect, test } from "@jest/globals";
import { render } from "../../../src/guard/report/render.js";
import type { Report } from "../../../src/guard/report/report.js";
import { visible } from "../../../src/text/index.js";
import { blockedBy, hostileName, samples, withName } from "./samples.js";

interface Command {
  readonly name: string;
  readonly title: string;
  readonly message: string;
}

/** As the runner of GitHub Actions reads a line: the data from the second `::` on, properties apart at commas. */
function parse(line: string): Command {
  const end = line.indexOf("::", 2);
  const [name = "", ...rest] = line.slice(2, end).split(" ");
  const properties = rest
    .join(" ")
    .split(",")
    .map((each) => each.split(/=(.*)/s));
  expect([line.startsWith("::"), end > 0, properties.length, properties[0]?.[0]]).toEqual([
    true,
    true,
    1,
    "title",
  ]);
  const title = (properties[0]?.[1] ?? "").replaceAll("%3A", ":").replaceAll("%2C", ",");
  const unescaped = (text: string) =>
    text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
  return { name, title: unescaped(title), message: unescaped(line.slice(end + 2)) };
}

async function commands(report: Report): Promise<Command[]> {
  const output = await render(report, "github");
  expect(output.endsWith("\n")).toBe(true);
  return output.trimEnd().split("\n").map(parse);
}

test.each([
  ["nothing", ["notice"]],
  ["rotation", ["notice"]],
  ["blocked", ["error", "notice"]],
  ["unproven", ["error", "notice"]],
  ["cascade", ["warning", "warning", "notice", "notice"]],
  ["order", ["error", "notice"]],
  ["link", ["error", "warning", "notice"]],
  ["unnamed", ["error", "notice"]],
  ["stray", ["warning", "notice"]],
])("%s: %j", async (name, expected) => {
  const found = await commands(samples[name] as Report);
  expect(found.map((each) => each.name)).toEqual(expected);
  expect(found.map(({ title }) => title)).toEqual([
    ...(samples[name]?.findings.map(({ summary }) => summary) ?? []),
    "belay guard",
  ]);
});

test("the last command is the verdict, with what limits it", async () => {
  expect((await commands(blockedBy(25))).at(-1)?.message.split("\n")).toEqual([
    "Blocked: 1 of 2 credentials that this plan deletes would still be in use.",
    "Findings: 1 error.",
    "Taikun was not asked what uses its credentials: the plan's own prior state decided, and it may not know of everything.",
  ]);
});

test("of many dependents the first twenty are named, and the ways out are within what the runner keeps", async () => {
  const [error] = await commands(blockedBy(10_000));
  expect(error?.message.match(/^- "(production|new|cluster-\d+)"/gm)).toHaveLength(20);
  expect(error?.message).toContain("\n- and 9980 more\n");
  expect(error?.message).toMatch(/destroy = false$/);
  expect(error?.message.length).toBeLessThan(4096);
});

test.each([
  ["hostile", hostileName],
  ["escaped already", "%0A%25%3A%2C %0A::error::x"],
  ["commas and colons", "a,file=x.tf,line=1::b: c"],
  ["lines", "a\r\n::set-output name=verdict::allowed\n##[error]x"],
])("a name is no command and comes back as it is: %s", async (_, name) => {
  const [error, verdict, ...others] = await commands(withName(name));
  expect(error).toMatchObject({
    name: "error",
    title: `Credential ${visible(JSON.stringify(name))} is still in use`,
    message: expect.stringContaining(`deletes the Qovery credential "${visible(name)}", which`),
  });
  expect(verdict).toMatchObject({ name: "notice", title: "belay guard" });
  expect(others).toEqual([]);
});
