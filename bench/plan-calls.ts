/**
 * `tsx bench/plan-calls.ts PROGRAM`: ten thousand plan calls to one provider process, as Terraform would make them, and its resident
 * memory after each thousand. Prints JSON.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { impliedType, type Schema } from "../src/plugin/schema/index.js";
import { encodeMsgpack, UNKNOWN, type Value } from "../src/plugin/value/index.js";
import {
  ConfigureProviderRequest,
  PlanResourceChangeRequest,
  PlanResourceChangeResponse,
} from "../src/plugin/wire/index.js";
import { belayProvider } from "../src/provider/provider.js";
import { createSandbox, listen } from "../src/sandbox/index.js";
import { Provider } from "../test/plugin/transport/terraform-double.js";

const CALLS = 10_000;
const EACH = 1_000;
const AT_ONCE = 10;
const TYPE = "belay_qovery_aws_credential";

const [program = ""] = process.argv.slice(2);
const { schema, resources } = belayProvider("0.0.0");

const dynamic = (of: Schema, value: Record<string, Value>) => {
  const empty = Object.fromEntries(Object.keys(of.attributes).map((name) => [name, null]));
  return { msgpack: encodeMsgpack(impliedType(of.attributes), { ...empty, ...value }) };
};

const directory = mkdtempSync(join(tmpdir(), "belay-bench-"));
const contract = (platform: string) => readFileSync(`openapi/${platform}.yaml`, "utf8");
const sandbox = createSandbox({ contract, db: ":memory:" });
const server = await listen(sandbox, { port: 0, host: "127.0.0.1" });
const { endpoint, token, organization_id } = server.address.platforms.qovery;
const env = {
  BELAY_QOVERY_ENDPOINT: endpoint,
  QOVERY_API_TOKEN: token,
  QOVERY_ORGANIZATION_ID: organization_id,
};
const provider = new Provider({ directory, program, remove: () => {} }, { env });
try {
  const connection = await provider.connect();
  const call = async (name: string, request: Uint8Array) => {
    const { status, message, body } = await connection.call(`/tfplugin6.Provider/${name}`, request);
    if (status !== 0) throw new Error(`${name}: ${message}`);
    return body;
  };
  await call("ConfigureProvider", ConfigureProviderRequest.encode({ config: dynamic(schema, {}) }));
  const resource = resources[TYPE]?.schema as Schema;
  const plan = async (number: number) => {
    const config = {
      name: `credential-${number}`,
      role_arn: `arn:aws:iam::123456789012:role/role-${number}`,
    };
    const answer = await call(
      "PlanResourceChange",
      PlanResourceChangeRequest.encode({
        type_name: TYPE,
        config: dynamic(resource, config),
        proposed_new_state: dynamic(resource, { ...config, id: UNKNOWN }),
        prior_state: { msgpack: Buffer.of(0xc0) },
      }),
    );
    const { diagnostics } = PlanResourceChangeResponse.decode(answer);
    if (diagnostics.length > 0) throw new Error(`plan ${number}: ${diagnostics[0]?.summary}`);
  };
  const resident = () =>
    Number(execFileSync("ps", ["-o", "rss=", "-p", String(provider.process.pid)])) / 1024;
  const megabytes: number[] = [];
  for (let number = 0; number < CALLS; number += AT_ONCE) {
    await Promise.all(Array.from({ length: AT_ONCE }, (_, more) => plan(number + more)));
    if ((number + AT_ONCE) % EACH === 0) megabytes.push(resident());
  }
  console.log(JSON.stringify({ calls: CALLS, each: EACH, megabytes }));
  connection.close();
} finally {
  provider.kill();
  await server.close();
  sandbox.close();
  rmSync(directory, { recursive: true });
}
