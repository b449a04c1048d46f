import type { Answer } from "../platform.js";
import type { Behaviour } from "./behaviour.js";
import { hasBadKey, requireGoodKeys } from "./requests.js";

const checkers =
  /^\/api\/v1\/(checker\/(aws|azure|google|openstack|proxmox|zadara|s3|prometheus|openai)|(vsphere|openshift)\/validate)$/;

/**
 * Taikun tries keys before they are stored: its own clients ask for it, and Belay does not. All keys are good but those that are
 * told to be bad.
 */
export function answerChecker(
  behaviour: Behaviour,
  method: string,
  path: string,
  body: unknown,
): Answer | undefined {
  if (method !== "POST" || !checkers.test(path)) return undefined;
  const keys = (body ?? {}) as object;
  if (path.endsWith("/openstack")) {
    const isBad = hasBadKey(behaviour, keys);
    const errorMessage = isBad ? "The cloud does not accept the credentials" : null;
    return { status: 200, body: { isOpenstackAvailable: !isBad, isManilaAvailable: false, errorMessage } };
  }
  requireGoodKeys(behaviour, keys);
  return path.endsWith("/google") ? { status: 200, body: true } : { status: 200 };
}
