/** Qovery as this provider process is configured for it: its client, its one list per walk, and the guard over both. */
import type { Association, Platform } from "../../guard/walk/index.js";
import { DiagnosticError, isUnknown, type Level, type Unknown } from "../../plugin/index.js";
import { createQoveryClient, PlatformError, type QoveryClient } from "../../sdk/index.js";
import type { PlanCall, PlatformGuard, PlatformView, Stoppable } from "../guard/platform-guard.js";
import { ClusterLinks } from "./cluster-links.js";
import { CredentialList } from "./credential-list.js";
import { explainError } from "./explain-error.js";
import { ORGANIZATION_VARIABLE, type QoverySettings, TOKEN_VARIABLE } from "./settings.js";

export const QOVERY: Platform = {
  name: "Qovery",
  dependent: { one: "cluster", many: "clusters" },
  exclusive: true,
};

type Log = (level: Level, message: string) => void;

export class Qovery implements PlatformView {
  readonly platform = QOVERY;
  readonly #lists = new Map<string, Promise<CredentialList>>();
  readonly #reported = new Set<string>();
  readonly links = new ClusterLinks();
  #isApplying = false;
  #client: QoveryClient | null = null;
  #guard: PlatformGuard | null = null;

  constructor(
    private readonly settings: QoverySettings,
    private readonly version: string,
    private readonly log: Log,
    /** Terraform was started to destroy: what it plans to create or change on the way is never applied. */
    private readonly destroys: boolean,
  ) {}

  /** The guard needs this view and this view the guard: set once, right after both are made. */
  set guard(guard: PlatformGuard) {
    this.#guard = guard;
  }

  get guard(): PlatformGuard {
    if (!this.#guard) throw new Error("the provider has no guard yet");
    return this.#guard;
  }

  /** True while Terraform does not know yet where Qovery is or how to get in. */
  get isUnknown(): boolean {
    return isUnknown(this.settings.token) || isUnknown(this.settings.endpoint);
  }

  /** The provider's own organization; null: it names none. */
  get defaultOrganization(): string | Unknown | null {
    const found = this.settings.organizationId;
    return found && !isUnknown(found) ? found.value : found;
  }

  /** The organization of a resource that names none. */
  organizationId(): string | Unknown {
    const found = this.defaultOrganization;
    if (found !== null) return found;
    if (this.settings.token === null) throw notConfigured();
    throw new DiagnosticError(
      "No organization is given",
      `Set organization_id here, or qovery = { organization_id = "…" } in the provider block, or the environment variable ${ORGANIZATION_VARIABLE}.`,
      ["organization_id"],
    );
  }

  /**
   * Sends requests; a failure becomes an error that says what did not happen, and where the token came from when that is
   * what was refused. `ifUnclear`: what to do when the request may have taken effect all the same.
   */
  async request<T>(what: string, send: (client: QoveryClient) => Promise<T>, ifUnclear?: string): Promise<T> {
    const client = this.client();
    try {
      return await send(client);
    } catch (error) {
      if (error instanceof PlatformError) throw explainError(what, error, this.settings, ifUnclear);
      throw error;
    }
  }

  /** The client itself, for whoever looks at the errors. */
  client(): QoveryClient {
    this.#client ??= this.#connect();
    return this.#client;
  }

  /** The aggregate list, asked for anew. */
  async fresh(organizationId: string, signal: AbortSignal): Promise<CredentialList> {
    const entries = await this.request("Qovery's list of credentials could not be read", (client) =>
      client.listOrganizationCredentials({ organizationId, signal }),
    );
    return new CredentialList(entries);
  }

  /** The aggregate list, one request for the whole walk. */
  async list(organizationId: string, call: Stoppable): Promise<CredentialList> {
    const known = this.#lists.get(organizationId);
    if (known) return known;
    const asked = this.#ask(organizationId, call);
    this.#lists.set(organizationId, asked);
    return asked;
  }

  /** After a change: the next who asks for the list gets a new one. */
  forget(organizationId: string): void {
    this.#lists.delete(organizationId);
  }

  /** Before each change that is applied. */
  async startApplying(): Promise<void> {
    this.#isApplying = true;
    await this.guard.applying();
  }

  /**
   * Whether what is planned will be applied as it is planned now. Not while a plan is applied: Terraform plans each object
   * again then, and to check again would cost a list for each change.
   */
  get checksPlans(): boolean {
    return !this.#isApplying && !this.destroys;
  }

  /**
   * The same list for planning and refreshing. Null: it cannot be read, which fails the walk; the first who asks reports
   * it, so that a thousand resources do not say it a thousand times.
   */
  async listOrReport(organizationId: string, call: PlanCall): Promise<CredentialList | null> {
    if (this.isUnknown) {
      this.#reportOnce("unknown", () =>
        call.diagnostics.warning(
          "Qovery is not asked yet",
          "The endpoint or the token of the provider's qovery argument is known only after apply, so nothing was refreshed and no association checked. Plan again once it is known.",
        ),
      );
      return null;
    }
    try {
      return await this.list(organizationId, call);
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      this.#reportOnce(organizationId, () => call.diagnostics.error(error.summary, error.detail, error.path));
      return null;
    }
  }

  async associations(
    scope: string,
    call: Stoppable,
  ): Promise<readonly Association[] | { readonly unreadable: string }> {
    if (this.isUnknown) return { unreadable: "the provider's qovery argument is known only after apply." };
    try {
      return (await this.list(scope, call)).associations();
    } catch (error) {
      if (error instanceof DiagnosticError) return { unreadable: error.detail };
      throw error;
    }
  }

  async #ask(organizationId: string, { signal }: Stoppable): Promise<CredentialList> {
    const scope = organizationId;
    try {
      const list = await this.fresh(organizationId, signal);
      await this.guard.record({ type: "associations", scope, associations: list.associations() });
      return list;
    } catch (error) {
      if (error instanceof DiagnosticError)
        await this.guard.record({ type: "unreadable", scope, reason: error.detail });
      throw error;
    }
  }

  #reportOnce(key: string, report: () => void): void {
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    report();
  }

  #connect(): QoveryClient {
    const { token, endpoint } = this.settings;
    if (isUnknown(token) || isUnknown(endpoint)) {
      throw new DiagnosticError(
        "Qovery is not known yet",
        "The endpoint or the token of the provider's qovery argument is known only after apply.",
      );
    }
    if (!token) throw notConfigured();
    try {
      return createQoveryClient({
        token: token.value,
        ...(endpoint && { endpoint: endpoint.value }),
        userAgent: `belay-iac/${this.version}`,
        onRetry: ({ method, path, attempt, waitMs, because }) =>
          this.log("info", `${method} ${path}: ${because}; try ${attempt + 1} in ${waitMs} ms`),
      });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      const setting = error.message.startsWith("endpoint") ? endpoint : token;
      throw new DiagnosticError(
        "Invalid setting for Qovery",
        `${error.message} It came from ${setting?.source}.`,
      );
    }
  }
}

const notConfigured = () =>
  new DiagnosticError(
    "Qovery is not configured",
    `No API token was found: neither in the argument qovery.token of the provider block nor in the environment variable ${TOKEN_VARIABLE}. Set one of them.`,
  );
