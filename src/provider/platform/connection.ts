/** A platform as this provider process is configured for it: its settings and its client. */
import { DiagnosticError, isUnknown, type Unknown } from "../../plugin/index.js";
import { PlatformError } from "../../sdk/index.js";
import { repeatsSecret, withheld } from "../../text/index.js";
import { HTTP_VARIABLE, inWords, networkOptions } from "../network.js";
import { trustOwnAuthorities } from "../own-authorities.js";
import type { TerraformCommand } from "../terraform-command.js";
import { type About, explainError } from "./explain-error.js";
import type { Log, Platform } from "./platform.js";
import { RateLimit, type RateLimitSetting, wayOut } from "./rate-limit.js";
import { OF_LOGIN } from "./scope.js";
import type { Settings } from "./settings.js";

const LONGEST_NAME = 250;

/** What a connection knows of the process that it is made in. */
export interface Circumstances {
  readonly version: string;
  readonly log: Log;
  /** Whether the provider block allows http:// beyond this machine. */
  readonly allowHttp?: boolean;
  /** What Terraform was started to do; null where that is not known. */
  readonly command: TerraformCommand | null;
  readonly rateLimitWait: RateLimitSetting;
  /** All that is known, then and later. */
  readonly secrets: () => Iterable<string>;
}

const HTTP_WAY_OUT = `set allow_http = true in the provider block, or the environment variable ${HTTP_VARIABLE}=1`;

export class Connection<Client> {
  /** True while Terraform does not know yet where the platform is or how to get in. */
  readonly isUnknown: boolean;
  readonly rateLimit: RateLimit;
  readonly #namedByImports = new Set<string>();
  readonly #named = new Map<string, string>();
  #isApplying = false;
  #client: Client | null = null;

  constructor(
    readonly platform: Platform<Client>,
    private readonly settings: Settings,
    private readonly circumstances: Circumstances,
  ) {
    const { rateLimitWait, log } = circumstances;
    this.rateLimit = new RateLimit(platform.name, rateLimitWait, log);
    this.isUnknown = Object.entries(settings).some(
      ([name, found]) => name !== platform.scope.argument && isUnknown(found),
    );
  }

  /** Whether there is a token or a password to send. */
  get isConfigured(): boolean {
    const { settings } = this.platform;
    return Object.keys(settings).some((name) => settings[name]?.sensitive && this.settings[name]);
  }

  /** The provider's own scope; null: it names none. */
  get defaultScope(): string | Unknown | null {
    const { argument } = this.platform.scope;
    if (argument === null) return OF_LOGIN;
    const found = this.settings[argument] ?? null;
    return found && !isUnknown(found) ? found.value : found;
  }

  /** The same, or the login's; null: there is none. */
  get ownScope(): string | Unknown | null {
    return this.defaultScope ?? (this.platform.scope.ofLogin ? OF_LOGIN : null);
  }

  /** The scope of a resource that names none. */
  scope(): string | Unknown {
    const found = this.ownScope;
    if (found !== null) return found;
    // Whoever has configured nothing is told so first: the client says what is missing.
    if (!this.isUnknown) this.client();
    const { key, scope, settings } = this.platform;
    const argument = scope.argument ?? "";
    throw new DiagnosticError(
      `No ${scope.noun} is given`,
      `Set ${argument} here, or ${key} = { ${argument} = "…" } in the provider block, or the environment variable ${settings[argument]?.variable}.`,
      [argument],
    );
  }

  /** An import id names a scope: should that be wrong, it is said. */
  noteImport(scope: string): void {
    this.#namedByImports.add(scope);
  }

  /**
   * Sends requests; a failure becomes an error that says what did not happen, and where the token came from when that is
   * what was refused. `ifUnclear`: what to do when the request may have taken effect all the same.
   */
  async request<T>(what: string, send: (client: Client) => Promise<T>, ifUnclear?: string): Promise<T> {
    return this.#send(what, send, { ifUnclear });
  }

  /** The same for a change of what there is, which may be sent again without harm. */
  async requestChange<T>(what: string, send: (client: Client) => Promise<T>): Promise<T> {
    const { name } = this.platform;
    const ifUnclear = `Should ${name} have done it all the same, the next apply finds that out, and does only what is missing.`;
    return this.#send(what, send, { ifUnclear });
  }

