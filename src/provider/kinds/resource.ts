/** The resource that follows from a kind: created, changed, imported and deleted at its platform, planned under the guard. */
import {
  type AnyResource,
  DiagnosticError,
  type Private,
  type Schema,
  type Value,
} from "../../plugin/index.js";
import type { Entry } from "../../sdk/index.js";
import type { Belay } from "../belay.js";
import { defineResource } from "../define.js";
import type { PlanCall } from "../guard/space-guard.js";
import { createOnce } from "../platform/create-once.js";
import { deleteCredential } from "../platform/delete-credential.js";
import { dependentsArgument, dependentsOf } from "../platform/dependents.js";
import { findImported } from "../platform/import-id.js";
import { unlistedMark } from "../platform/late-credential.js";
import type { Platform, PlatformDescription } from "../platform/platform.js";
import { scopeFields, scopeOf } from "../platform/scope.js";
import { settle } from "../platform/settle.js";
import { milliseconds } from "../validators.js";
import {
  doneContent,
  type Fields,
  isOfKind,
  plannedContent,
  shownContent,
  storedSecrets,
  variantOf,
} from "./content.js";
import { guardedPlans, storedCredential } from "./guarded-plans.js";
import type { Kind, Variant } from "./kind.js";
import { isLocked, noteUnlocked, unlockLeaving } from "./locked.js";
import { changeBody, requestBody, variantToSend } from "./request.js";
import { isSame } from "./same.js";
import { changesOf, checkedArguments, kindSchema, localArguments, sentArguments, spaceOf } from "./schema.js";
import { validateKind } from "./validate.js";

export function kindResource<Client>(platform: Platform<Client>, kind: Kind): AnyResource<Belay> {
  const dependents = dependentsArgument(spaceOf(platform, kind));
  const kindArgument = platform.kindArgument?.name ?? null;
  const local = localArguments(platform);
  const sent = sentArguments(platform, kind);
  const changes = changesOf(platform, kind);
  const whole = checkedArguments(platform, kind);
  const held = (belay: Belay) => belay.held(platform, kind.space);

  const stateOf = (entry: Entry, { plan, scope, rest }: Told): Fields => ({
    ...shownContent(kind, kindArgument, entry),
    ...plannedContent(kind, plan, local),
    ...storedSecrets(kind, null, plan),
    ...scopeFields(platform, scope),
    [dependents]: rest,
  });

  /** The state after a change that was accepted; what the platform did not do is an error besides. */
  const accept = async (
    call: Accepted,
    wanted: Variant | null,
    entry: Entry,
    told: Told,
  ): Promise<Fields> => {
    const tell = (one: Entry) => call.setState(stateOf(one, told));
    tell(entry);
    if (platform.isThere) held(call.provider).noteMade(told.scope, entry.id);
    if (wanted) checkVariant(platform, kind, wanted, entry);
    const settling = platform.settling?.(kind);
    if (!settling) return stateOf(entry, told);
    const { connection } = held(call.provider);
    const { scope } = told;
    const wait = platform.waitArgument && told.plan[platform.waitArgument.name];
    const patience = typeof wait === "string" ? milliseconds(wait) : settling.patience;
    const settled = await settle(connection, settling, { made: entry, scope, patience }, call, tell);
    if (settled.shown.is_unseen === true) call.setPrivate(unlistedMark());
    return stateOf(settled, told);
  };

  return defineResource<Schema>({
    schema: kindSchema(platform, kind),
    ...guardedPlans(platform, kind),
    validate: ({ config, diagnostics }) => validateKind(kind, config, diagnostics),

    async create(call) {
      const { provider, plan, config, signal } = call;
      const scope = scopeOf(platform, plan);
      const variant = variantToSend(kind, plan, config);
      const body = requestBody(kind, variant, plan, config);
      const { mayBeOf } = platform;
      noteUnlocked(held(provider), kind, scope, { config, plan });
      const warn = warner(call);
      const entry = await createOnce(held(provider), {
        what: `Credential ${JSON.stringify(plan.name)} was not created`,
        scope,
        look: "look with belay ls",
        send: (client) => platform.create(client, { kind, scope, body, warn }),
        search: mayBeOf
          ? {
              all: ({ entries }) => entries,
              isIt: (one: Entry) => one.name === plan.name && mayBeOf(one, body),
            }
          : null,
        isThere: ({ entries }) => entries.some((one) => one.name === plan.name),
        signal,
      });
      return accept(call, variant, entry, { plan, scope, rest: null });
    },

    async update(call) {
      const { provider, prior, plan, config, signal } = call;
      // Another name for the same scope is taken over.
      const scope = scopeOf(platform, plan);
      const { update } = platform;
      const asPlanned = {
        ...prior,
        ...scopeFields(platform, scope),
        ...plannedContent(kind, plan, local),
        ...storedSecrets(kind, null, plan),
      };
      // What destroying does is known to the state alone. A secret is not sent again for it, and need not be there.
      if (!update || sent.every((name) => isSame(plan[name], prior[name]))) return asPlanned;
      const { body, variant } = changeBody(kind, { changes, whole }, { plan, prior, config });
      if (Object.keys(body).length === 0) return asPlanned;
      let state: Fields = prior;
      const done = (fields: readonly string[]) => {
        state = { ...state, ...doneContent(kind, fields, plan) };
        call.setState(state);
      };
      const change = { kind, scope, id: prior.id as string, body, before: prior, done, warn: warner(call) };
      const entry = await held(provider)
        .connection.requestChange(`Credential ${JSON.stringify(prior.name)} was not changed`, (client) =>
          update(client, change, signal),
        )
        .finally(() => held(provider).forget(scope));
      return accept(call, variant, entry, { plan, scope, rest: prior[dependents] ?? null });
    },

    delete: ({ provider, prior, signal, private: planned }) => {
      const credential = storedCredential(platform, prior);
      const { id, scope } = credential;
      const leaving = { ...credential, isLocked: isLocked(platform, prior) };
      return deleteCredential(
        held(provider),
        kind,
        { ...credential, private: planned },
        async (client) => {
          await unlockLeaving(held(provider), kind, leaving, planned, signal);
          await platform.delete(client, { kind, scope, id }, signal);
        },
        signal,
      );
    },

    async import({ provider, id, signal }) {
      const { scope, entry: found } = await findImported(held(provider), kind, id, signal);
      if (!isOfKind(kind, found)) throw ofAnotherKind(platform, kind, found);
      const { entry } = await held(provider).detailed(kind, found, scope, { signal });
      return {
        ...shownContent(kind, kindArgument, entry),
        ...storedSecrets(kind, null, {}),
        ...scopeFields(platform, scope),
        ...Object.fromEntries(local.map((name) => [name, null])),
        [dependents]: dependentsOf(entry),
      };
    },
  } as Parameters<typeof defineResource<Schema>>[0]);
}

