import { expect, test } from "@jest/globals";
import { CredentialList } from "../../src/provider/qovery/credential-list.js";

const role = (id: string) =>
  ({ id, name: id, object_type: "AWS_ROLE", role_arn: "arn:aws:iam::123456789012:role/x" }) as const;
const paris = { id: "d1", name: "paris" };
const rome = { id: "d2", name: "rome" };

test("a credential that is reported twice has the clusters of both entries", () => {
  const list = new CredentialList([
    { credential: role("a"), clusters: [paris] },
    { credential: role("a"), clusters: [rome] },
    { credential: role("a"), clusters: [] },
  ]);
  expect(list.find("a")?.clusters).toEqual([paris, rome]);
  expect(list.associations()).toEqual([{ id: "a", name: "a", dependents: [paris, rome] }]);
});

test("a cluster names the credentials that it uses, and nothing where it uses none", () => {
  const list = new CredentialList([
    { credential: role("a"), clusters: [paris] },
    { credential: role("b"), clusters: [paris, rome] },
  ]);
  expect(list.usedBy("d1").map(({ id }) => id)).toEqual(["a", "b"]);
  expect(list.clusterName("d2")).toBe("rome");
  expect(list.usedBy("nowhere")).toEqual([]);
});
