/** An account of Taikun for a case: its id spaces give the same ids, and so do its rules and projects. */
import type { TaikunSpace } from "../case.js";
import { asking } from "./http.js";
import { TaikunOrganization } from "./taikun-organization.js";

const SPACES = ["billing", "showback", "backup", "ai"] as const satisfies TaikunSpace[];

export type TaikunWorlds = Readonly<Record<TaikunSpace, TaikunOrganization>>;

/** `access`: what the sandbox says of the account. */
export async function taikunWorlds(
  endpoint: string,
  { access_key, secret_key }: Readonly<Record<string, string>>,
): Promise<TaikunWorlds> {
  const keys = Buffer.from(`${access_key}:${secret_key}`).toString("base64");
  const ask = asking(endpoint, `Basic ${keys}`);
  const made = (await ask("POST", "/api/v1/aws/create", {
    name: "ground",
    awsRegion: "eu-west-1",
    awsAccessKeyId: "ACCESS_KEY_OF_ANOTHER",
    awsSecretAccessKey: "secret",
  })) as { id: string };
  const worlds = Object.fromEntries(
    SPACES.map((space) => [space, new TaikunOrganization(space, ask, Number(made.id))]),
  ) as TaikunWorlds;
  await aligned(SPACES.map((space) => worlds[space]));
  return worlds;
}

/** Makes credentials and deletes them until all id spaces count from one number, and so with rules and projects. */
async function aligned(all: readonly TaikunOrganization[]): Promise<void> {
  const [billing, showback, backup] = all as [TaikunOrganization, TaikunOrganization, TaikunOrganization];
  await align(
    all.map((world) => async () => {
      const { id } = await world.credential("counted");
      await world.deleteCredential(id);
      return Number(id);
    }),
  );
  const rule = (world: TaikunOrganization) => async () => {
    const credential = await world.credential("counted");
    const id = await world.dependent("counted", credential.id);
    await world.remove(id);
    await world.deleteCredential(credential.id);
    return Number(id);
  };
  await align([rule(billing), rule(showback), async () => Number(await backup.project("counted"))]);
}

async function align(counters: readonly (() => Promise<number>)[]): Promise<void> {
  const last = await Promise.all(counters.map((count) => count()));
  const highest = Math.max(...last);
  for (const [at, count] of counters.entries())
    for (let now = last[at] ?? 0; now < highest; now++) await count();
}
