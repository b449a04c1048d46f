/** `belay guard` as a process of its own: standard input, pipes, the PATH, and the exit code that a shell sees. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { change, planJson, unchanged } from "../guard/plan/plan-json.js";
import { belay } from "./run-belay.js";

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "belay-guard-"));
  const credential = { id: "c1", name: "one", organization_id: "org" };
  const deleted = change("belay_qovery_aws_credential.a", "delete", credential);
  const kept = unchanged("belay_qovery_cluster_binding.x", { cluster_id: "d1", credential_id: "c1" });
  const blocked = planJson({ changes: [deleted, kept], padding: "x".repeat(200_000) });
  writeFileSync(join(directory, "blocked.json"), blocked);
  writeFileSync(join(directory, "allowed.json"), planJson());
  // Its report is larger than a pipe holds.
  writeFileSync(join(directory, "many.json"), planJson({ changes: new Array(1000).fill(deleted) }));
  writeFileSync(join(directory, "binary"), "PK\u0003\u0004 whatever is in it");
  writeFileSync(join(directory, "tofu"), `#!/bin/sh\n/bin/cat ${join(directory, "blocked.json")}\n`);
  const slow = `#!/bin/sh\n[ "$1" = version ] && exit 0\necho $$ > ${directory}/pid\nexec sleep 60\n`;
  writeFileSync(join(directory, "slow"), slow);
  for (const name of ["tofu", "slow"]) chmodSync(join(directory, name), 0o755);
});
afterAll(() => rmSync(directory, { recursive: true }));

/** Runs a line of a shell in which `guard` is `belay guard --offline`, and D the directory with the plans. */
async function shell(line: string) {
  const child = spawn(
    "/bin/bash",
    ["-c", `guard() { ${belay.map((word) => `"${word}"`).join(" ")} guard --offline "$@"; }\n${line}`],
    { env: { ...process.env, D: directory }, stdio: ["ignore", "pipe", "pipe"] },
  );
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number | null]>,
  ]);
  return { code, stdout, stderr: stderr.replaceAll(directory, "D") };
}

const BLOCKED = expect.stringMatching(/^Blocked: /);
const ALLOWED = "Allowed: this plan deletes no credential.\n";

test.concurrent.each([
  { name: "a file", line: "guard $D/allowed.json", code: 0, stdout: ALLOWED, stderr: "" },
  { name: "standard input", line: "cat $D/blocked.json | guard", code: 1, stdout: BLOCKED, stderr: "" },
  {
    name: "standard input, named -",
    line: "guard - < $D/blocked.json",
    code: 1,
    stdout: BLOCKED,
    stderr: "",
  },
  { name: "a pipe with a name", line: "guard <(cat $D/blocked.json)", code: 1, stdout: BLOCKED, stderr: "" },
  {
    name: "standard input that comes slowly, byte by byte at first",
    line: '(printf "{"; sleep 0.2; tail -c +2 $D/blocked.json) | guard',
    code: 1,
    stdout: BLOCKED,
    stderr: "",
  },
  {
    name: "an empty standard input",
    line: "guard < /dev/null",
    code: 2,
    stdout: "",
    stderr: "belay: the plan (standard input) cannot be read: it is empty\n",
  },
  {
    name: "a binary plan on standard input",
    line: "guard < $D/binary",
    code: 2,
    stdout: "",
    stderr: "belay: standard input is a binary plan file in a pipe: name the file instead\n",
  },
  {
    name: "a full disk",
    line: "guard $D/blocked.json > /dev/full",
    code: 2,
    stdout: "",
    stderr: "belay: cannot write standard output: ENOSPC: no space left on device, write\n",
  },
  {
    name: "a signal while terraform runs, which ends it, too",
    line: [
      `${belay.map((word) => `"${word}"`).join(" ")} guard --tf-bin $D/slow $D/binary & guard=$!`,
      // At once: the signal may come while terraform is being started.
      "until [ -s $D/pid ]; do :; done",
      "kill $guard; wait $guard; code=$?",
      // What nobody has waited for yet is a zombie, and has ended.
      `state() { sed 's/.*) //' /proc/$(cat $D/pid)/stat 2>/dev/null | cut -c 1; }`,
      'for i in $(seq 50); do case "$(state)" in ""|Z) exit $code;; esac; sleep 0.1; done',
      "echo it is still there",
    ].join("\n"),
    code: 2,
    stdout: "",
    stderr: "",
  },
  {
    name: "a reader that has read enough",
    line: "set -o pipefail; guard --format json $D/many.json | head -c 1",
    code: 0,
    stdout: "{",
    stderr: "",
  },
  {
    name: "a binary plan, where only tofu is on the PATH",
    line: "PATH=$D guard $D/binary",
    code: 1,
    stdout: BLOCKED,
    stderr: "",
  },
  {
    name: "a binary plan, where neither is on the PATH",
    line: "PATH=/none guard $D/binary",
    code: 2,
    stdout: "",
    stderr:
      "belay: a binary plan file needs terraform or tofu to read it, and neither is on the PATH: install one, name it with --tf-bin, or give the JSON of terraform show -json\n",
  },
])("$name: $code", async ({ line, code, stdout, stderr }) => {
  expect(await shell(line)).toEqual({ code, stdout, stderr });
});
