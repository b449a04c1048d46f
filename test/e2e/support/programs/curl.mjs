#!/usr/bin/env node
// As much of curl as the examples use: not every machine that runs the tests has one.
import { parseArgs } from "node:util";

const flag = (short) => ({ type: "boolean", short });
const options = {
  fail: flag("f"),
  silent: flag("s"),
  "show-error": flag("S"),
  header: { type: "string", short: "H", multiple: true, default: [] },
  data: { type: "string", short: "d" },
};
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const [url] = positionals;
const { data, header } = values;
const answer = await fetch(url, {
  method: data === undefined ? "GET" : "POST",
  headers: header.map((line) => line.split(/: (.*)/s, 2)),
  body: data,
});
process.stdout.write(await answer.text());
if (values.fail && !answer.ok) process.exitCode = 22;
