/** What a binding of any platform tells the guard while Terraform walks: it makes an association, and its delete takes it back. */
import {
  type BindingChange,
  NOT_YET_KNOWN,
  type PlannedId,
  type StoredBinding,
} from "../../guard/walk/index.js";
import { isUnknown, type Private, type Resource, type Schema, type Value } from "../../plugin/index.js";
import type { Entry } from "../../sdk/index.js";
import type { Belay } from "../belay.js";
import type { PlanCall } from "../guard/space-guard.js";
import type { HeldCredentials } from "./held-credentials.js";
import { seekOrReport } from "./late-list.js";
import { movesToScope, planScope } from "./plan-scope.js";
import { scopeOf } from "./scope.js";

type Fields = Readonly<Record<string, unknown>>;

interface Binding<Client> {
  heldBy(belay: Belay): HeldCredentials<Client>;
  /** The argument that names the dependent; a change replaces. */
  readonly dependent: string;
  /** Whether its delete takes the dependent off its credential. */
  detaches(state: Fields): boolean;
  /** The arguments whose change is one of the binding's own. */
  readonly changing: readonly string[];
  /** Asks the platform for the dependent itself: whether it uses the credential of the binding. */
  isLinked(
    client: Client,
    binding: StoredBinding & { readonly scope: string },
    signal: AbortSignal,
  ): Promise<boolean>;
  /** Says while planning what would fail at apply. `own`: the dependent that the binding has already. */
  checkTarget(
    call: PlanCall,
    held: HeldCredentials<Client>,
    plan: Fields,
    own: string | undefined,
  ): Promise<void>;
}

type Plans<S extends Schema> = Required<
  Pick<Resource<S, Belay>, "stored" | "read" | "planCreate" | "planUpdate" | "planDestroy">
>;

export function bindingPlans<Client, S extends Schema>({
  heldBy,
  dependent: argument,
  detaches,
  changing,
  isLinked,
  checkTarget,
}: Binding<Client>): Plans<S> {
  const stored = (state: Fields): StoredBinding => ({
    dependent: state[argument] as string,
    credential: state.credential_id as string,
    detaches: detaches(state),
  });

  const plans: Plans<Schema> = {
    stored: ({ prior, provider }) =>
      heldBy(provider).guard.record({ type: "binding-stored", binding: stored(prior) }),

    async read(call) {
      const state: Readonly<Record<string, Value>> = call.state;
      const held = heldBy(call.provider);
      const scope = scopeOf(held.connection.platform, state);
      const list = await held.listOrReport(scope, call);
      if (!list) return state;
      const binding = stored(state);
      const isOn = (entries: readonly Entry[]) => entries.find(({ id }) => id === binding.credential);
      const listed = list.usedBy(binding.dependent);
      const known =
        isOn(listed) ??
        (await seekOrReport(
          held,
          {
            called: `${held.space.dependent.one} ${binding.dependent} on credential ${binding.credential}`,
            id: binding.dependent,
            scope,
            inList: (one) => isOn(one.usedBy(binding.dependent)),
            byId: (client) => isLinked(client, { ...binding, scope }, call.signal),
          },
          call,
        ));
      if (known === "late") return state;
      const current = known ?? listed[0];
      if (!current) {
        await held.guard.record({ type: "read-gone" });
        return null;
      }
      const read = { ...state, credential_id: current.id };
      await held.guard.record({ type: "binding-read", binding: stored(read) });
      const mark = held.guard.readMark();
      if (mark) call.setPrivate(mark);
      return read;
    },

    async planCreate(call) {
      const held = heldBy(call.provider);
      const { plan, config } = call as { plan: Record<string, Value>; config: Fields };
      planScope(held.connection, config, plan);
      const replaces = readMark(call.private);
      await checkTarget(call, held, plan, replaces?.dependent);
      const change: BindingChange = {
        action: "create",
        dependent: planned(plan[argument]),
        to: planned(plan.credential_id),
      };
      await held.guard.planBinding(call, change, replaces);
    },

    async planUpdate(call) {
      const held = heldBy(call.provider);
      const { plan, config, prior } = call as { plan: Record<string, Value>; config: Fields; prior: Fields };
      planScope(held.connection, config, plan);
      const before = stored(prior);
      const { dependent, credential } = before;
      call.setPrivate({ dependent, credential, detaches: String(before.detaches) });
      const { scope } = held.connection.platform;
      const isMoved = await movesToScope(held, { id: dependent, plan, prior }, call);
      if (isMoved && scope.ofLogin) call.requireReplace([scope.argument ?? ""]);
      if (plan[argument] !== prior[argument] || isMoved) {
        // A replacement: the create half is planned in a call of its own.
        await held.guard.planBinding(call, destroyOf(before), null);
        return;
      }
      const isSame = changing.every((name) => plan[name] === prior[name]);
      if (!isSame) await checkTarget(call, held, plan, dependent);
      const action = isSame ? "no-op" : "update";
      await held.guard.planBinding(call, { action, dependent, to: planned(plan.credential_id) }, null);
    },

    async planDestroy(call) {
      await heldBy(call.provider).guard.planBinding(call, destroyOf(stored(call.prior)), null);
    },
  };
  return plans as unknown as Plans<S>;
}

export const planned = (id: unknown): PlannedId => (isUnknown(id) ? NOT_YET_KNOWN : (id as string));

const destroyOf = ({ dependent, credential: from, detaches }: StoredBinding): BindingChange => ({
  action: "delete",
  dependent,
  from,
  detaches,
});

/** Put into the private data of each update and no-op plan: a create that carries it is the replacement of that object. */
function readMark({ dependent, credential, detaches }: Private): StoredBinding | null {
  if (dependent === undefined || credential === undefined) return null;
  return { dependent, credential, detaches: detaches === "true" };
}
