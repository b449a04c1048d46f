import type { Family } from "./family.js";
import { ai, backup, billing, showback } from "./other-uses.js";
import { openShift, openStack, proxmox, tanzu, vsphere, zededa } from "./own-clouds.js";
import { aws, azure, google, zadara } from "./public-clouds.js";

/** By the words of the operations: `createAwsCredential`. */
export const families: Readonly<Record<string, Family>> = {
  Aws: aws,
  Azure: azure,
  Google: google,
  OpenStack: openStack,
  Proxmox: proxmox,
  OpenShift: openShift,
  Vsphere: vsphere,
  Zadara: zadara,
  Tanzu: tanzu,
  Zededa: zededa,
  Backup: backup,
  Billing: billing,
  Showback: showback,
  Ai: ai,
};

export type { Family } from "./family.js";
