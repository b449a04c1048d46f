import type { Answer, Call } from "../platform.js";
import { Problem } from "../problem.js";
import type { Accounts } from "./accounts.js";
import { answerList } from "./answer-list.js";
import { authorOf } from "./audit.js";
import { changeCredential } from "./change-credential.js";
import type { Space } from "./credential-store.js";
import type { CredentialsOf } from "./credentials-of.js";
import type { DependentsOf } from "./dependents.js";
import { type Family, families } from "./families/index.js";
import type { Ground } from "./ground.js";
import { partsOf, requireFreeName, requireGoodKeys } from "./requests.js";
import { showCredential } from "./show-credential.js";

type Operations = Record<string, (call: Call) => Answer>;

/** The operations on each sort of credential, by operation id. */
export function credentialOperations(
  credentials: CredentialsOf,
  dependents: DependentsOf,
  accounts: Accounts,
  ground: Ground,
): Operations {
  const { behaviour, now, organizationFor, organizationName } = ground;

  const requireOffered = ({ kind }: Family): void => {
    if (behaviour.tanzu_zededa === "off" && ["TANZU", "ZEDEDA"].includes(kind))
      throw new Problem(404, "Not found");
  };

  const list = (family: Family) => (call: Call) => {
    requireOffered(family);
    const { space, kind } = family;
    const all = credentials.listed(call, space).filter((one) => one.kind === kind);
    const { tenantId } = call.caller;
    const account = accounts.describe(tenantId).number;
    const filled = behaviour.filled_passwords === "on";
    const shape = space === "showback" || space === "ai" ? "count" : "page";
    const show = (credential: (typeof all)[number]) =>
      showCredential(behaviour, {
        credential,
        family,
        dependents: dependents(tenantId, space, credential.id),
        secrets: filled ? credentials.stores[space].secretsOf(credential.id) : undefined,
        organizationName: organizationName(tenantId, credential.organizationId),
        account,
      });
    return answerList(ground, call, all, show, shape);
  };

  const create = (family: Family) => (call: Call) => {
    requireOffered(family);
    const { name, organizationId, fields, secrets } = partsOf(family, call.body as object);
    const { tenantId } = call.caller;
    const organization = organizationFor(call.caller, organizationId);
    requireGoodKeys(behaviour, call.body as object);
    const store = credentials.stores[family.space];
    requireFreeName(behaviour, name, organization.id, store.list(tenantId));
    const made = store.add(
      tenantId,
      {
        kind: family.kind,
        name,
        organizationId: organization.id,
        fields,
        isLocked: false,
        isDefault: false,
        made: authorOf(ground, call.caller),
        changed: null,
        hiddenUntil: now() + behaviour.hidden_after_create * 1_000,
        stale: null,
      },
      secrets,
    );
    if (family.kind === "OPENSHIFT") return { status: 200 };
    return { status: 200, body: { id: String(made.id), status: 200, message: "", isError: false } };
  };

  const update = (family: Family) => (call: Call) => {
    requireOffered(family);
    const { id } = call.body as { id: number };
    const credential = credentials.find(call, family.space, id, family.kind);
    changeCredential(credentials, ground, call, family, credential);
    return { status: 200 };
  };

  /** Of the credentials of an id space, whichever family has them. */
  const ofSpace = (word: string, space: Space): Operations => ({
    [`delete${word}`]: (call) => {
      credentials.remove(call, space, Number(call.path.credentialId));
      return { status: 200 };
    },
    [`lock${word}`]: (call) => {
      const { id, mode } = call.body as { id: number; mode: "lock" | "unlock" };
      const credential = credentials.find(call, space, id);
      credentials.stores[space].save(call.caller.tenantId, { ...credential, isLocked: mode === "lock" });
      return { status: 200 };
    },
    [`make${word}Default`]: (call) => {
      const { tenantId } = call.caller;
      const chosen = credentials.find(call, space, (call.body as { id: number }).id);
      const store = credentials.stores[space];
      for (const one of store
        .list(tenantId)
        .filter((other) => other.organizationId === chosen.organizationId))
        store.save(tenantId, { ...one, isDefault: one.id === chosen.id });
      return { status: 200 };
    },
  });

  const all = Object.entries(families).map(
    ([word, family]): Operations => ({
      [`list${word}Credentials`]: list(family),
      [`create${word}Credential`]: create(family),
      [`update${word}Credential`]: update(family),
      ...(family.space !== "cloud" && ofSpace(`${word}Credential`, family.space)),
    }),
  );
  return Object.assign(ofSpace("CloudCredential", "cloud"), ...all, {
    updateProxmoxHypervisors: update(families.Proxmox as Family),
    updateVsphereHypervisors: update(families.Vsphere as Family),
    updateZededaEdgeNodes: update(families.Zededa as Family),
  } satisfies Operations);
}
