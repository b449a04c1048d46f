/** Checks what Taikun answers, one decoder per answer schema of the contract. What is named here comes through, and nothing else. */
import * as z from "zod";
import { one, type Same } from "../decoding.js";
import * as families from "./family-decoders.js";
import {
  audit,
  count,
  flag,
  id,
  listOf,
  named,
  number,
  optionalListOf,
  pageOf,
  text,
  word,
} from "./fields.js";
import type { operations } from "./gen/operations.js";
import type * as types from "./types.js";
import * as users from "./user-decoders.js";

// Without a token there is a reason, which the login tells.
const tokens = z.object({ token: word, refreshToken: text, twoFaEnabled: flag, isForcedToEnabled2Fa: flag });

const error = "is no whole number, so that nobody knows what was created";
const created = z.object({
  id: z
    .union([z.string(), z.number()], { error })
    .transform(String)
    .refine((given) => /^\d+$/.test(given), { error }),
});

const user = z.object({
  id: word,
  username: text,
  email: text,
  role: text,
  organizationId: number,
  organizationName: text,
});

const cloud = z.object({
  id,
  fullName: text,
  // A list with a credential of a family that is not known is a list.
  cloudType: word,
  isDefault: flag,
  organizationId: count,
  projects: listOf(named),
});

const backup = z.object({
  id,
  s3Name: text,
  s3AccessKeyId: text,
  s3Endpoint: text,
  s3Region: text,
  organizationId: number,
  organizationName: text,
  projects: listOf(named),
  isLocked: flag,
  isDefault: flag,
  isInfra: flag,
  createdBy: audit,
  createdAt: text,
  lastModified: text,
  lastModifiedBy: audit,
});

const billing = z.object({
  id,
  name: text,
  prometheusUsername: text,
  prometheusUrl: text,
  organizationId: number,
  organizationName: text,
  rules: listOf(z.object({ prometheusRuleId: id, prometheusRuleName: text })),
  isLocked: flag,
  isDefault: flag,
  createdBy: audit,
  lastModified: text,
  lastModifiedBy: audit,
});

const ai = z.object({
  id,
  url: text,
  name: text,
  type: word,
  organizationId: number,
  organizationName: text,
  projects: listOf(named),
  isDefault: flag,
});

// The list has a field for the password, which has no name here.
const showback = z.object({
  id,
  name: text,
  url: text,
  username: text,
  isLocked: flag,
  organizationId: count,
  organizationName: text,
  rules: listOf(named),
  createdBy: audit,
  createdAt: text,
  lastModified: text,
  lastModifiedBy: audit,
});

const organization = z.object({ id, name: text, fullName: text });
const organizationName = z.object({
  ...{ id, name: text, accountId: number, accountName: text },
  isInfra: z
    .boolean()
    .nullish()
    .transform((is) => is ?? null),
});

type Operations = typeof operations;
type Answer = NonNullable<Operations[keyof Operations]["answer"]>;

/** Decoders by the name of the schema in the contract. */
export const decoders = {
  Tokens: one<types.Tokens>(tokens),
  UserInfo: one<types.UserInfo>(z.object({ data: user })),
  Created: one<types.Created>(created),
  CloudCredentialList: one<types.CloudCredential[]>(listOf(cloud)),
  AwsCredentialPage: pageOf<types.AwsCredential>(families.aws),
  AzureCredentialPage: pageOf<types.AzureCredential>(families.azure),
  GoogleCredentialPage: pageOf<types.GoogleCredential>(families.google),
  OpenStackCredentialPage: pageOf<types.OpenStackCredential>(families.openStack),
  ProxmoxCredentialPage: pageOf<types.ProxmoxCredential>(families.proxmox),
  OpenShiftCredentialPage: pageOf<types.OpenShiftCredential>(families.openShift),
  VsphereCredentialPage: pageOf<types.VsphereCredential>(families.vsphere),
  ZadaraCredentialPage: pageOf<types.ZadaraCredential>(families.zadara),
  TanzuCredentialPage: pageOf<types.TanzuCredential>(families.tanzu),
  ZededaCredentialPage: pageOf<types.ZededaCredential>(families.zededa),
  VsphereDatacenterList: one<types.VsphereDatacenter[]>(
    listOf(z.object({ datacenter: z.string(), name: z.string() })),
  ),
  BackupCredentialPage: pageOf<types.BackupCredential>(backup),
  BillingCredentialPage: pageOf<types.BillingCredential>(billing),
  AiCredentialPage: pageOf<types.AiCredential>(ai),
  ShowbackCredentialPage: pageOf<types.ShowbackCredential>(showback),
  ProjectPage: pageOf<types.Project>(users.project),
  ProjectServers: one<types.ProjectServers>(
    z.object({ data: optionalListOf(users.server), project: users.projectDetails }),
  ),
  ServerPage: pageOf<types.Server>(users.server),
  ProjectVirtualMachines: one<types.ProjectVirtualMachines>(
    z.object({ data: optionalListOf(users.machine), project: named }),
  ),
  ProjectFlavorPage: pageOf<types.Named>(named),
  ProjectImagePage: pageOf<types.Named>(named),
  ProjectQuotaPage: pageOf<types.ProjectQuota>(users.quota),
  BillingRulePage: pageOf<types.BillingRule>(users.billingRule),
  ShowbackRulePage: pageOf<types.ShowbackRule>(users.showbackRule),
  OrganizationPage: pageOf<types.Organization>(organization),
  OrganizationNameList: one<types.OrganizationName[]>(listOf(organizationName)),
} satisfies Readonly<Record<Answer, (body: unknown) => unknown>>;

/** Holds the schemas to the contract: one that lacks a field, or has another type, does not compile. `true` is never read. */
({ cloud: true, backup: true, billing: true, ai: true, showback: true }) satisfies {
  cloud: Same<z.output<typeof cloud>, types.CloudCredential>;
  backup: Same<z.output<typeof backup>, types.BackupCredential>;
  billing: Same<z.output<typeof billing>, types.BillingCredential>;
  ai: Same<z.output<typeof ai>, types.AiCredential>;
  showback: Same<z.output<typeof showback>, types.ShowbackCredential>;
};
