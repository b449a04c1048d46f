import { randomUUID } from "node:crypto";
import type { CredentialContent } from "../credentials.js";
import { readKeyFile } from "./read-key-file.js";

export type Provider = "AWS" | "AZURE" | "GCP" | "SCW" | "ON_PREMISE";

/** The object types that the contract knows. A test may plant another one. */
export const knownKinds: ReadonlySet<string> = new Set([
  "AWS",
  "AWS_ROLE",
  "EKS_ANYWHERE_VSPHERE",
  "AZURE",
  "GCP",
  "GCP_WORKLOAD_IDENTITY_FEDERATION",
  "SCW",
  "OTHER",
]);

/** The provider among whose credentials one of this object type is found, be the type known or not. */
export function providerOf(objectType: string): Provider {
  if (objectType.startsWith("EKS_ANYWHERE")) return "AWS";
  const named = (["AWS", "AZURE", "GCP", "SCW"] as const).find((name) => objectType.split("_")[0] === name);
  return named ?? "ON_PREMISE";
}

/** A request body that the contract has let through. */
type Body = Record<string, string> & { name: string };

/**
 * Reads the body of a create or an edit; `before` is what the credential showed until now. Requests and answers name
 * the variants differently: this is the translation.
 */
export function readCredential(
  provider: Provider,
  body: Body,
  before: Record<string, unknown> = {},
): CredentialContent {
  const content = (kind: string, visible: Record<string, unknown>, ...secretNames: string[]) => ({
    kind,
    name: body.name,
    visible,
    secrets: pick(body, ...secretNames) as Record<string, string>,
  });

  switch (provider) {
    case "AWS":
      switch (body.type) {
        case "AWS_STATIC":
          return content("AWS", pick(body, "access_key_id"), "secret_access_key");
        case "AWS_ROLE":
          return content("AWS_ROLE", pick(body, "role_arn"));
        case "EKS_ANYWHERE_VSPHERE_STATIC":
          return content(
            "EKS_ANYWHERE_VSPHERE",
            { ...pick(body, "vsphere_user", "access_key_id"), role_arn: null },
            "vsphere_password",
            "secret_access_key",
          );
        default:
          return content(
            "EKS_ANYWHERE_VSPHERE",
            { ...pick(body, "vsphere_user", "role_arn"), access_key_id: null },
            "vsphere_password",
          );
      }
    case "GCP":
      if (body.gcp_credentials !== undefined)
        return { ...content("GCP", {}), secrets: { gcp_credentials: readKeyFile(body.gcp_credentials) } };
      return content("GCP_WORKLOAD_IDENTITY_FEDERATION", {
        ...pick(body, "service_account_email", "workload_identity_provider_resource"),
        project_id: body.workload_identity_provider_resource?.split("/")[1],
        token_lifetime_seconds: 3600,
      });
    case "AZURE":
      // Qovery makes the application once; an edit keeps it.
      return content("AZURE", {
        ...pick(body, "azure_subscription_id", "azure_tenant_id"),
        azure_application_id: before.azure_application_id ?? randomUUID(),
        azure_application_object_id: before.azure_application_object_id ?? randomUUID(),
      });
    case "SCW":
      return content(
        "SCW",
        pick(body, "scaleway_access_key", "scaleway_project_id", "scaleway_organization_id"),
        "scaleway_secret_key",
      );
    case "ON_PREMISE":
      return content("OTHER", {});
  }
}

function pick(body: Body, ...names: string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, body[name]]));
}
