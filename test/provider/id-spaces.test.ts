/** Two id spaces of one platform, in which the same id is another credential: nothing that is said of one concerns the other. */
import { afterEach, describe, expect, test } from "@jest/globals";
import { idSpace, verdicts, words } from "../../src/guard/walk/index.js";
import { Diagnostics } from "../../src/plugin/index.js";
import { Belay } from "../../src/provider/belay.js";
import { dependentResource } from "../../src/provider/dependent/dependent.js";
import { LocalGuard } from "../../src/provider/guard/local-guard.js";
import { SessionGuard } from "../../src/provider/guard/session-guard.js";
import type { SpaceGuard, SpaceView } from "../../src/provider/guard/space-guard.js";
import { Connection } from "../../src/provider/platform/connection.js";
import type { Platform } from "../../src/provider/platform/platform.js";
import { readRateLimitWait } from "../../src/provider/platform/rate-limit.js";
import { qovery } from "../../src/provider/qovery/qovery.js";
import { Session } from "../../src/provider/session/session.js";
import { SessionMember } from "../../src/provider/session/session-member.js";

const CLOUD = "taikun/cloud";
const BACKUP = "taikun/backup";
const { signal } = new AbortController();

/** Its cloud credential 12 is unused, its backup credential 12 is not. `asked`: the lists that were asked for. */
function twoSpaces() {
  const asked: string[] = [];
  const platform: Platform<null> = {
    ...(qovery as unknown as Platform<null>),
    spaces: [idSpace(CLOUD), idSpace(BACKUP)],
    id: { check: () => null, description: "a whole number", example: "1" },
    connect: () => null,
    list: async (_client, { space: { kind }, scope }) => {
      asked.push(`${kind} of ${scope}`);
      const dependents = kind === BACKUP ? [{ id: "7", name: "shop" }] : [];
      const entry = { id: "12", name: kind, kind: "AWS", shown: {}, publicIdentifier: null, dependents };
      return { entries: [entry], strays: [] };
    },
  };
  const circumstances = {
    version: "0.0.0",
    log: () => {},
    command: null,
    rateLimitWait: readRateLimitWait(null, {}),
    allowHttp: false,
    secrets: () => [],
  };
  const belay = (guard: (view: SpaceView) => SpaceGuard) =>
    new Belay([new Connection<unknown>(platform, {}, circumstances)], guard);
  return { platform, asked, belay };
}

const credential = (name: string) => ({ id: "12", name, scope: "3", keptOnDestroy: false });
const destroy = { kind: "destroy", private: {} } as const;

const sessions: Session[] = [];
afterEach(() => {
  for (const session of sessions.splice(0)) session.close();
});

describe("the deletion of the cloud's 12 is allowed, that of the backup's 12 is not", () => {
  test("without a session", async () => {
    const { platform, asked, belay } = twoSpaces();
    const provider = belay(
      (view) => new LocalGuard({ mode: "enforce", unproven: "error", command: null }, view),
    );
    const said: string[] = [];
    for (const space of [CLOUD, BACKUP, CLOUD]) {
      const diagnostics = new Diagnostics();
      await provider
        .held(platform, space)
        .guard.planDeletion({ diagnostics, signal }, credential(space), destroy);
      said.push(`${space}: ${diagnostics.list.map(({ summary }) => summary).join()}`);
    }
    expect(said).toEqual([
      `${CLOUD}: `,
      `${BACKUP}: It is not proven that credential "${BACKUP}" can be deleted`,
      `${CLOUD}: `,
    ]);
    expect(asked).toEqual([`${CLOUD} of 3`, `${BACKUP} of 3`]);
  });

  test("with a session", async () => {
    const { platform, asked, belay } = twoSpaces();
    const session = await Session.open(platform.spaces);
    sessions.push(session);
    const hello = { mode: "enforce", destroys: false, onlyRefreshes: false } as const;
    const member = await SessionMember.join(session.name, hello);
    const provider = belay((view) => new SessionGuard(member, view));
    for (const space of [CLOUD, BACKUP]) {
      const call = { diagnostics: new Diagnostics(), signal };
      await provider.held(platform, space).guard.planDeletion(call, credential(space), destroy);
    }
    const found = [...session.walks].flatMap(([space, walk]) =>
      verdicts(walk, { createBeforeDestroy: false }).map(({ kind }) => `${space} ${kind}`),
    );
    expect(found).toEqual([`${BACKUP} blocked`]);
    expect(asked).toEqual([`${CLOUD} of 3`, `${BACKUP} of 3`]);
  });
});

test("what moves in one id space takes nothing off in the other", async () => {
  const { platform, belay } = twoSpaces();
  const provider = belay(
    (view) => new LocalGuard({ mode: "enforce", unproven: "error", command: null }, view),
  );
  const diagnostics = new Diagnostics();
  const moved = { action: "update", dependent: "7", to: "13", from: "12" } as const;
  await provider.held(platform, CLOUD).guard.planBinding({ diagnostics, signal }, moved, null);
  await provider.held(platform, BACKUP).guard.planDeletion({ diagnostics, signal }, credential("b"), destroy);
  expect(diagnostics.list).toHaveLength(1);
  await provider.held(platform, BACKUP).guard.planBinding({ diagnostics, signal }, moved, null);
  await provider.held(platform, BACKUP).guard.planDeletion({ diagnostics, signal }, credential("b"), destroy);
  expect(diagnostics.list.filter(({ severity }) => severity === "error")).toHaveLength(1);
});

test("a declaration that changes its id space is gone from the one, and there in the other", async () => {
  const { platform, belay } = twoSpaces();
  const provider = belay(
    (view) => new LocalGuard({ mode: "enforce", unproven: "error", command: null }, view),
  );
  const diagnostics = new Diagnostics();
  const call = { provider, diagnostics, signal, private: {}, setPrivate: () => {} };
  const prior = { id_space: BACKUP, credential_id: "12", dependent_id: "7" };
  const plan = { ...prior, id_space: CLOUD };
  await dependentResource([platform]).planUpdate?.({ ...call, prior, plan } as never);
  for (const space of [BACKUP, CLOUD])
    await provider.held(platform, space).guard.planDeletion(call, credential(space), destroy);
  expect(diagnostics.list.map(({ severity, summary }) => `${severity}: ${summary}`)).toEqual([
    `warning: Credential "${BACKUP}" is deleted on the word of belay_dependent`,
    `error: Credential "${CLOUD}" is still in use`,
  ]);
});

test("an id space of another platform is none of this one's", () => {
  const { platform, belay } = twoSpaces();
  const provider = belay((view) => new LocalGuard({ mode: "off", unproven: "warn", command: null }, view));
  expect(() => provider.held(platform, "qovery")).toThrow("Qovery has no id space qovery");
});

describe("where the platform deletes the dependents with the credential, the words say so", () => {
  const space = idSpace("entryguard");
  const named = { id: "c", name: "prod" };
  const shop = { id: "r", name: "shop" };
  test.each([
    ["blocked", words.blocked(space, named, [{ ...shop, reason: "stays" }], { replaced: false })],
    ["unproven", words.unproven(space, named, { unseen: [shop] }, { replaced: false, isRefused: true })],
    ["refused", words.refused(space, named, [shop])],
  ])("%s", (_, { detail }) => {
    expect(detail).toContain("EntryGuard deletes what uses a credential together with it");
    expect(detail).toContain("would be deleted with it");
  });
});
