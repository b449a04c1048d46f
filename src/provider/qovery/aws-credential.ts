/** `belay_qovery_aws_credential`: an AWS credential that Qovery holds, with a key pair or a role. */
import {
  type ApplyOf,
  type ConfigOf,
  DiagnosticError,
  type PlanOf,
  type StateOf,
  UNKNOWN,
} from "../../plugin/index.js";
import type { AwsCredentialsRequest, Credential } from "../../sdk/index.js";
import { defineResource } from "../define.js";
import { type AwsCredentialSchema, awsCredential, validateAwsCredential } from "./aws-credential-schema.js";

import { deleteCredential } from "./delete-credential.js";
import { findImported } from "./find-imported.js";
import { guardedCredential, stored } from "./guarded-credential.js";
import { organizationOf, planOrganization } from "./organization.js";

type S = AwsCredentialSchema;
type Kind = "AWS" | "AWS_ROLE";

export const awsCredentialResource = defineResource({
  schema: awsCredential,
  ...guardedCredential<S>({
    refresh: (state, credential, clusters) => ({
      ...state,
      ...publicFields(credential),
      secret_access_key: credential.object_type === "AWS" ? state.secret_access_key : null,
      secret_access_key_wo_version:
        credential.object_type === "AWS" ? state.secret_access_key_wo_version : null,
      associated_clusters: clusters,
    }),
    plan: ({ provider, config, plan }) => {
      planOrganization(provider.qovery, config, plan);
      plan.object_type = plannedKind(config);
    },
  }),
  validate: validateAwsCredential,

  async create({ provider, plan, config, setState, signal }) {
    const what = `Credential ${JSON.stringify(plan.name)} was not created`;
    if (signal.aborted) throw new DiagnosticError(what, "Terraform was asked to stop before it was sent.");
    const organizationId = organizationOf(plan);
    const credential = await provider.qovery.request(
      what,
      // Without the signal: cancelled on its way it might exist at Qovery and not in the state. It is limited to 30 s.
      (client) => client.createAWSCredentials({ organizationId, body: requestBody(plan, config) }),
      "Qovery may have created it all the same: look with belay ls, and if it is there, import it before you apply again.",
    );
    provider.qovery.forget(organizationId);
    const state = { ...applied(plan, credential), organization_id: organizationId, associated_clusters: [] };
    setState(state);
    checkKind(plan, credential);
    return state;
  },

  async update({ provider, prior, plan, config, setState, signal }) {
    // What destroying does is known to the state alone. A secret is not sent again for it.
    if (SENT.every((name) => plan[name] === prior[name])) return { ...prior, on_destroy: plan.on_destroy };
    const organizationId = organizationOf(prior);
    const credential = await provider.qovery.request(
      `Credential ${JSON.stringify(prior.name)} was not changed`,
      (client) =>
        client.editAWSCredentials({
          organizationId,
          credentialsId: prior.id,
          body: requestBody(plan, config),
          signal,
        }),
    );
    provider.qovery.forget(organizationId);
    const state = {
      ...applied(plan, credential),
      organization_id: organizationId,
      associated_clusters: prior.associated_clusters,
    };
    setState(state);
    checkKind(plan, credential);
    return state;
  },

  delete: ({ provider, prior, signal }) =>
    deleteCredential(
      provider.qovery,
      stored(prior),
      (client, ids) => client.deleteAWSCredentials({ ...ids, signal }),
      signal,
    ),

  async import({ provider, id, signal }) {
    const { organizationId, credential, clusters } = await findImported(provider.qovery, id, signal);
    if (!isAws(credential)) {
      throw new DiagnosticError(
        "This credential is of another kind",
        `The Qovery credential ${JSON.stringify(credential.name)} (${credential.id}) is of kind ${credential.object_type}, and belay_qovery_aws_credential holds AWS and AWS_ROLE.`,
      );
    }
    return {
      ...publicFields(credential),
      organization_id: organizationId,
      secret_access_key: null,
      secret_access_key_wo: null,
      secret_access_key_wo_version: null,
      on_destroy: null,
      associated_clusters: clusters,
    };
  },
});

/** A change of any of these is a request. */
const SENT = [
  "name",
  "object_type",
  "role_arn",
  "access_key_id",
  "secret_access_key",
  "secret_access_key_wo_version",
] as const;

/** Unknown where one of two arguments that exclude each other is unknown, and may turn out null. */
function plannedKind({ role_arn, access_key_id }: ConfigOf<S>): PlanOf<S>["object_type"] {
  if (role_arn === null) return "AWS";
  if (access_key_id === null) return "AWS_ROLE";
  return UNKNOWN;
}

/** PUT replaces everything, so the secret goes along with every change. */
function requestBody(plan: ApplyOf<S>, config: ConfigOf<S>): AwsCredentialsRequest {
  const { name, role_arn, access_key_id } = plan;
  if (role_arn !== null) return { type: "AWS_ROLE", name, role_arn };
  const secretAccessKey = plan.secret_access_key ?? config.secret_access_key_wo;
  if (access_key_id === null || typeof secretAccessKey !== "string") {
    throw new DiagnosticError(
      "The access key is not complete",
      "At apply access_key_id or its secret turned out to be null. Set role_arn, or access_key_id with secret_access_key_wo.",
    );
  }
  return { type: "AWS_STATIC", name, access_key_id, secret_access_key: secretAccessKey };
}

function applied(plan: ApplyOf<S>, credential: Credential) {
  return {
    ...publicFields(credential),
    // What the user wrote is what is kept: Terraform refuses any other answer, and the next read shows a difference.
    name: plan.name,
    role_arn: plan.role_arn,
    access_key_id: plan.access_key_id,
    secret_access_key: plan.secret_access_key,
    secret_access_key_wo: null,
    secret_access_key_wo_version: plan.secret_access_key_wo_version,
    on_destroy: plan.on_destroy,
  };
}

function checkKind(plan: ApplyOf<S>, credential: Credential): void {
  const wanted: Kind = plan.role_arn === null ? "AWS" : "AWS_ROLE";
  if (credential.object_type === wanted) return;
  throw new DiagnosticError(
    "Qovery did not change the credential's kind",
    `Credential ${JSON.stringify(credential.name)} (${credential.id}) was to become ${wanted} and is ${credential.object_type}. Create a second credential of the new kind, move its clusters there, and delete this one.`,
    ["object_type"],
  );
}

const isAws = ({ object_type }: Credential) => object_type === "AWS" || object_type === "AWS_ROLE";

function publicFields(
  credential: Credential,
): Pick<StateOf<S>, "id" | "name" | "object_type" | "role_arn" | "access_key_id"> {
  const { id, name, object_type } = credential;
  return {
    id,
    name,
    object_type,
    role_arn: text(credential, "role_arn"),
    access_key_id: text(credential, "access_key_id"),
  };
}

function text(credential: Credential, field: string): string | null {
  const value = (credential as Readonly<Record<string, unknown>>)[field];
  return typeof value === "string" ? value : null;
}
