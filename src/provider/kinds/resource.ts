/** The resource that follows from a kind: created, changed, imported and deleted at its platform, planned under the guard. */
import { type AnyResource, DiagnosticError, type Schema } from "../../plugin/index.js";
import type { Entry } from "../../sdk/index.js";
import type { Belay } from "../belay.js";
import { defineResource } from "../define.js";
import { deleteCredential } from "../platform/delete-credential.js";
import { dependentsArgument, dependentsOf } from "../platform/dependents.js";
import { findImported } from "../platform/import-id.js";
import type { Platform, PlatformDescription } from "../platform/platform.js";
import { scopeOf } from "../platform/scope.js";
import {
  type Fields,
  isOfKind,
  plannedContent,
  requestBody,
  shownContent,
  storedSecrets,
  variantOf,
  variantToSend,
} from "./content.js";
import { guardedPlans, storedCredential } from "./guarded-plans.js";
import type { Kind, Variant } from "./kind.js";
import { kindSchema, sentArguments, spaceOf } from "./schema.js";
import { validateKind } from "./validate.js";

export function kindResource<Client>(platform: Platform<Client>, kind: Kind): AnyResource<Belay> {
  const { argument: scopeArgument } = platform.scope;
  const dependents = dependentsArgument(spaceOf(platform, kind));
  const sent = sentArguments(platform, kind);
  const held = (belay: Belay) => belay.held(platform, kind.space);

  /** The state after a change that was accepted; what the platform did not do is an error besides. */
  const accept = (
    { plan, setState }: { plan: Fields; setState(state: Fields): void },
    wanted: Variant,
    entry: Entry,
    rest: Fields,
  ): Fields => {
    const state = {
      ...shownContent(kind, platform.kindArgument.name, entry),
      ...plannedContent(kind, plan),
      ...storedSecrets(kind, null, plan),
      ...rest,
    };
    setState(state);
    checkVariant(platform, kind, wanted, entry);
    return state;
  };

  return defineResource<Schema>({
    schema: kindSchema(platform, kind),
    ...guardedPlans(platform, kind),
    validate: ({ config, diagnostics }) => validateKind(kind, config, diagnostics),

    async create(call) {
      const { provider, plan, config, signal } = call;
      const what = `Credential ${JSON.stringify(plan.name)} was not created`;
      if (signal.aborted) throw new DiagnosticError(what, "Terraform was asked to stop before it was sent.");
      const scope = scopeOf(platform, plan);
      const variant = variantToSend(kind, plan, config);
      const body = requestBody(kind, variant, plan, config);
      const entry = await held(provider).connection.request(
        what,
        // Without the signal: cancelled on its way it might exist there and not in the state. It is limited to 30 s.
        (client) => platform.create(client, { kind, scope, body }),
        `${platform.name} may have created it all the same: look with belay ls, and if it is there, import it before you apply again.`,
      );
      held(provider).forget(scope);
      return accept(call, variant, entry, { [scopeArgument]: scope, [dependents]: null });
    },

    async update(call) {
      const { provider, prior, plan, config, signal } = call;
      // What destroying does is known to the state alone. A secret is not sent again for it.
      if (sent.every((name) => plan[name] === prior[name])) return { ...prior, on_destroy: plan.on_destroy };
      const scope = scopeOf(platform, prior);
      const variant = variantToSend(kind, plan, config);
      const body = requestBody(kind, variant, plan, config);
      const entry = await held(provider).connection.request(
        `Credential ${JSON.stringify(prior.name)} was not changed`,
        (client) => platform.update(client, { kind, scope, id: prior.id as string, body }, signal),
      );
      held(provider).forget(scope);
      return accept(call, variant, entry, {
        [scopeArgument]: scope,
        [dependents]: prior[dependents] ?? null,
      });
    },

    delete: ({ provider, prior, signal }) => {
      const credential = storedCredential(platform, prior);
      const { id, scope } = credential;
      return deleteCredential(
        held(provider),
        credential,
        (client) => platform.delete(client, { kind, scope, id }, signal),
        signal,
      );
    },

    async import({ provider, id, signal }) {
      const { scope, entry } = await findImported(held(provider), id, signal);
      if (!isOfKind(kind, entry)) throw ofAnotherKind(platform, kind, entry);
      return {
        ...shownContent(kind, platform.kindArgument.name, entry),
        ...storedSecrets(kind, null, {}),
        [scopeArgument]: scope,
        on_destroy: null,
        [dependents]: dependentsOf(entry),
      };
    },
  } as Parameters<typeof defineResource<Schema>>[0]);
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
    [platform.kindArgument.name],
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
