/** `belay_dependent`: an association that another provider makes, declared for the guard. Nothing is sent to any platform. */
import {
  type BindingChange,
  NOT_YET_KNOWN,
  type PlannedId,
  type StoredBinding,
} from "../../guard/walk/index.js";
import { type AnyResource, isUnknown, type Private, schema, string } from "../../plugin/index.js";
import type { Belay } from "../belay.js";
import { defineResource } from "../define.js";
import type { PlanCall } from "../guard/space-guard.js";
import type { HeldCredentials } from "../platform/held-credentials.js";
import type { PlatformDescription } from "../platform/platform.js";
import type { Configured } from "../platform/settings.js";
import { oneOf } from "../validators.js";
import { confirm } from "./confirm.js";
import { importDependent } from "./import.js";
import { type Declared, readLists, useIn } from "./reported.js";

interface State extends Declared {
  readonly id_space: string;
}

type Plan = { readonly [K in keyof State]: Configured<string> };

/** `platforms`: whose id spaces there are. */
export function dependentResource(platforms: readonly PlatformDescription[]): AnyResource<Belay> {
  const spaces = platforms.flatMap((platform) => platform.spaces.map(({ kind }) => kind));
  return defineResource({
    schema: schema({
      description:
        "Declares an association that another provider makes, such as the `credentials_id` of a `qovery_cluster`: so the guard, which is shown no other provider's changes, sees what a plan does with it. It changes nothing on any platform. Creating or changing it checks that the platform reports the association, and warns if it does not.",
      attributes: {
        id_space: string({
          required: true,
          description: `Whose ids they are: ${spaces.map((space) => `\`${space}\``).join(", ")}.`,
          validators: [oneOf(...spaces)],
        }),
        credential_id: string({
          required: true,
          description:
            "The id of the credential that the dependent uses: the other resource's link, so that it follows, such as `qovery_cluster.paris.credentials_id`.",
        }),
        dependent_id: string({
          required: true,
          description: "The id of what uses the credential, such as `qovery_cluster.paris.id`.",
        }),
      },
    }),

    stored: ({ prior, provider }) =>
      provider.space(prior.id_space)?.guard.record({ type: "binding-stored", binding: stored(prior) }),

    async read(call) {
      const { state, provider } = call;
      const held = provider.space(state.id_space);
      if (!held) return state;
      const { scope } = call.private;
      const scopes = scope === undefined ? held.scopes : [scope];
      const lists = await readLists(scopes, (one) => held.listOrReport(one, call));
      const use = lists && useIn(lists, state);
      if (lists && lists.length > 0 && !use) return null;
      const read = use ? { ...state, credential_id: use.credential.id } : state;
      if (use) call.setPrivate({ scope: use.scope });
      await held.guard.record({ type: "binding-read", binding: stored(read) });
      return read;
    },

    async planCreate(call) {
      const { plan, provider } = call;
      const held = spaceOf(provider, plan);
      if (!held) return;
      checkIds(held, plan, call);
      await held.guard.planBinding(call, created(plan), readMark(call.private));
    },

    async planUpdate(call) {
      const { plan, prior, provider } = call;
      const before = stored(prior);
      call.setPrivate({ ...writeMark(before), ...scopeMark(call.private.scope) });
      const held = spaceOf(provider, plan);
      if (held) checkIds(held, plan, call);
      if (plan.id_space !== prior.id_space || plan.dependent_id !== prior.dependent_id) {
        await provider.space(prior.id_space)?.guard.planBinding(call, deleted(before), null);
        await held?.guard.planBinding(call, created(plan), before);
        return;
      }
      const { dependent, credential: from } = before;
      const action = plan.credential_id === from ? "no-op" : "update";
      const to = planned(plan.credential_id);
      await held?.guard.planBinding(call, { action, declared: true, dependent, to, from }, null);
    },

    async planDestroy(call) {
      const { prior, provider } = call;
      await provider.space(prior.id_space)?.guard.planBinding(call, deleted(stored(prior)), null);
    },

    create: apply,
    update: apply,

    delete() {},

    import: (call) => importDependent(platforms, call),
  });
}

interface ApplyCall extends PlanCall {
  readonly provider: Belay;
  readonly plan: unknown;
  readonly private: Private;
  setState(state: State): void;
  setPrivate(value: Private): void;
}

async function apply(call: ApplyCall): Promise<State> {
  const state = call.plan as State; // at apply everything that the configuration sets is known
  call.setState(state);
  const held = call.provider.space(state.id_space);
  if (held) call.setPrivate(scopeMark(await confirm(held, state, call.private.scope, call)));
  return state;
}

const spaceOf = (belay: Belay, { id_space }: Plan): HeldCredentials<unknown> | undefined =>
  typeof id_space === "string" ? belay.space(id_space) : undefined;

/** Here and not by validators: they refer to other objects, whose ids a mocked test makes up in another form. */
function checkIds({ connection }: HeldCredentials<unknown>, plan: Plan, { diagnostics }: PlanCall): void {
  for (const name of ["credential_id", "dependent_id"] as const) {
    const id = plan[name];
    const fault = typeof id === "string" ? connection.platform.id.check(id) : null;
    if (fault !== null) diagnostics.error(`Invalid ${name}`, `The argument ${name} ${fault}`, [name]);
  }
}

const stored = ({ credential_id, dependent_id }: State): StoredBinding => ({
  dependent: dependent_id,
  credential: credential_id,
  detaches: true,
  declared: true,
});

const created = ({ credential_id, dependent_id }: Plan): BindingChange => ({
  action: "create",
  declared: true,
  dependent: planned(dependent_id),
  to: planned(credential_id),
});

const deleted = ({ dependent, credential: from }: StoredBinding): BindingChange => ({
  action: "delete",
  declared: true,
  dependent,
  from,
  detaches: true,
});

const planned = (id: Configured<string>): PlannedId => (isUnknown(id) ? NOT_YET_KNOWN : (id ?? ""));

/** Put into the private data of each update and no-op plan: a create that carries it is the replacement of that object. */
const writeMark = ({ dependent, credential }: StoredBinding): Private => ({ dependent, credential });

function readMark({ dependent, credential }: Private): StoredBinding | null {
  if (dependent === undefined || credential === undefined) return null;
  return { dependent, credential, detaches: true, declared: true };
}

/** Where the platform reported it last. */
const scopeMark = (scope: string | undefined): Private => (scope === undefined ? {} : { scope });
