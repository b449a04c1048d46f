/** Sends the signals of a disturbance. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Blow } from "./disturbance.js";
import { processesIn, send } from "./processes.js";

/** `group`: of Terraform, whose id is Terraform's own. */
export async function strike(blow: Blow, group: number, temporary: string): Promise<void> {
  if (blow === "SIGKILL of the provider") {
    const providers = processesIn(temporary).filter(({ parent }) => parent === group);
    for (const { pid } of providers) send(pid, "SIGKILL");
  } else if (blow === "SIGKILL of Terraform") send(group, "SIGKILL");
  else if (blow === "SIGINT twice") {
    send(-group, "SIGINT");
    await sleep(50);
    send(-group, "SIGINT");
  } else send(-group, SIGNAL[blow]);
}

const SIGNAL = {
  "SIGKILL of the group": "SIGKILL",
  "SIGTERM to the group": "SIGTERM",
  "SIGINT to the group": "SIGINT",
  "SIGHUP to the group": "SIGHUP",
} as const;
