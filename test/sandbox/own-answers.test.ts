import { afterEach, expect, jest, test } from "@jest/globals";
import { contract, startSandbox } from "./start-sandbox.js";

afterEach(() => {
  jest.restoreAllMocks();
});

/** The contract of Qovery, changed: the sandbox does not know of the change and so breaks it. */
function changedContract(from: string, to: string): typeof contract {
  const changed = contract("qovery").replace(from, to);
  expect(changed).not.toBe(contract("qovery"));
  return (platform) => (platform === "qovery" ? changed : contract(platform));
}

test("under test controls an answer that breaks the contract is a 500 that says how, and nothing is kept", async () => {
  const shout = jest.spyOn(console, "error").mockImplementation(() => {});
  const changed = changedContract(
    "required: [id, name, object_type, access_key_id]",
    "required: [id, name, object_type, fingerprint]",
  );
  const { ask, sandbox } = startSandbox({ contract: changed });
  const key = { type: "AWS_STATIC", name: "a", access_key_id: "b", secret_access_key: "canary" };
  const broken = await ask("POST", "/aws/credentials", key);
  expect(broken).toMatchObject({
    status: 500,
    body: { detail: expect.stringContaining("createAWSCredentials: answer.fingerprint is required") },
  });
  expect(shout.mock.calls).toEqual([
    [
      expect.stringMatching(
        /^belay: a defect of the sandbox, please report this line: POST \/qovery\/\S+: Error: .+$/,
      ),
    ],
  ]);
  expect((await ask("GET", "/credentials")).body.results).toEqual([]);
  sandbox.close();
});

test("an operation that nothing answers stops the start", () => {
  const changed = changedContract("operationId: deployCluster", "operationId: launchCluster");
  expect(() => startSandbox({ contract: changed })).toThrow("nothing answers the operation launchCluster");
});