const warner =
  ({ diagnostics }: PlanCall) =>
  (summary: string, detail: string): void =>
    diagnostics.warning(summary, detail);

interface Accepted extends PlanCall {
  readonly provider: Belay;
  setState(state: Fields): void;
  setPrivate(value: Private): void;
}

/** What the state holds besides what the platform answers. */
interface Told {
  readonly plan: Fields;
  readonly scope: string;
  /** The dependents, as they were last known. */
  readonly rest: Value;
}

/** A switch of variant is allowed by the contracts; whether the platform makes it, only its answer shows. */
function checkVariant(platform: PlatformDescription, kind: Kind, wanted: Variant, entry: Entry): void {
  const found = variantOf(kind, entry);
  if (found === wanted || (found === undefined && wanted.answers === entry.kind)) return;
  // Where the platform has one word for both, what they are called.
  const [to, from] =
    wanted.answers === entry.kind && found
      ? [`use ${wanted.called}`, `uses ${found.called}`]
      : [`become ${wanted.answers}`, `is ${entry.kind}`];
  throw new DiagnosticError(
    `${platform.name} did not change the credential's kind`,
    `Credential ${JSON.stringify(entry.name)} (${entry.id}) was to ${to} and ${from}. Create a second credential of the new kind, move its ${spaceOf(platform, kind).dependent.many} there, and delete this one.`,
    platform.kindArgument ? [platform.kindArgument.name] : undefined,
  );
}

function ofAnotherKind({ name, key, kinds }: PlatformDescription, kind: Kind, entry: Entry): DiagnosticError {
  const own = [...new Set(kind.variants.map(({ answers }) => answers))].sort().join(" and ");
  const right = kinds.find((one) => one.variants.some(({ answers }) => answers === entry.kind));
  const hint = right ? ` Import it as a belay_${key}_${right.name}_credential.` : "";
  return new DiagnosticError(
    "This credential is of another kind",
    `The ${name} credential ${JSON.stringify(entry.name)} (${entry.id}) is of kind ${entry.kind}, and belay_${key}_${kind.name}_credential holds ${own}.${hint}`,
  );
}
