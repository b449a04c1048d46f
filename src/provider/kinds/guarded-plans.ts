/** What every kind of credential does alike while Terraform walks: it is read from the one list, and the guard hears of each plan. */
import type { StoredCredential } from "../../guard/walk/index.js";
import {
  DiagnosticError,
  type Private,
  type Resource,
  type Schema,
  type StateOf,
} from "../../plugin/index.js";
import type { Belay } from "../belay.js";
import type { PlanCall } from "../guard/space-guard.js";
import { dependentsArgument, dependentsOf } from "../platform/dependents.js";
import type { HeldCredentials } from "../platform/held-credentials.js";
import { seekCredential, seekCredentialOrReport } from "../platform/late-credential.js";
import { movesToScope, planScope } from "../platform/plan-scope.js";
import type { Platform, PlatformDescription } from "../platform/platform.js";
import { knownScope, scopeOf } from "../platform/scope.js";
import { checkSent } from "./check-sent.js";
import { type Fields, planContent, shownContent, storedSecrets } from "./content.js";
import type { Kind } from "./kind.js";
import { isLocked, planLeaving } from "./locked.js";
import { planNamesakes, planNamesakesOfSuccessor } from "./namesakes.js";
import { replacingForms } from "./request.js";
import { changesOf, checkedArguments, spaceOf } from "./schema.js";

type Plans = Required<
  Pick<Resource<Schema, Belay>, "stored" | "read" | "planCreate" | "planUpdate" | "planDestroy">
>;

export function guardedPlans<Client>(platform: Platform<Client>, kind: Kind): Plans {
  const held = (belay: Belay) => belay.held(platform, kind.space);
  const dependents = dependentsArgument(spaceOf(platform, kind));
  const kindArgument = platform.kindArgument?.name ?? null;
  const changes = changesOf(platform, kind);
  const sent = checkedArguments(platform, kind);
  const stored = (state: unknown) => storedCredential(platform, state as Fields);

  return {
    stored: ({ prior, provider }) =>
      held(provider).guard.record({ type: "credential-stored", credential: stored(prior) }),

    async read(call) {
      const state = call.state as Fields;
      const credentials = held(call.provider);
      const credential = stored(state);
      credentials.noteRead(credential.id);
      const list = await credentials.listOrReport(credential.scope, call);
      if (!list) return state as StateOf<Schema>;
      const listed =
        list.find(credential.id) ??
        (await seekCredentialOrReport(credentials, kind, { ...credential, private: call.private }, call));
      if (listed === "late") return state as StateOf<Schema>;
      if (!listed) return credentials.noteGone();
      const found = await credentials.detailedOrReport(kind, listed, credential.scope, call);
      if (!found) return state as StateOf<Schema>;
      const { entry, isWhole } = found;
      await credentials.guard.record({ type: "credential-read", credential });
      const mark = credentials.guard.readMark();
      if (mark) call.setPrivate(mark);
      return {
        ...state,
        ...(isWhole && shownContent(kind, kindArgument, entry, state)),
        ...(isWhole && storedSecrets(kind, entry, state)),
        // What is kept of them is for people, and no reason for anything: they are no drift.
        [dependents]: credentials.connection.onlyRefreshes ? state[dependents] : dependentsOf(entry),
      } as StateOf<Schema>;
    },

    async planCreate(call) {
      const credentials = held(call.provider);
      const { connection, guard } = credentials;
      const [config, plan] = [call.config as Fields, call.plan as Fields];
      planScope(connection, config, plan);
      planContent(kind, kindArgument, { config, plan, prior: null });
      // Before anything is written or deleted anywhere: is the platform there, and does it let us into this scope?
      const scope = knownScope(platform, plan);
      if (scope !== null && connection.checksPlans) await credentials.listOrReport(scope, call);
      const replaces = readMark(call.private);
      credentials.notePlan(null, plan, replaces?.id ?? null);
      await planNamesakes(credentials, kind, call, plan, replaces);
      if (replaces) {
        planLeaving(credentials, { ...replaces, isLocked: call.private.locked === "true" }, plan, call);
        await guard.planDeletion(call, replaces, { kind: "replacement" });
      } else await guard.record({ type: "credential-created", replaces: null });
    },

    async planUpdate(call) {
      const credentials = held(call.provider);
      const { connection, guard } = credentials;
      const [config, plan, prior] = [call.config as Fields, call.plan as Fields, call.prior as Fields];
      planScope(connection, config, plan);
      planContent(kind, kindArgument, { config, plan, prior });
      const credential = stored(prior);
      const replacing = replacingForms(kind, changes, { plan, prior, config });
      for (const name of replacing) call.requireReplace([name]);
      const isMoved = await movesToScope(credentials, { id: credential.id, plan, prior }, call);
      if (isMoved && platform.scope.ofLogin) call.requireReplace([platform.scope.argument ?? ""]);
      const isReplaced = replacing.length > 0 || isMoved;
      if (!isReplaced && changes !== "nothing" && credentials.showsPlanOf(credential.id))
        checkSent(platform, kind, { sent, config, plan, prior }, call.diagnostics);
      if (!isReplaced) credentials.notePlan(credential.id, plan);
      call.setPrivate({ ...writeMark(credential), ...(isLocked(platform, prior) && { locked: "true" }) });
      await guard.record({ type: "credential-kept", credential });
      await planNamesakesOfSuccessor(credentials, kind, call, plan, { prior: credential, isReplaced });
    },

    async planDestroy(call) {
      const credential = stored(call.prior);
      const leaving = { ...credential, isLocked: isLocked(platform, call.prior as Fields) };
      const credentials = held(call.provider);
      planLeaving(credentials, leaving, null, call);
      await awaitUnread(credentials, kind, credential, call);
      await credentials.guard.planDeletion(call, credential, {
        kind: "destroy",
        private: call.private,
      });
    },
  };
}

/** What is deleted without having been read may be late, too. */
async function awaitUnread<C>(
  credentials: HeldCredentials<C>,
  kind: Kind,
  credential: StoredCredential,
  call: PlanCall & { readonly private: Private },
): Promise<void> {
  const { id, scope, keptOnDestroy } = credential;
  if (keptOnDestroy || credentials.wasRead(id) || credentials.connection.isUnknown) return;
  const list = await credentials.list(scope, call).catch(unlessUnreadable);
  if (list && !list.find(id))
    await seekCredential(credentials, kind, credential, call).catch(unlessUnreadable);
}

/** The guard says so: it asks for the list, too. */
function unlessUnreadable(error: unknown): null {
  if (!(error instanceof DiagnosticError)) throw error;
  return null;
}

export function storedCredential(
  platform: PlatformDescription,
  state: Readonly<Record<string, unknown>>,
): StoredCredential {
  const { id, name, on_destroy } = state as { id: string; name: string; on_destroy: string | null };
  return { id, name, scope: scopeOf(platform, state), keptOnDestroy: on_destroy === "keep" };
}

/** Put into the private data of each update and no-op plan: a create that carries it is the replacement of that object. */
const writeMark = ({ keptOnDestroy, ...names }: StoredCredential): Private => ({
  ...names,
  kept_on_destroy: String(keptOnDestroy),
});

function readMark({ id, name = "", scope = "", kept_on_destroy }: Private): StoredCredential | null {
  return id === undefined ? null : { id, name, scope, keptOnDestroy: kept_on_destroy === "true" };
}
