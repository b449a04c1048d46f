/** What every kind of Qovery credential does alike: it is read from the one list, and the guard hears of each plan. */
import type { StoredCredential } from "../../guard/walk/index.js";
import {
  type PlanOf,
  type Private,
  type Resource,
  type Schema,
  type StateOf,
  string,
} from "../../plugin/index.js";
import type { Credential } from "../../sdk/index.js";
import type { Belay } from "../belay.js";
import { oneOf } from "../validators.js";
import { knownOrganization, organizationOf } from "./organization.js";

/** The attributes that every kind has. */
interface CredentialState {
  readonly id: string;
  readonly name: string;
  readonly organization_id: string | null;
  readonly on_destroy: string | null;
}

/** What destroying does. No default and not computed: null deletes, as do states that are older than the argument. */
export const onDestroyAttribute = string({
  optional: true,
  description:
    "What destroying the credential, or replacing it, does at Qovery: `delete`, also if it is not set, deletes it there; `keep` leaves it there with its clusters, and Terraform only forgets it. What counts is the value in the state: apply it before the change that removes or replaces the credential.",
  validators: [oneOf("delete", "keep")],
});

type Clusters = { readonly id: string; readonly name: string }[];
type Of<S extends Schema> = Resource<S, Belay>;
type PlanCreate<S extends Schema> = Parameters<NonNullable<Of<S>["planCreate"]>>[0];

interface Kind<S extends Schema> {
  /** The state after Qovery reported this credential. */
  refresh(state: StateOf<S>, credential: Credential, clusters: Clusters): StateOf<S>;
  /** Fills in what can be planned before the credential exists or changes. */
  plan(call: PlanCreate<S>): void;
}

export function guardedCredential<S extends Schema>(
  kind: Kind<S>,
): Required<Pick<Of<S>, "stored" | "read" | "planCreate" | "planUpdate" | "planDestroy">> {
  return {
    stored: ({ prior, provider }) =>
      provider.qovery.guard.record({ type: "credential-stored", credential: stored(prior) }),

    async read(call) {
      const { state } = call;
      const { qovery } = call.provider;
      const credential = stored(state);
      const list = await qovery.listOrReport(credential.scope, call);
      if (!list) return state;
      const found = list.find(credential.id);
      if (!found) return null;
      await qovery.guard.record({ type: "credential-read", credential });
      const mark = qovery.guard.readMark();
      if (mark) call.setPrivate(mark);
      return kind.refresh(
        state,
        found.credential,
        found.clusters.map(({ id, name }) => ({ id, name })),
      );
    },

    async planCreate(call) {
      const { qovery } = call.provider;
      kind.plan(call);
      // Before anything is written or deleted anywhere: is Qovery there, and does it let us into this organization?
      const scope = knownOrganization(call.plan as PlanOf<Schema> as { organization_id: string | null });
      if (scope !== null && qovery.checksPlans) await qovery.listOrReport(scope, call);
      const replaces = readMark(call.private);
      if (replaces) {
        await qovery.guard.planDeletion(call, replaces, { kind: "replacement" });
        return;
      }
      await qovery.guard.record({ type: "credential-created", replaces: null });
    },

    async planUpdate(call) {
      kind.plan(call);
      const credential = stored(call.prior);
      call.setPrivate(writeMark(credential));
      await call.provider.qovery.guard.record({ type: "credential-kept", credential });
    },

    async planDestroy(call) {
      await call.provider.qovery.guard.planDeletion(call, stored(call.prior), {
        kind: "destroy",
        private: call.private,
      });
    },
  };
}

export function stored<S extends Schema>(state: StateOf<S>): StoredCredential {
  const { id, name, organization_id, on_destroy } = state as unknown as CredentialState;
  return { id, name, scope: organizationOf({ organization_id }), keptOnDestroy: on_destroy === "keep" };
}

/** Put into the private data of each update and no-op plan: a create that carries it is the replacement of that object. */
const writeMark = ({ keptOnDestroy, ...names }: StoredCredential): Private => ({
  ...names,
  kept_on_destroy: String(keptOnDestroy),
});

function readMark({ id, name = "", scope = "", kept_on_destroy }: Private): StoredCredential | null {
  return id === undefined ? null : { id, name, scope, keptOnDestroy: kept_on_destroy === "true" };
}
