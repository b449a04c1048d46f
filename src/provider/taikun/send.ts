/** What is sent to Taikun for a credential, in Taikun's words, and in how many requests. */
import { PlatformError } from "../../sdk/index.js";
import {
  type Created,
  type IdSpace,
  type LockableSpace,
  setLock,
  storeGoogleCredential,
  storeOpenShiftCredential,
  storeVsphereCredential,
  type TaikunClient,
} from "../../sdk/taikun/index.js";
import { gcpKeyInBase64 } from "../kinds/gcp-key.js";
import type { Change, Identity, KindAt, Update } from "../platform/platform.js";
import { OF_LOGIN } from "../platform/scope.js";
import type { TaikunKind } from "./kind.js";

type Body = Readonly<Record<string, unknown>>;
type Send = (client: TaikunClient, body: never) => Promise<unknown>;

/** By the names of kinds. What a body holds was held against the contract where the kind is declared. */
const CREATES: Readonly<Record<string, (client: TaikunClient, body: never) => Promise<Created>>> = {
  aws: (client, body) => client.createAwsCredential({ body }),
  azure: (client, body) => client.createAzureCredential({ body }),
  gcp: storeGoogleCredential,
  openstack: (client, body) => client.createOpenStackCredential({ body }),
  proxmox: (client, body) => client.createProxmoxCredential({ body }),
  openshift: storeOpenShiftCredential,
  vsphere: storeVsphereCredential,
  zadara: (client, body) => client.createZadaraCredential({ body }),
  tanzu: (client, body) => client.createTanzuCredential({ body }),
  zededa: (client, body) => client.createZededaCredential({ body }),
  backup: (client, body) => client.createBackupCredential({ body }),
  billing: (client, body) => client.createBillingCredential({ body }),
  showback: (client, body) => client.createShowbackCredential({ body }),
  ai: (client, body) => client.createAiCredential({ body }),
};

const UPDATES: Readonly<Record<string, Send>> = {
  aws: (client, body) => client.updateAwsCredential({ body }),
  azure: (client, body) => client.updateAzureCredential({ body }),
  openstack: (client, body) => client.updateOpenStackCredential({ body }),
  proxmox: (client, body) => client.updateProxmoxCredential({ body }),
  vsphere: (client, body) => client.updateVsphereCredential({ body }),
  zadara: (client, body) => client.updateZadaraCredential({ body }),
  tanzu: (client, body) => client.updateTanzuCredential({ body }),
  backup: (client, body) => client.updateBackupCredential({ body }),
};

/** What has a request of its own, by kind and argument. */
const APART: Readonly<Record<string, Readonly<Record<string, Send>>>> = {
  proxmox: { hypervisors: (client, body) => client.updateProxmoxHypervisors({ body }) },
  vsphere: { hypervisors: (client, body) => client.updateVsphereHypervisors({ body }) },
  zededa: { edge_nodes: (client, body) => client.updateZededaEdgeNodes({ body }) },
};

/** The id of what is made. That it could not be locked is a warning: the next plan sees it. */
export async function createCredential(client: TaikunClient, change: Change): Promise<string> {
  const { kind, scope, warn } = change;
  const { lock, ...fields } = change.body;
  const create = CREATES[kind.name];
  if (!create) throw new Error(`Taikun creates no ${kind.name} credential`);
  const body = {
    ...inItsWords(kind as TaikunKind, fields),
    ...(kind.name === "openstack" &&
      fields.imported_network_subnet_id !== undefined && { openStackImportNetwork: true }),
    ...(scope !== OF_LOGIN && { organizationId: Number(scope) }),
  };
  const { id } = await create(client, body as never);
  if (lock === true) {
    await locked(client, { kind, id }, true).catch((error: unknown) => {
      if (!(error instanceof PlatformError)) throw error;
      warn(...notLocked(String(fields.name), id, error));
    });
  }
  return id;
}

/**
 * Unlocks it if need be, changes it, and locks it again, also where the change failed. Should the process end in between, the
 * state says that it is locked, and the next plan locks it.
 */
export async function updateCredential(client: TaikunClient, change: Update): Promise<void> {
  const { kind, id, before, warn, done } = change;
  const { lock, ...fields } = change.body;
  const [wasLocked, isToBeLocked] = [before.lock === true, (lock ?? before.lock) === true];
  const isChanged = Object.keys(fields).length > 0;
  if (wasLocked && (isChanged || !isToBeLocked)) await locked(client, { kind, id }, false);
  if (wasLocked && !isToBeLocked) done(["lock"]);
  let failure: unknown = null;
  if (isChanged) {
    await changeFields(client, kind as TaikunKind, id, fields, done).catch((error: unknown) => {
      failure = error;
    });
  }
  if (isToBeLocked && (failure === null || wasLocked)) {
    try {
      await locked(client, { kind, id }, true);
      done(["lock"]);
    } catch (error) {
      if (!(error instanceof PlatformError) || (failure === null && !wasLocked)) throw error;
      warn(...notLocked(String(before.name), id, error));
    }
  }
  if (failure !== null) throw failure;
}

async function changeFields(
  client: TaikunClient,
  kind: TaikunKind,
  id: string,
  fields: Body,
  done: Update["done"],
): Promise<void> {
  const apart = APART[kind.name] ?? {};
  const whole = Object.keys(fields).filter((name) => !apart[name]);
  const identity = { id: Number(id) };
  const update = UPDATES[kind.name];
  if (whole.length > 0 && update) {
    const own = Object.fromEntries(whole.map((name) => [name, fields[name]]));
    await update(client, { ...identity, ...inItsWords(kind, own) } as never);
    done(whole);
  }
  for (const [name, send] of Object.entries(apart)) {
    if (fields[name] === undefined) continue;
    await send(client, { ...identity, ...inItsWords(kind, { [name]: fields[name] }) } as never);
    done([name]);
  }
}

const locked = (client: TaikunClient, { kind, id }: Pick<KindAt, "kind"> & Identity, isLocked: boolean) =>
  setLock(client, { space: kind.space as LockableSpace, id, locked: isLocked });

export const unlock = (client: TaikunClient, credential: KindAt & Identity): Promise<void> =>
  locked(client, credential, false);

export const spaceOf = ({ space }: { readonly space: string }) => space as IdSpace;

const notLocked = (name: string, id: string, { message }: PlatformError): [string, string] => [
  `Credential ${JSON.stringify(name)} is not locked`,
  `Everything else was done, and Taikun did not lock it (${id}): ${message}.\n\nThe next plan sees that it is not locked, and the next apply locks it.`,
];

function inItsWords({ wire, name: kind }: TaikunKind, fields: Body): Body {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      wire[name] ?? name,
      kind === "gcp" && name === "config" ? keyFile(String(value)) : camel(value),
    ]),
  );
}

const keyFile = (text: string): string => Buffer.from(gcpKeyInBase64(text), "base64").toString("utf8");

/** The parts of an object, in Taikun's spelling; what is null is left out. */
function camel(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== null)
      .map(([part, one]) => [part.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()), one]),
  );
}
