/** Qovery, as the provider sees it. Its API: https://api-doc.qovery.com */
import { idSpace } from "../../guard/walk/index.js";
import { DiagnosticError } from "../../plugin/index.js";
import { createQoveryClient, heldCredentials, type QoveryClient, toEntry } from "../../sdk/index.js";
import type { Change, Platform } from "../platform/platform.js";
import { known } from "../platform/settings.js";
import { httpUrl, secret, uuid } from "../validators.js";
import type { Cloud } from "./kind.js";
import { aws } from "./kinds/aws.js";
import { azure } from "./kinds/azure.js";
import { eksAnywhereVsphere } from "./kinds/eks-anywhere-vsphere.js";
import { gcp } from "./kinds/gcp.js";
import { onPremise } from "./kinds/on-premise.js";
import { scaleway } from "./kinds/scaleway.js";

/** The operations on the credentials of one cloud. */
const named = <Name extends string>(name: Name) =>
  ({
    get: `get${name}Credentials`,
    create: `create${name}Credentials`,
    edit: `edit${name}Credentials`,
    delete: `delete${name}Credentials`,
  }) as const;

/** By the words that a credential's kind fits. */
const operations = {
  AWS: named("AWS"),
  AZURE: named("Azure"),
  GCP: named("Gcp"),
  SCW: named("Scaleway"),
  ON_PREMISE: named("OnPremise"),
} satisfies Readonly<Record<Cloud, unknown>>;

/** The kinds are held against the contract where they are declared, so a body is what its operation takes. */
const operationsOf = ({ kind }: Pick<Change, "kind">) => operations[kind.fits as Cloud];
const bodyOf = ({ body }: Change) => body as never;

export const qovery: Platform<QoveryClient> = {
  key: "qovery",
  name: "Qovery",
  settings: {
    endpoint: {
      variable: "BELAY_QOVERY_ENDPOINT",
      description: "Where Qovery's API is. Else `BELAY_QOVERY_ENDPOINT`, else `https://api.qovery.com`.",
      check: httpUrl,
    },
    token: {
      variable: "QOVERY_API_TOKEN",
      description:
        "An API token of an administrator. Else `QOVERY_API_TOKEN`, which keeps it out of the code.",
      check: secret,
      sensitive: true,
    },
    organization_id: {
      variable: "QOVERY_ORGANIZATION_ID",
      description: "The organization of resources that name none, a UUID. Else `QOVERY_ORGANIZATION_ID`.",
      check: uuid,
    },
  },
  scope: {
    argument: "organization_id",
    noun: "organization",
    example: "8d4c2d6e-0f0f-4c5e-9a58-8a4f2f6f9e01",
    description: "The Qovery organization's id, a UUID.",
  },
  id: { check: uuid, description: "a UUID", example: "3fa85f64-5717-4562-b3fc-2c963f66afa6" },
  kindArgument: { name: "object_type", description: "Qovery's name of the kind:" },
  waitArgument: null,
  linkedBy: null,
  changes: "whole",
  listed: {},
  spaces: [idSpace("qovery")],
  kinds: [aws, eksAnywhereVsphere, gcp, azure, scaleway, onPremise],
  note: "A change is used by a cluster when that cluster is deployed next.",
  hints: {
    unauthenticated: (from) => `The token came from ${from("token")}. Is it complete, and not revoked?`,
    forbidden: (from) =>
      `The token came from ${from("token")}. Credentials may be read and written by administrators of the organization only.`,
    not_found: (from) =>
      `If it is the organization that was not found: the resource, the data source or the import id (organization_id,id) names it; else it is the provider's own, which came from ${from("organization_id")}. Does the token belong to it?`,
  },

  connect({ settings, common }) {
    const token = known(settings.token);
    if (token === null) throw notConfigured();
    const endpoint = known(settings.endpoint);
    return createQoveryClient({ token, ...(endpoint !== null && { endpoint }), ...common });
  },

  async list(client, { scope }, signal) {
    return { entries: await heldCredentials(client, { organizationId: scope, signal }), strays: [] };
  },

  isThere: (client, credential, signal) =>
    client[operationsOf(credential).get]({
      organizationId: credential.scope,
      credentialsId: credential.id,
      signal,
    }),

  async create(client, change) {
    const { create } = operationsOf(change);
    return toEntry(await client[create]({ organizationId: change.scope, body: bodyOf(change) }));
  },

  async update(client, change, signal) {
    const { edit } = operationsOf(change);
    const ids = { organizationId: change.scope, credentialsId: change.id };
    return toEntry(await client[edit]({ ...ids, body: bodyOf(change), signal }));
  },

  async delete(client, credential, signal) {
    await client[operationsOf(credential).delete]({
      organizationId: credential.scope,
      credentialsId: credential.id,
      signal,
    });
  },
};

const notConfigured = () =>
  new DiagnosticError(
    "Qovery is not configured",
    "No API token was found: neither in the argument qovery.token of the provider block nor in the environment variable QOVERY_API_TOKEN. Set one of them.",
  );
