/** What the tables of kinds know of one platform. */
import type { PlatformDescription } from "../../../src/provider/platform/platform.js";
import type { Sent } from "../support/recorder.js";
import type { Access } from "../support/workspace.js";
import type { Universe } from "../support/world.js";
import type { Row } from "./row.js";

/** A scope of its own at the platform: what a Terraform needs to get in, and what a test does there behind its back. */
export interface Ground {
  readonly endpoint: string;
  readonly access: Access;
  /** The same through another door. */
  at(endpoint: string): Access;
  /** What the platform shows of each credential, by name. */
  shown(): Promise<Record<string, Record<string, unknown>>>;
  /** Makes a credential of the row; its id. */
  plant(row: Row, name: string): Promise<string>;
  /** Changes one; not where the platform changes nothing. */
  change(row: Row, id: string, name: string, ...changed: string[]): Promise<void>;
  remove(row: Row, id: string): Promise<void>;
}

export interface PlatformRows {
  readonly platform: PlatformDescription;
  readonly rows: readonly Row[];
  ground(sandbox: Universe): Promise<Ground>;
  /** The body of the request that creates such a credential, or changes it, as the recorder has it. */
  body(row: Row, name: string, ...changed: string[]): object;
  /** The body that a switch of variant sends, where it is another one; null: it sends nothing. */
  switched?(to: Row, name: string): object | null;
  /** Of what was sent: the requests that create a credential, or change one. */
  changes(sent: readonly Sent[]): Sent[];
  /** What the platform shows of it, besides id and name and what the platform fills in. */
  shows(row: Row, ...changed: string[]): object;
}
