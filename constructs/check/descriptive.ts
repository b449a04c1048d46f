/** Whether a credential's name tells people at the platform which account and environment it is for. */

/** Words that say nothing of an account or environment. */
const GENERIC = new Set(
  "access account ai apisix aws azure bucket civo cloud cluster credential credentials creds cred default entryguard foo gcp google iam key keys main my name new object old on openshift openstack premise prometheus proxmox qovery role s3 scaleway secret showback store taikun tanzu temp test tmp token vsphere zadara zededa".split(
    " ",
  ),
);

/** Two words or more, one of which is not generic: `aws-prod`, `billing eu-west-3`, `AcmeSandbox`. */
export function isDescriptive(name: string): boolean {
  const words = name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return words.length >= 2 && words.some((word) => !GENERIC.has(word) && !/^\d+$/.test(word));
}
