import { isNode, type Node } from "../load-contract.js";

/**
 * Qovery does without the `type` of an AWS credential, which its contract requires: its official Terraform provider sends
 * an empty one. The fields tell which is meant; where they do not, the body stays as it is, for the contract to refuse.
 */
export function completeCredential(operationId: string, body: unknown): unknown {
  const isAws = operationId === "createAWSCredentials" || operationId === "editAWSCredentials";
  if (!isAws || !isNode(body) || (body.type !== undefined && body.type !== "")) return body;
  const type = typeOf(body);
  return type === undefined ? body : { ...body, type };
}

function typeOf(body: Node): string | undefined {
  const has = (name: string) => typeof body[name] === "string" && body[name] !== "";
  const hasKey = has("access_key_id") || has("secret_access_key");
  if (hasKey === has("role_arn")) return undefined;
  if (has("vsphere_user") || has("vsphere_password"))
    return hasKey ? "EKS_ANYWHERE_VSPHERE_STATIC" : "EKS_ANYWHERE_VSPHERE_ROLE";
  return hasKey ? "AWS_STATIC" : "AWS_ROLE";
}
