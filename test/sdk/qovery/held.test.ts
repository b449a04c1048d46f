import { expect, test } from "@jest/globals";
import { createQoveryClient, heldCredentials } from "../../../src/sdk/index.js";

const role = (id: string) => ({
  id,
  name: id,
  object_type: "AWS_ROLE",
  role_arn: "arn:aws:iam::123456789012:role/x",
});
const paris = { id: "d1", name: "paris" };
const rome = { id: "d2", name: "rome" };

/** What is held where Qovery answers so. */
const held = (...results: unknown[]) =>
  heldCredentials(createQoveryClient({ token: "t", fetch: async () => Response.json({ results }) }), {
    organizationId: "o",
  });

test("a credential that is reported twice has the clusters of both entries", async () => {
  const [entry, ...others] = await held(
    { credential: role("a"), clusters: [paris] },
    { credential: role("a"), clusters: [rome] },
    { credential: role("a"), clusters: [] },
  );
  expect(entry?.dependents).toEqual([paris, rome]);
  expect(others).toEqual([]);
});

test("an entry has the public fields of its kind, and nothing else of what was answered", async () => {
  const canary = { secret_access_key: "canary", something: { new: "canary" } };
  expect(
    await held({ credential: { ...role("a"), ...canary }, clusters: [{ ...paris, ...canary }] }),
  ).toEqual([
    {
      id: "a",
      name: "a",
      kind: "AWS_ROLE",
      shown: { role_arn: "arn:aws:iam::123456789012:role/x" },
      publicIdentifier: "arn:aws:iam::123456789012:role/x",
      dependents: [paris],
    },
  ]);
});

test("a kind that is not known has its own word, and nothing shown", async () => {
  const credential = { id: "n", name: "new", object_type: "OVH", application_key: "k" };
  expect(await held({ credential, clusters: [] })).toEqual([
    { id: "n", name: "new", kind: "OVH", shown: {}, publicIdentifier: null, dependents: [] },
  ]);
});
