import type { Kind } from "../../kinds/kind.js";
import { ai } from "./ai.js";
import { aws } from "./aws.js";
import { azure } from "./azure.js";
import { backup } from "./backup.js";
import { billing } from "./billing.js";
import { gcp } from "./gcp.js";
import { openshift } from "./openshift.js";
import { openstack } from "./openstack.js";
import { proxmox } from "./proxmox.js";
import { showback } from "./showback.js";
import { tanzu } from "./tanzu.js";
import { vsphere } from "./vsphere.js";
import { zadara } from "./zadara.js";
import { zededa } from "./zededa.js";

export const kinds: readonly Kind[] = [
  aws,
  azure,
  gcp,
  openstack,
  proxmox,
  vsphere,
  zadara,
  openshift,
  tanzu,
  zededa,
  backup,
  billing,
  showback,
  ai,
];
