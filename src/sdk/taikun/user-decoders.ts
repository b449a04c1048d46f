/** What uses credentials: projects and rules, checked. */
import * as z from "zod";
import type { Same } from "../decoding.js";
import { audit, count, flag, id, number, optionalListOf, text, word } from "./fields.js";
import type * as types from "./types.js";

const inProject = {
  id,
  name: text,
  organizationId: count,
  organizationName: text,
  status: word,
  cloudType: word,
};
const enabled = { isLocked: flag, isBackupEnabled: flag, aiEnabled: flag };
export const project = z.object({ ...inProject, ...enabled, cloudCredentialName: text, isKubernetes: flag });
export const projectDetails = z.object({
  ...inProject,
  ...enabled,
  cloudId: id,
  cloudName: text,
  // Absent they would look as if the project had none.
  s3CredentialId: id.nullable(),
  aiCredentialId: id.nullable(),
});
export const server = z.object({ id, name: text, projectId: number, status: text });
export const machine = z.object({ id, name: text, status: text });
const limits = {
  serverCpu: count,
  serverRam: count,
  serverDiskSize: count,
  vmCpu: count,
  vmRam: count,
  vmVolumeSize: count,
};
export const quota = z.object({ projectId: id, projectName: text, ...limits });

const label = z.object({ label: text, value: text });
// The list has fields for the user and the password of the credential, which have no names here.
export const billingRule = z.object({
  id,
  name: text,
  url: text,
  metricName: text,
  labels: optionalListOf(label),
  boundOrganizations: optionalListOf(
    z.object({ id, name: text, ruleDiscountRate: number, globalDiscountRate: number }),
  ),
  type: word,
  price: count,
  billingStartDate: text,
  account: z.object({ accountId: count, accountName: text }),
  operationCredential: z.object({ operationCredentialId: id.nullable(), name: text, isDefault: flag }),
  createdBy: audit,
  createdAt: text,
  lastModified: text,
  lastModifiedBy: audit,
});
export const showbackRule = z.object({
  id,
  name: text,
  metricName: text,
  kind: text,
  type: text,
  price: count,
  labels: optionalListOf(label),
  projectAlertLimit: number,
  globalAlertLimit: number,
  organizationId: count,
  organizationName: text,
  // 0 is none, too.
  showbackCredentialId: id.nullish().transform((credential) => credential || null),
  showbackCredentialName: text,
  createdBy: audit,
  createdAt: text,
  lastModified: text,
  lastModifiedBy: audit,
});

/** Holds the schemas to the contract: one that lacks a field, or has another type, does not compile. `true` is never read. */
({ project: true, projectDetails: true, billingRule: true, showbackRule: true }) satisfies {
  project: Same<z.output<typeof project>, types.Project>;
  projectDetails: Same<z.output<typeof projectDetails>, types.ProjectDetails>;
  billingRule: Same<z.output<typeof billingRule>, types.BillingRule>;
  showbackRule: Same<z.output<typeof showbackRule>, types.ShowbackRule>;
};
