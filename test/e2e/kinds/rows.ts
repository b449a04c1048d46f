/** The rows of the tables of kinds, platform by platform; a table that says nothing of platforms is Qovery's. */
import { civoRows } from "./civo-rows.js";
import { entryguardRows } from "./entryguard-rows.js";
import type { PlatformRows } from "./platform-rows.js";
import { qoveryRows } from "./qovery-rows.js";
import { taikunRows } from "./taikun-rows.js";

export type { Ground, PlatformRows } from "./platform-rows.js";
export { body, cloudPath, plant, rows, shows } from "./qovery-rows.js";
export * from "./row.js";

export const platformRows: readonly PlatformRows[] = [qoveryRows, entryguardRows, civoRows, taikunRows];
/** By the platform's name, for `describe.each`. */
export const byPlatform = platformRows.map((one): [string, PlatformRows] => [one.platform.name, one]);
