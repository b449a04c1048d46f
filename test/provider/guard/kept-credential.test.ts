/** A credential that its destroy keeps at the platform: neither guard asks for it, and neither refuses it. */
import { describe, expect, test } from "@jest/globals";
import { idSpace, type WalkEvent } from "../../../src/guard/walk/index.js";
import { Diagnostics } from "../../../src/plugin/index.js";
import { LocalGuard } from "../../../src/provider/guard/local-guard.js";
import { SessionGuard } from "../../../src/provider/guard/session-guard.js";
import type { DeletionPlan, SpaceView } from "../../../src/provider/guard/space-guard.js";
import { Connection } from "../../../src/provider/platform/connection.js";
import { deleteCredential } from "../../../src/provider/platform/delete-credential.js";
import { HeldCredentials } from "../../../src/provider/platform/held-credentials.js";
import { readRateLimitWait } from "../../../src/provider/platform/rate-limit.js";
import { aws } from "../../../src/provider/qovery/kinds/aws.js";
import { qovery } from "../../../src/provider/qovery/qovery.js";
import type { SessionMember } from "../../../src/provider/session/session-member.js";

const kept = { id: "c", name: "prod", scope: "org", keptOnDestroy: true };
const destroy: DeletionPlan = { kind: "destroy", private: {} };
const replacement: DeletionPlan = { kind: "replacement" };
const { signal } = new AbortController();

/** A platform that a cluster is on, and how often it was asked. */
function platform() {
  let asked = 0;
  const dependents = [{ id: "d", name: "paris" }];
  const view: SpaceView = {
    space: idSpace("qovery"),
    associations: async () => {
      asked++;
      return [{ id: "c", name: "prod", dependents }];
    },
  };
  return { view, asked: () => asked };
}

const local = (view: SpaceView, mode: "enforce" | "off" = "enforce") =>
  new LocalGuard({ mode, unproven: "error", command: null }, view);

/** What was said, `severity summary`. */
async function said(what: (call: { diagnostics: Diagnostics; signal: AbortSignal }) => Promise<void>) {
  const diagnostics = new Diagnostics();
  await what({ diagnostics, signal });
  return diagnostics.list.map(({ severity, summary }) => `${severity} ${summary}`);
}

const KEPT = 'warning Credential "prod" is kept at Qovery';

describe("without a session", () => {
  test.each(["enforce", "off"] as const)(
    "its destroy is told and not asked about, in mode %s",
    async (mode) => {
      const { view, asked } = platform();
      expect(await said((call) => local(view, mode).planDeletion(call, kept, destroy))).toEqual([KEPT]);
      expect(asked()).toBe(0);
    },
  );

  test("its replacement is told with the next binding, the first place where Terraform lets it through", async () => {
    const { view, asked } = platform();
    const guard = local(view);
    expect(await said((call) => guard.planDeletion(call, kept, replacement))).toEqual([]);
    const stays = { action: "no-op", dependent: "d", to: "c" } as const;
    expect(await said((call) => guard.planBinding(call, stays, null))).toEqual([KEPT]);
    expect(asked()).toBe(0);
  });

  test("a binding that puts a cluster on it is refused neither before nor after", async () => {
    const { view } = platform();
    const guard = local(view);
    const puts = (dependent: string) => ({ action: "create", dependent, to: "c" }) as const;
    expect(await said((call) => guard.planBinding(call, puts("d1"), null))).toEqual([]);
    expect(await said((call) => guard.planDeletion(call, kept, destroy))).toEqual([KEPT]);
    expect(await said((call) => guard.planBinding(call, puts("d2"), null))).toEqual([]);
  });

  test("nothing is said while a plan is applied", async () => {
    const guard = local(platform().view);
    await guard.applying();
    expect(await said((call) => guard.planDeletion(call, kept, destroy))).toEqual([]);
  });
});

test("with a session it is handed over, without a request", async () => {
  const { view, asked } = platform();
  const sent: WalkEvent[] = [];
  const member = { send: async (_: string, event: WalkEvent) => void sent.push(event) };
  const guard = new SessionGuard(member as unknown as SessionMember, view);
  expect(await said((call) => guard.planDeletion(call, kept, destroy))).toEqual([]);
  expect(await said((call) => guard.planDeletion(call, kept, replacement))).toEqual([]);
  expect(sent).toEqual([
    { type: "credential-deleted", credential: kept },
    { type: "credential-created", replaces: kept },
  ]);
  expect(asked()).toBe(0);
});

test("its deletion at apply sends nothing, and needs no configured platform", async () => {
  const circumstances = {
    version: "0.0.0",
    log: () => {},
    command: null,
    rateLimitWait: readRateLimitWait(null, {}),
    allowHttp: false,
    secrets: () => [],
  };
  const nowhere = new HeldCredentials(new Connection(qovery, {}, circumstances), idSpace("qovery"));
  const send = async () => {
    throw new Error("this deletes it");
  };
  await deleteCredential(nowhere, aws, kept, send, signal);
  const deletion = deleteCredential(nowhere, aws, { ...kept, keptOnDestroy: false }, send, signal);
  await expect(deletion).rejects.toThrow("Qovery is not configured");
});
