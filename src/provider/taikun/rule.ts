/** What billing rules and showback rules have in common: a rule is a dependent that is a resource itself. */
import { NOT_YET_KNOWN, type StoredBinding } from "../../guard/walk/index.js";
import { DiagnosticError, isUnknown, type Resource, type Schema, type Value } from "../../plugin/index.js";
import { PlatformError } from "../../sdk/index.js";
import type { TaikunClient } from "../../sdk/taikun/index.js";
import type { Belay } from "../belay.js";
import { defineResource } from "../define.js";
import type { PlanCall } from "../guard/space-guard.js";
import { isSame } from "../kinds/same.js";
import { createOnce } from "../platform/create-once.js";
import type { HeldCredentials } from "../platform/held-credentials.js";
import { noSuchCredential, parseImportId } from "../platform/import-id.js";
import { unlistedMark, unlistedSince } from "../platform/late-credential.js";
import { isUnlisted } from "../platform/late-words.js";
import {
  createdDependent,
  deletedDependent,
  readMark,
  replacedAfterAll,
  storedDependent,
  writeMark,
} from "../platform/own-dependent.js";
import { planScope } from "../platform/plan-scope.js";
import type { Settling } from "../platform/platform.js";
import { changesScope, knownScope, scopeFields, scopeOf, whose } from "../platform/scope.js";
import { settle } from "../platform/settle.js";
import { planNamesake } from "./namesake-rule.js";
import type { RuleLists } from "./rule-lists.js";
import { taikun } from "./taikun.js";

type Held = HeldCredentials<TaikunClient>;
type Fields = Readonly<Record<string, Value>>;

/** One sort of rules. */
export interface RuleKind<Rule extends { readonly id: number; readonly name: string | null }> {
  readonly schema: Schema;
  readonly space: "taikun/billing" | "taikun/showback";
  /** `billing rule` */
  readonly noun: string;
  /** The argument that names the credential. */
  readonly link: "billing_credential_id" | "showback_credential_id";
  readonly lists: RuleLists<Rule>;
  /** What the state has of a rule, besides id and scope; `before`: what it had. */
  fieldsOf(rule: Rule, before: Fields): Fields;
  create(client: TaikunClient, plan: Fields, scope: string): Promise<{ readonly id: string }>;
  update(client: TaikunClient, id: number, plan: Fields): Promise<unknown>;
  delete(client: TaikunClient, id: number): Promise<unknown>;
  validate?: Resource<Schema, Belay>["validate"];
}

