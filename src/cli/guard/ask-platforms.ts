import type { Answer, Association, Question } from "../../guard/index.js";
import type { QoveryClient } from "../../sdk/index.js";
import { CliError, exitCodes } from "../cli-error.js";
import { openQovery, setting } from "../open-qovery.js";

/** Asks the platforms that have a client, one request for each organization. The others are left unanswered. */
export async function askPlatforms(questions: readonly Question[]): Promise<Answer[]> {
  const ours = questions.filter(({ kind }) => kind === "qovery");
  if (ours.length === 0) return [];
  const client = await openQovery().catch((error: unknown) => {
    if (!(error instanceof CliError)) throw error;
    throw new CliError(
      error.exitCode,
      `${error.message.replace(/\.$/, "")}, or decide from the plan alone: --offline`,
    );
  });
  const lists = new Map<string, ReturnType<typeof askQovery>>();
  return Promise.all(
    ours.map(async (question): Promise<Answer> => {
      const organizationId = await organizationOf(question);
      const list = lists.get(organizationId) ?? askQovery(client, organizationId);
      lists.set(organizationId, list);
      return { ...question, ...(await list) };
    }),
  );
}

async function organizationOf({ scope }: Question): Promise<string> {
  const { uuid } = await import("../../provider/validators.js");
  const id =
    scope ||
    setting(
      process.env.QOVERY_ORGANIZATION_ID,
      "the plan does not tell the organization of a credential: set QOVERY_ORGANIZATION_ID, or decide from the plan alone: --offline",
    );
  const fault = uuid(id);
  if (fault === null) return id;
  const source = scope ? "the organization_id of a credential in the plan" : "QOVERY_ORGANIZATION_ID";
  throw new CliError(exitCodes.usage, `${source} ${fault}`);
}

async function askQovery(
  client: QoveryClient,
  organizationId: string,
): Promise<{ associations: Association[] } | { unreachable: string }> {
  const { heldCredentials, PlatformError } = await import("../../sdk/index.js");
  try {
    const entries = await heldCredentials(client, { organizationId });
    return { associations: entries.map(({ id, name, dependents }) => ({ id, name, dependents })) };
  } catch (error) {
    if (error instanceof PlatformError) return { unreachable: error.message };
    throw error;
  }
}