  /** The same for the list of a scope: where there is no such scope, or no way into it, who names it is said. */
  async requestList<T>(what: string, scope: string, send: (client: Client) => Promise<T>): Promise<T> {
    return this.#send(what, send, { scope: { id: scope, isImported: this.#namedByImports.has(scope) } });
  }

  async #send<T>(what: string, send: (client: Client) => Promise<T>, about: About): Promise<T> {
    const client = this.client();
    try {
      return await send(client);
    } catch (error) {
      if (error instanceof PlatformError)
        throw explainError(what, error, this.platform, this.settings, {
          ...about,
          ifTooMany: wayOut(this.rateLimit.setting),
        });
      throw error;
    }
  }

  get log(): Log {
    return this.circumstances.log;
  }

  /** A name that the platform gave, for a message. The same ones come again with each list. */
  readonly named = (name: string): string => {
    const known = this.#named.get(name);
    if (known !== undefined) return known;
    const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
    const shown = repeatsSecret(short, this.#proofs()) ? `(${withheld})` : short;
    this.#named.set(name, shown);
    return shown;
  };

  /** All secrets that are known by now. */
  secrets(): Iterable<string> {
    return this.circumstances.secrets();
  }

  /** What gets in. Not every secret that is known: there may be thousands, and as many names. */
  #proofs(): string[] {
    return Object.entries(this.settings).flatMap(([name, found]) =>
      this.platform.settings[name]?.sensitive && found && !isUnknown(found) ? [found.value] : [],
    );
  }

  /** The client itself, for whoever looks at the errors. */
  client(): Client {
    this.#client ??= this.#connect();
    return this.#client;
  }

  /** Before each change that is applied. */
  startApplying(): void {
    this.#isApplying = true;
  }

  get isApplying(): boolean {
    return this.#isApplying;
  }

  /**
   * Whether what is planned will be applied as it is planned now. Not while a plan is applied: Terraform plans each object
   * again then, and to check again would cost a list for each change. Nor in a walk before one that destroys.
   */
  get checksPlans(): boolean {
    return !this.#isApplying && !this.circumstances.command?.destroys;
  }

  /** Whether each object is read before it is planned, and not again before it is planned while a plan is applied. */
  get readsBeforePlans(): boolean {
    return this.circumstances.command?.refreshes ?? false;
  }

  /** Whether Terraform was told to replace something. */
  get replaces(): boolean {
    return this.circumstances.command?.replaces ?? false;
  }

  /** Whether a part of the state and the configuration may be left out. */
  get isTargeted(): boolean {
    return this.circumstances.command?.isTargeted ?? false;
  }

  /** Whether Terraform was started only to show, or to keep, what has changed at the platform. */
  get onlyRefreshes(): boolean {
    return this.circumstances.command?.onlyRefreshes ?? false;
  }

  #connect(): Client {
    const { name, key } = this.platform;
    if (this.isUnknown) {
      throw new DiagnosticError(
        `${name} is not known yet`,
        `The endpoint or the token of the provider's ${key} argument is known only after apply. Apply first what the provider block refers to, such as by terraform apply -target=terraform_data.endpoint.`,
      );
    }
    const { version, log, allowHttp, secrets } = this.circumstances;
    try {
      trustOwnAuthorities();
      return this.platform.connect({
        settings: this.settings,
        common: {
          userAgent: `belay-iac/${version}`,
          ...networkOptions(process.env, allowHttp),
          secrets,
          onRetry: ({ method, path, attempt, waitMs, because }) =>
            log("info", `${method} ${path}: ${because}; try ${attempt + 1} in ${waitMs} ms`),
          ...this.rateLimit.options,
        },
      });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      // The client's own checks name the option that they refuse first.
      const found = this.settings[/^\w+/.exec(error.message)?.[0] ?? ""];
      const source = found && !isUnknown(found) ? ` It came from ${found.source}.` : "";
      throw new DiagnosticError(`Invalid setting for ${name}`, `${inWords(error, HTTP_WAY_OUT)}${source}`);
    }
  }
}
