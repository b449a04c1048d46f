/** Prints the credentials that nothing uses, and those that no deployment has proven: see README.md. */
import { parseArgs } from "node:util";
import { createQoveryClient, heldCredentials, PlatformError, type QoveryClient } from "belay-iac/sdk";
import { audit, type Finding, type Reports } from "./audit.js";

const usage = "Usage: npx tsx main.ts [--json] [--max-age DAYS]";
const exitCodes = { clean: 0, found: 1, usage: 2, unreachable: 3 };

try {
  const { json, since } = readArguments();
  const { qovery, organizationId } = readEnvironment();
  const reports = await ask(qovery, organizationId);
  const findings = audit(reports, since);
  const credentials = reports.credentials.length;
  console.log(json ? JSON.stringify({ credentials, findings }, null, 2) : text(credentials, findings));
  process.exitCode = findings.length === 0 ? exitCodes.clean : exitCodes.found;
} catch (error) {
  const isExpected = error instanceof PlatformError || error instanceof TypeError;
  console.error(isExpected ? error.message : error);
  process.exitCode = error instanceof PlatformError ? exitCodes.unreachable : exitCodes.usage;
}

function readArguments(): { json: boolean; since?: Date } {
  const options = { json: { type: "boolean" }, "max-age": { type: "string" } } as const;
  const { json = false, "max-age": days } = parseArgs({ options }).values;
  if (days === undefined) return { json };
  if (!/^\d{1,5}$/.test(days)) throw new TypeError(`--max-age: must be a number of days.\n${usage}`);
  return { json, since: new Date(Date.now() - Number(days) * 86_400_000) };
}

function readEnvironment(): { qovery: QoveryClient; organizationId: string } {
  const { QOVERY_API_TOKEN: token, QOVERY_ORGANIZATION_ID: organizationId } = process.env;
  if (!token || !organizationId) throw new TypeError("Set QOVERY_API_TOKEN and QOVERY_ORGANIZATION_ID.");
  return {
    qovery: createQoveryClient({ token, endpoint: process.env.BELAY_QOVERY_ENDPOINT }),
    organizationId,
  };
}

async function ask(qovery: QoveryClient, organizationId: string): Promise<Reports> {
  const [credentials, clusters, statuses] = await Promise.all([
    heldCredentials(qovery, { organizationId }),
    qovery.listOrganizationCluster({ organizationId }),
    qovery.getOrganizationClusterStatus({ organizationId }),
  ]);
  return { credentials, clusters, statuses };
}

function text(credentials: number, findings: readonly Finding[]): string {
  const lines = findings.map(({ finding, name, id, public_identifier, clusters }) => {
    const reasons = clusters.map((cluster) => `\n  ${cluster.name}: ${cluster.reason ?? "proves it"}`);
    return `${finding} ${name} ${id} ${public_identifier ?? "-"}${reasons.join("")}`;
  });
  const count = (kind: string) => findings.filter(({ finding }) => finding === kind).length;
  const total = `${credentials} credentials: ${count("unused")} unused, ${count("unverified")} unverified`;
  return [...lines, total].join("\n");
}
