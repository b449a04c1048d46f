/** The comment on the pull request, against a local stand-in for GitHub. */
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { forwardProxy } from "../sdk/forward-proxy.js";
import { type FakeGitHub, startFakeGitHub } from "./fake-github.js";
import { allowed, blocked, canary, deleting } from "./plans.js";
import { runAction } from "./run-action.js";

const token = "ghs_canary_of_the_job";
const inputs = { plan: "plan.json", offline: "true", comment: "true" };
const event = { pull_request: { number: 7, head: { sha: "4dbb1f77a18e3f1f38b9d9a1e2a0b0c9d8e7f6a5" } } };
const marker = "<!-- belay-guard -->";

let github: FakeGitHub;
afterEach(() => github.close());

const guard = (plan: string, changes: Record<string, string> = {}, about: unknown = event, env = {}) =>
  runAction(
    { ...inputs, ...changes },
    { files: { "plan.json": plan }, event: about, token, env: { ...github.env, ...env } },
  );

test("it is created once and updated afterwards", async () => {
  github = await startFakeGitHub(token);
  expect(await guard(blocked)).toMatchObject({ code: 1, stderr: "" });
  expect(github.comments).toHaveLength(1);
  const [{ body: first } = { body: "" }] = github.comments;
  expect(first.startsWith(`${marker}\n\n## ⛔ Blocked`)).toBe(true);
  expect(first).toContain("berlin");
  expect(first).not.toContain(canary);
  expect(first).toContain(
    "[From this run](https://github.example/acme/infra/actions/runs/42), for commit 4dbb1f77a18e3f1f38b9d9a1e2a0b0c9d8e7f6a5",
  );

  expect(await guard(allowed)).toMatchObject({ code: 0, stderr: "" });
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toContain("## ✅ Allowed");
  expect(github.comments[0]?.body).not.toContain("berlin");
  expect(github.requests.at(-1)).toBe("PATCH /api/v3/repos/acme/infra/issues/comments/1");
});

test("it goes through the job's proxy, and that no certificate is checked is a warning", async () => {
  github = await startFakeGitHub(token);
  const { hostname: host, port } = new URL(github.env.GITHUB_API_URL ?? "");
  const proxy = forwardProxy({ host, port: Number(port) });
  await new Promise<void>((resolve) => proxy.server.listen(0, "127.0.0.1", resolve));
  const far = Object.entries(github.env).map(([name, url]) => [
    name,
    url.replace(`${host}:${port}`, "github.invalid"),
  ]);
  const { stdout } = await guard(allowed, {}, event, {
    ...Object.fromEntries(far),
    HTTP_PROXY: `http://127.0.0.1:${(proxy.server.address() as AddressInfo).port}`,
    NODE_TLS_REJECT_UNAUTHORIZED: "0",
  });
  proxy.server.close();
  expect(stdout.match(/^::warning .*/gm)).toEqual([
    expect.stringContaining("NODE_TLS_REJECT_UNAUTHORIZED=0 is set"),
  ]);
  expect(github.comments).toHaveLength(1);
  expect(proxy.seen).toContain("POST http://github.invalid/api/v3/repos/acme/infra/issues/7/comments");
});

test("it is never longer than GitHub takes", async () => {
  github = await startFakeGitHub(token);
  const clusters = Array.from({ length: 5_000 }, (_, i) => ({ id: `id-${i}`, name: `cluster-${i}` }));
  expect((await guard(deleting({ clusters }))).stdout).not.toContain("::warning");
  expect(github.comments).toHaveLength(1);
});

test("it is found behind a hundred others, and a comment of someone else with the marker is left alone", async () => {
  github = await startFakeGitHub(token);
  const forged = `${marker}\n\n## ✅ Allowed`;
  const quoted = `What is ${marker}?`;
  for (let id = 1; id <= 150; id++)
    github.comments.push(
      { id, body: forged, user: { login: "mallory" } },
      { id: 1000 + id, body: quoted, user: { login: "github-actions[bot]" } },
    );
  github.comments.splice(250, 0, {
    id: 5000,
    body: `${marker}\nold`,
    user: { login: "github-actions[bot]" },
  });
  expect(await guard(blocked)).toMatchObject({ code: 1 });
  expect(github.comments).toHaveLength(301);
  const changed = github.comments.filter(({ body }) => body !== forged && body !== quoted);
  expect(changed).toMatchObject([{ id: 5000, body: expect.stringContaining("## ⛔ Blocked") }]);
});

test("a plan that cannot be read replaces the verdict on an earlier one", async () => {
  github = await startFakeGitHub(token);
  await guard(allowed);
  expect(await guard("{")).toMatchObject({ code: 2 });
  expect(github.comments).toMatchObject([{ body: expect.stringContaining(`${marker}\n\n## ❓ No verdict`) }]);
});

test("a comment on a pull request starts it too", async () => {
  github = await startFakeGitHub(token);
  await guard(allowed, {}, { issue: { number: 7, pull_request: {} } });
  expect(github.comments).toHaveLength(1);
});

describe("GitHub is not asked", () => {
  test.each<{ name: string; changes?: Record<string, string>; about?: unknown }>([
    { name: "where no comment is wanted", changes: { comment: "false" } },
    { name: "on a push", about: { ref: "refs/heads/main" } },
    { name: "on an issue", about: { issue: { number: 7 } } },
  ])("$name", async ({ changes, about }) => {
    github = await startFakeGitHub(token);
    const { code, stdout } = await guard(allowed, changes, about);
    expect(code).toBe(0);
    expect(stdout).not.toContain("::warning");
    expect(github.requests).toEqual([]);
  });
});

describe("a comment that fails is a warning, and the verdict stays", () => {
  const notWritten = "::warning title=belay guard::the comment on the pull request was not written: ";
  test.each<{ name: string; refused?: string; changes?: Record<string, string>; down?: true; said: string }>([
    {
      name: "no permission",
      refused: "Resource not accessible\n::set-output name=verdict::x",
      said: "was answered with 403: Resource not accessible ::set-output name=verdict::x. It needs pull-requests: write",
    },
    {
      name: "another token",
      changes: { "github-token": "other" },
      said: "was answered with 401: Bad credentials",
    },
    { name: "no token", changes: { "github-token": "" }, said: "the input github-token is empty" },
    { name: "nobody there", down: true, said: "ECONNREFUSED" },
    {
      name: "a token that no header can hold",
      changes: { "github-token": `${token}\n${token}` },
      said: "***",
    },
  ])("$name", async ({ refused, changes, down, said }) => {
    github = await startFakeGitHub(token, refused ?? null);
    if (down) await github.close();
    const { code, stdout, stderr, outputs } = await guard(blocked, changes);
    expect([code, stderr, outputs.verdict]).toEqual([1, "", "blocked"]);
    const [warning = "", ...others] = stdout.split("\n").filter((line) => line.startsWith("::warning"));
    expect(others).toEqual([]);
    expect(warning.startsWith(notWritten)).toBe(true);
    expect(warning).toContain(said);
  });
});

test("the token is masked before anything else is said, and is nowhere else", async () => {
  github = await startFakeGitHub(token, "no");
  const { code: _, ...said } = await guard(blocked);
  const [first, ...rest] = said.stdout.split("\n");
  expect(first).toBe(`::add-mask::${token}`);
  expect(JSON.stringify({ ...said, stdout: rest })).not.toContain(token);
});
