#!/usr/bin/env node
// As much of jq as the examples use, which is a path, or an object of paths: not every machine that runs the tests has one.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

const flag = (short) => ({ type: "boolean", short });
const options = { "exit-status": flag("e"), "raw-output": flag("r") };
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const [filter, file = 0] = positionals;
const script = filter.replace(/(?<![\w.])\.(?=\w)/g, "input.");
const result = new Function("input", `return (${script})`)(JSON.parse(readFileSync(file, "utf8"))) ?? null;
console.log(values["raw-output"] && typeof result === "string" ? result : JSON.stringify(result, null, 2));
if (values["exit-status"] && (result === null || result === false)) process.exitCode = 1;
