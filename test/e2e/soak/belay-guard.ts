/** Runs `belay guard` on a plan's JSON, and reads its report. */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { builtBelay } from "../../runtimes.js";
import type { Workspace } from "../support/workspace.js";
import type { LoggedRequest, World } from "../support/world.js";
import { stateFile } from "./state-file.js";

/** As much of the report as is compared. Written down here, not imported: the format is part of what is under test. */
export interface GuardReport {
  readonly credentials: readonly {
    readonly kind: string;
    readonly id: string;
    readonly verdict: string;
    readonly dependents: readonly {
      readonly id: string | null;
      readonly name: string;
      readonly fate: string;
    }[];
  }[];
  readonly findings: readonly {
    readonly code: string;
    readonly level: string;
    readonly credential: { readonly platform: string; readonly id: string; readonly name: string };
  }[];
}

export interface Asked {
  readonly code: number;
  /** Null: it printed no report. */
  readonly report: GuardReport | null;
  readonly stderr: string;
  readonly requests: readonly LoggedRequest[];
}

/** `withState`: it is also told what the state says. */
export async function askBelayGuard(
  workspace: Workspace,
  world: World,
  plan: string,
  withState: boolean,
): Promise<Asked> {
  const file = join(workspace.directory, "plan.json");
  writeFileSync(file, plan);
  const state = withState ? ["--state", stateFile(workspace.directory)] : [];
  await world.requests();
  const [belay, ...words] = builtBelay;
  const child = spawn(belay, [...words, "guard", file, "--format", "json", ...state], {
    env: workspace.environmentOf(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
  const code = await new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve(status ?? -1));
  });
  const requests = await world.requests();
  const report = stdout.startsWith("{") ? (JSON.parse(stdout) as GuardReport) : null;
  return { code, report, stderr, requests };
}
