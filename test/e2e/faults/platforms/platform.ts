/** What the campaign knows of a platform: one file each. */
import type { Sandbox } from "../../../../src/sandbox/index.js";
import type { Random } from "../../soak/random.js";
import { Controls } from "../../support/controls.js";
import type { Case, Credential, Wanted } from "../case.js";
import type { Door } from "../door.js";

export interface FaultPlatform {
  readonly key: string;
  /** Of its credentials in the configuration. */
  readonly type: string;
  /** Whether a dependent can be resized. */
  readonly hasSizes: boolean;
  /** A new one, created before it is destroyed should it be replaced. */
  credential(name: string, dice: Random): Credential;
  /** The same after a change in place; the very same where there is none to make. */
  changed(credential: Credential, dice: Random): Credential;
  /** One that is replaced: by what is said of it, or because the command says so. */
  replacement(
    name: string,
    isBound: boolean,
    dice: Random,
  ): { readonly before: Credential; readonly after: Credential; readonly byFlag: boolean };
  /** Of requests that are no GET: whether this one changes something. */
  isWrite(path: string): boolean;
  open(one: Case, sandbox: Sandbox, door: Door): Promise<Ground>;
}

/** Where a case takes place. */
export interface Ground {
  /** How a provider gets in. */
  readonly variables: Readonly<Record<string, string>>;
  render(wanted: Wanted): string;
  /** A line for each object that there ought to be, in any order. */
  expected(wanted: Wanted): string[];
  found(): Promise<{
    readonly lines: readonly string[];
    /** Of all that a state should hold. */
    readonly ids: readonly string[];
    /** Those that nobody may see. */
    readonly secrets: readonly string[];
  }>;
  /** By the platform's own pages, so to speak. */
  remove(id: string): Promise<void>;
}

export const lifecycle = ({ first }: Credential): string =>
  first ? "lifecycle {\n    create_before_destroy = true\n  }" : "";

/** The provider blocks. Without a session what cannot be proven is allowed: the orders of a plan are Terraform's. */
export const providerBlocks = (key: string, session: boolean): string =>
  VARIABLE +
  (session
    ? `
provider "belay" {
  ${key} = {}
  guard = { session = ephemeral.belay_plan_guard.this.session }
}

provider "belay" {
  alias = "guard"
}

ephemeral "belay_plan_guard" "this" {
  provider = belay.guard
}
`
    : `provider "belay" {\n  ${key} = {}\n  guard = { unproven = "warn" }\n}\n`);

/** What all secrets begin with. */
const VARIABLE = `variable "mark" {\n  type = string\n  ephemeral = true\n}\n`;

/** Creates a tenant there. */
export const control = <T>(door: Door, what: string, body: object = {}): Promise<T> =>
  new Controls(`${door.address.endpoint}/_test`).control("POST", what, body);
