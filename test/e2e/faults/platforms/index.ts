import { civo } from "./civo.js";
import { entryguard } from "./entryguard.js";
import type { FaultPlatform } from "./platform.js";
import { qovery } from "./qovery.js";
import { taikun } from "./taikun.js";

/** In the order in which cases are drawn. Nothing else lists them. */
export const platforms: readonly FaultPlatform[] = [qovery, entryguard, civo, taikun];