export function ruleResource<Rule extends { readonly id: number; readonly name: string | null }>(
  kind: RuleKind<Rule>,
) {
  const { link, lists, noun, space } = kind;
  const heldBy = (belay: Belay): Held => belay.held(taikun, space);
  const called = (name: unknown) => `${noun[0]?.toUpperCase()}${noun.slice(1)} ${JSON.stringify(name)}`;

  const stateOf = (rule: Rule, scope: string, before: Fields): Fields => ({
    ...before,
    ...scopeFields(taikun, scope),
    id: String(rule.id),
    ...kind.fieldsOf(rule, before),
  });

  const plannedOn = ({ [link]: to = null }: Fields) =>
    isUnknown(to) ? NOT_YET_KNOWN : (to as string | null);

  return defineResource<Schema>({
    schema: kind.schema,
    ...(kind.validate && { validate: kind.validate }),

    stored({ prior, provider }) {
      const binding = storedOf(prior, link);
      return binding ? heldBy(provider).guard.record({ type: "binding-stored", binding }) : undefined;
    },

    async read(call) {
      const state = call.state as Fields;
      const held = heldBy(call.provider);
      const scope = scopeOf(taikun, state);
      if (!(await held.listOrReport(scope, call))) return state;
      const found = (await lists.list(held, scope, call)).find(({ id }) => String(id) === state.id);
      if (!found) {
        const since = unlistedSince(call.private);
        if (since === null) return held.noteGone();
        const { summary, detail } = isUnlisted("Taikun", { called: `${noun} ${state.id}`, since });
        call.diagnostics.warning(summary, detail);
        return state;
      }
      const read = stateOf(found, scope, state);
      const binding = storedOf(read, link);
      if (binding) await held.guard.record({ type: "binding-read", binding });
      const mark = held.guard.readMark();
      if (mark) call.setPrivate(mark);
      return read;
    },

    async planCreate(call) {
      const held = heldBy(call.provider);
      const plan = call.plan as Record<string, Value>;
      planScope(held.connection, call.config, plan);
      await checkTarget(call, held, kind, plan, null);
      const mark = readMark(call.private);
      await planNamesake(held, kind, plan, mark, call);
      if (mark) await held.guard.record(replacedAfterAll(mark));
      const to = plannedOn(plan);
      if (to !== null) await held.guard.planBinding(call, createdDependent(to), mark);
    },

    async planUpdate(call) {
      const held = heldBy(call.provider);
      const [plan, prior] = [call.plan as Record<string, Value>, call.prior as Fields];
      planScope(held.connection, call.config, plan);
      const before = storedOf(prior, link);
      if (before) call.setPrivate(writeMark(before));
      const scope = changesScope(taikun, plan, prior) ? knownScope(taikun, plan) : null;
      const isElsewhere =
        scope !== null && !(await lists.list(held, scope, call)).some(({ id }) => String(id) === prior.id);
      if (isElsewhere) call.requireReplace(["organization_id"]);
      const isReplaced =
        isElsewhere ||
        Object.entries(kind.schema.attributes).some(
          ([name, { requiresReplace }]) => requiresReplace && plan[name] !== prior[name],
        );
      if (isReplaced) {
        if (before) await held.guard.planBinding(call, deletedDependent(before), null);
        return;
      }
      const to = plannedOn(plan);
      if (to === null || !before) return;
      const isMoved = to !== before.credential;
      if (isMoved) await checkTarget(call, held, kind, plan, before.credential);
      const { dependent, credential: from } = before;
      await held.guard.planBinding(call, { action: isMoved ? "update" : "no-op", dependent, to, from }, null);
    },

    async planDestroy(call) {
      const before = storedOf(call.prior, link);
      if (before) await heldBy(call.provider).guard.planBinding(call, deletedDependent(before), null);
    },

    async create(call) {
      const held = heldBy(call.provider);
      const plan = known(call.plan as Fields);
      const scope = scopeOf(taikun, plan);
      const { id } = await createOnce(held, {
        what: `${called(plan.name)} was not created`,
        scope,
        look: `look at Taikun's ${noun}s`,
        send: (client) => kind.create(client, plan, scope),
        search: null,
        isThere: async () =>
          (await lists.fresh(held, scope, call).catch(() => null))?.some((one) => one.name === plan.name) ??
          true,
        signal: call.signal,
      });
      const made = { ...plan, ...scopeFields(taikun, scope), id };
      lists.forget(held, scope);
      const settling: Settling<TaikunClient, Seen> = {
        ...SETTLING,
        noun: `${noun[0]?.toUpperCase()}${noun.slice(1)}`,
        find: async (_, { id: one }, signal) => {
          const found = (await lists.fresh(held, scope, { signal })).find((rule) => String(rule.id) === one);
          return { id: one, name: String(plan.name), isListed: found !== undefined };
        },
      };
      call.setState(made);
      const seen = { id, name: String(plan.name), isListed: false };
      const waited = { made: seen, scope, patience: settling.patience };
      const { isListed } = await settle(held.connection, settling, waited, call, () => {});
      if (!isListed) call.setPrivate(unlistedMark());
      return made;
    },

    async update(call) {
      const held = heldBy(call.provider);
      const prior = call.prior as Fields;
      const plan = known(call.plan as Fields);
      const scope = scopeOf(taikun, plan);
      const isSent = Object.keys(plan).some(
        (name) => name !== "organization_id" && !isSame(plan[name], prior[name]),
      );
      if (!isSent) return { ...prior, ...plan };
      await held.connection
        .requestChange(`${called(prior.name)} was not changed`, (client) =>
          kind.update(client, Number(prior.id), plan),
        )
        .finally(() => lists.forget(held, scope));
      return { ...prior, ...plan };
    },

    async delete({ provider, prior: state, signal }) {
      const held = heldBy(provider);
      const prior = state as Fields;
      const scope = scopeOf(taikun, prior);
      const what = `${called(prior.name)} was not deleted`;
      try {
        await kind.delete(held.connection.client(), Number(prior.id));
      } catch (error) {
        if (!(error instanceof PlatformError)) throw error;
        const left = await lists.fresh(held, scope, { signal });
        if (left.some(({ id }) => String(id) === prior.id))
          await held.connection.request(what, () => Promise.reject(error));
      } finally {
        lists.forget(held, scope);
      }
    },

    async import({ provider, id: text, signal }) {
      const held = heldBy(provider);
      const { scope, id } = parseImportId(held.connection, text, "id");
      const found = (await lists.list(held, scope, { signal })).find((rule) => String(rule.id) === id);
      if (!found) {
        throw new DiagnosticError(
          `There is no such ${noun}`,
          `${whose(taikun, scope)} has no ${noun} ${id}. Is the id right?`,
        );
      }
      await held.guard.record({ type: "imported", id });
      return stateOf(found, scope, {});
    },
  } as Parameters<typeof defineResource<Schema>>[0]);
}

interface Seen {
  readonly id: string;
  readonly name: string;
  readonly isListed: boolean;
}

const SETTLING = {
  stateOf: ({ isListed }: Seen) => (isListed ? ("ready" as const) : ("pending" as const)),
  patience: 120_000,
  words: {
    failed: "failed",
    pending: "is not in Taikun's list yet",
    ifFailed: "",
    ifPending: "It is in the state. The next plan reads it.",
  },
};

/** Null: the rule uses no credential. */
function storedOf(state: unknown, link: string): StoredBinding | null {
  const { id, [link]: credential = null } = state as Readonly<Record<string, string | null>>;
  return typeof credential === "string" ? storedDependent(id ?? "", credential) : null;
}

/** What the platform fills in where the user writes nothing is null until it is read. */
const known = (plan: Fields): Fields =>
  Object.fromEntries(Object.entries(plan).map(([name, value]) => [name, isUnknown(value) ? null : value]));

async function checkTarget<Rule extends { readonly id: number; readonly name: string | null }>(
  call: PlanCall,
  held: Held,
  { link }: RuleKind<Rule>,
  plan: Fields,
  former: string | null,
): Promise<void> {
  const scope = knownScope(taikun, plan);
  const credential = plan[link];
  if (scope === null || typeof credential !== "string" || credential === former) return;
  if (!held.connection.checksPlans) return;
  const list = await held.listOrReport(scope, call);
  if (!list || list.find(credential)) return;
  const { summary, detail, path } = noSuchCredential(taikun, scope, credential, [link]);
  call.diagnostics.error(summary, detail, path);
}
