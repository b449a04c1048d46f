import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import { readContract } from "../../../src/sandbox/contract.js";
import { isLongRun } from "../../full-run.js";
import { contract, startSandbox } from "../start-sandbox.js";
import { createAsker, type World } from "./ask.js";
import { requestsOf } from "./requests.js";

const { sandbox, request } = startSandbox();
const shout = jest.spyOn(console, "error").mockImplementation(() => {});
const rejections: unknown[] = [];
const keep = (reason: unknown) => rejections.push(reason);
process.on("unhandledRejection", keep);
afterAll(() => {
  process.off("unhandledRejection", keep);
  sandbox.close();
});

const control = async (name: string, body: object = {}) =>
  (await request("POST", `/_test/${name}`, body)).body;
beforeAll(() => control("taikun_behaviour", { tanzu_zededa: "on", filled_passwords: "on" }));

/** A new tenant each, so that no list grows for ever. */
const worlds: Record<string, () => Promise<World>> = {
  qovery: async () => {
    const { organization_id, token } = await control("organizations");
    return { authorization: `Token ${token}`, path: { organizationId: organization_id } };
  },
  entryguard: async () => {
    const { token } = await control("entryguard_organizations");
    return { authorization: `Bearer ${token}`, path: {} };
  },
  civo: async () => ({ authorization: `bearer ${(await control("civo_accounts")).token}`, path: {} }),
  taikun: async () => {
    const { access_key, secret_key } = await control("taikun_accounts");
    const keys = Buffer.from(`${access_key}:${secret_key}`).toString("base64");
    return { authorization: `Basic ${keys}`, path: {} };
  },
};

const perSequence = 100;
/** Of each platform: 25,000 requests in the long run. */
const sequences = isLongRun ? 250 : 4;

test.each(Object.keys(worlds))(
  "%s answers whatever is near its contract by its contract",
  async (platform) => {
    const operations = new Map(readContract(contract(platform)).map((one) => [one.id, one]));
    const sequence = fc.array(requestsOf(platform), {
      minLength: perSequence,
      maxLength: perSequence,
      size: "max",
    });
    await fc.assert(
      fc.asyncProperty(sequence, async (all) => {
        const ask = createAsker(sandbox.app, platform, await (worlds[platform] as () => Promise<World>)());
        for (const asked of all) {
          const { status, body } = await ask(asked);
          const wrong = operations.get(asked.operationId)?.checkAnswer(status, body);
          if (status >= 500 || wrong !== undefined)
            throw new Error(
              `${asked.operationId}: ${status} ${JSON.stringify(body)?.slice(0, 500)}: ${wrong}`,
            );
        }
      }),
      { numRuns: sequences, seed: 2026 },
    );
    expect(shout).not.toHaveBeenCalled();
    expect(rejections).toEqual([]);
  },
  isLongRun ? 3_600_000 : 120_000,
);
