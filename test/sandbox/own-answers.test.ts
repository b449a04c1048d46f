import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { startSandbox } from "./start-sandbox.js";

let contractsDir: string;
beforeEach(() => {
  contractsDir = mkdtempSync(join(tmpdir(), "belay-contract-"));
});
afterEach(() => {
  rmSync(contractsDir, { recursive: true });
  jest.restoreAllMocks();
});

/** The contract of Qovery, changed: the sandbox does not know of the change and so breaks it. */
function changeContract(from: string, to: string): void {
  const contract = readFileSync("openapi/qovery.yaml", "utf8");
  const changed = contract.replace(from, to);
  expect(changed).not.toBe(contract);
  writeFileSync(join(contractsDir, "qovery.yaml"), changed);
}

test("under test controls an answer that breaks the contract is a 500 that says how, and nothing is kept", async () => {
  const shout = jest.spyOn(console, "error").mockImplementation(() => {});
  changeContract(
    "required: [id, name, object_type, access_key_id]",
    "required: [id, name, object_type, fingerprint]",
  );
  const { ask, sandbox } = startSandbox({ contractsDir });
  const key = { type: "AWS_STATIC", name: "a", access_key_id: "b", secret_access_key: "canary" };
  const broken = await ask("POST", "/aws/credentials", key);
  expect(broken).toMatchObject({
    status: 500,
    body: { detail: expect.stringContaining("createAWSCredentials: answer.fingerprint is required") },
  });
  expect(shout).toHaveBeenCalledTimes(1);
  expect((await ask("GET", "/credentials")).body.results).toEqual([]);
  sandbox.close();
});

test("an operation that nothing answers stops the start", () => {
  changeContract("operationId: deployCluster", "operationId: launchCluster");
  expect(() => startSandbox({ contractsDir })).toThrow("nothing answers the operation launchCluster");
});
