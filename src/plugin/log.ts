/**
 * Logs as Terraform reads them from a provider's stderr: one hclog JSON object per line, written only when the user asked
 * for logs (TF_LOG_PROVIDER, else TF_LOG) and only from that level on. Secrets are masked.
 */
import type { Secrets } from "./secrets.js";

const LEVELS = ["trace", "debug", "info", "warn", "error"] as const;
export type Level = (typeof LEVELS)[number];

/** LogFields beside the message: scalars only, so that no configuration or state can be logged whole. */
export type LogFields = Readonly<Record<string, string | number | boolean>>;

export class Log {
  readonly #threshold: number;

  constructor(
    private readonly module: string,
    private readonly secrets: Secrets,
    environment: NodeJS.ProcessEnv = process.env,
    private readonly write: (line: string) => void = (line) => process.stderr.write(line),
  ) {
    this.#threshold = threshold(environment.TF_LOG_PROVIDER || environment.TF_LOG || "off");
  }

  log(level: Level, message: string, fields: LogFields = {}): void {
    if (LEVELS.indexOf(level) < this.#threshold) return;
    const entry: Record<string, string | number | boolean> = {
      "@level": level,
      "@message": this.secrets.mask(message),
      "@module": this.module,
      "@timestamp": timestamp(),
    };
    for (const [name, value] of Object.entries(fields)) {
      entry[name] = typeof value === "string" ? this.secrets.mask(value) : value;
    }
    this.write(`${JSON.stringify(entry)}\n`);
  }
}

/** "json" means trace in JSON; a level that Terraform does not know means trace, as Terraform itself takes it. */
function threshold(setting: string): number {
  const level = setting.toLowerCase();
  if (level === "off") return LEVELS.length;
  return Math.max(0, LEVELS.indexOf(level as Level));
}

/** Terraform parses six decimals and a zone; JavaScript prints three. */
const timestamp = () => new Date().toISOString().replace("Z", "000Z");
