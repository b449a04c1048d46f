/** Puts a project on a backup or AI credential, and takes it off: enabling and disabling what the credential is for. */
import { setTimeout as sleep } from "node:timers/promises";
import { type Call, DiagnosticError } from "../../plugin/index.js";
import { PlatformError } from "../../sdk/index.js";
import type { ProjectDetails, TaikunClient } from "../../sdk/taikun/index.js";
import type { HeldCredentials } from "../platform/held-credentials.js";
import { Links } from "../platform/links.js";

type Held = HeldCredentials<TaikunClient>;

/** What a project has a credential for. */
export interface Purpose {
  readonly space: "taikun/backup" | "taikun/ai";
  /** In messages: `backup`. */
  readonly noun: string;
  /** The credential that a project uses for it; null: it is not enabled. */
  credentialOf(project: ProjectDetails): number | null;
  enable(client: TaikunClient, ids: { projectId: number; credentialId: number }): Promise<void>;
  disable(client: TaikunClient, projectId: number): Promise<void>;
}

export const backup: Purpose = {
  space: "taikun/backup",
  noun: "backup",
  credentialOf: ({ isBackupEnabled, s3CredentialId }) => (isBackupEnabled ? s3CredentialId : null),
  enable: async (client, { projectId, credentialId: s3CredentialId }) => {
    await client.enableBackup({ body: { projectId, s3CredentialId } });
  },
  disable: async (client, projectId) => {
    await client.disableBackup({ body: { projectId } });
  },
};

export const ai: Purpose = {
  space: "taikun/ai",
  noun: "AI",
  credentialOf: ({ aiEnabled, aiCredentialId }) => (aiEnabled ? aiCredentialId : null),
  enable: async (client, { projectId, credentialId: aiCredentialId }) => {
    await client.enableAi({ body: { projectId, aiCredentialId } });
  },
  disable: async (client, projectId) => {
    await client.disableAi({ body: { projectId } });
  },
};

export interface Ends {
  readonly scope: string;
  readonly projectId: string;
  readonly credentialId: string;
}

/** A project works for minutes to take off what it has. As Taikun's own provider, this waits for five at most. */
const PATIENCE = 300_000;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 10_000;

/** Where the project uses another credential it is taken off that one first, and is on none for a while. */
export function link(held: Held, purpose: Purpose, ends: Ends, call: Call<unknown>): Promise<void> {
  const links = Links.of(held);
  return links.oneAtATime(ends.projectId, async () => {
    await put(held, purpose, ends, call);
    links.placed.set(ends.projectId, ends.credentialId);
  });
}

async function put(
  held: Held,
  purpose: Purpose,
  { scope, projectId, credentialId }: Ends,
  { signal, diagnostics }: Call<unknown>,
): Promise<void> {
  const what = `Project ${projectId} was not put on ${purpose.noun} credential ${credentialId}`;
  const current = await read(held, projectId, what, signal);
  if (!current) throw noSuchProject(what, projectId);
  const former = purpose.credentialOf(current);
  if (former === Number(credentialId)) return;
  const enable = (id: number) =>
    held.connection.requestChange(what, (client) =>
      purpose.enable(client, { projectId: Number(projectId), credentialId: id }),
    );
  let isOff = false;
  try {
    if (former !== null) await takeOff(held, purpose, projectId, what, signal);
    isOff = true;
    await enable(Number(credentialId));
  } catch (error) {
    if (former === null || !(error instanceof DiagnosticError)) throw error;
    // Without its former credential the project would have no backups, because of a move that is refused.
    const isBack =
      isOff &&
      (await enable(former).then(
        () => true,
        () => false,
      ));
    throw new DiagnosticError(
      error.summary,
      isBack
        ? `${error.detail}\n\nThe project is on ${purpose.noun} credential ${former} again.`
        : `${error.detail}\n\nThe project was on ${purpose.noun} credential ${former} before, and may be on none now. Apply again.`,
      error.path,
      { cause: error },
    );
  } finally {
    held.forget(scope);
  }
  const found = await read(held, projectId, what, signal).catch((error: unknown) => {
    if (!(error instanceof DiagnosticError)) throw error;
    return null;
  });
  if (found && purpose.credentialOf(found) === Number(credentialId)) return;
  diagnostics.warning(
    `Project ${projectId} does not show its ${purpose.noun} credential yet`,
    `Taikun accepted that the project uses ${purpose.noun} credential ${credentialId}, and so says the state. That it does is not confirmed; the next plan reads it.`,
  );
}

/** Nothing is done where the project uses another one by now, or another binding of this apply has put it there. */
export function unlink(
  held: Held,
  purpose: Purpose,
  { scope, projectId, credentialId }: Ends,
  signal: AbortSignal,
): Promise<void> {
  const links = Links.of(held);
  return links.oneAtATime(projectId, async () => {
    if (links.placed.get(projectId) === credentialId) return;
    const what = `Project ${projectId} was not taken off ${purpose.noun} credential ${credentialId}`;
    const current = await read(held, projectId, what, signal);
    if (!current) {
      // One answer that lacks it proves nothing; the list decides.
      const users = (await held.fresh(scope, signal)).usedBy(projectId);
      if (!users.some(({ id }) => id === credentialId)) return;
      throw new DiagnosticError(
        what,
        `Taikun says that there is no project ${projectId}, and its list of credentials still has it. Apply again.`,
      );
    }
    if (purpose.credentialOf(current) !== Number(credentialId)) return;
    await takeOff(held, purpose, projectId, what, signal).finally(() => held.forget(scope));
  });
}

async function takeOff(
  held: Held,
  purpose: Purpose,
  projectId: string,
  what: string,
  signal: AbortSignal,
): Promise<void> {
  await held.connection.requestChange(what, (client) => purpose.disable(client, Number(projectId)));
  const deadline = Date.now() + PATIENCE;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    const seen = await read(held, projectId, what, signal);
    if (!seen || purpose.credentialOf(seen) === null) return;
    if (Date.now() + pause > deadline) {
      throw new DiagnosticError(
        what,
        `Taikun accepted to disable ${purpose.noun}, and after five minutes the project is ${seen.status} and still has it. Apply again when it is Ready.`,
      );
    }
    await sleep(pause, undefined, { signal });
  }
}

/** Null: there is no such project. */
async function read(
  { connection }: Held,
  projectId: string,
  what: string,
  signal: AbortSignal,
): Promise<ProjectDetails | null> {
  return connection.request(what, async (client) => {
    try {
      return (await client.getProjectServers({ projectId: Number(projectId), signal })).project;
    } catch (error) {
      if (error instanceof PlatformError && error.code === "not_found") return null;
      throw error;
    }
  });
}

const noSuchProject = (what: string, projectId: string) =>
  new DiagnosticError(what, `Taikun has no project ${projectId}. Is project_id right?`, ["project_id"]);
