import type { Rules } from "../rules.js";
import { belay } from "./belay.js";
import { civo } from "./civo.js";
import { associations } from "./platforms.js";
import { qovery } from "./qovery.js";
import { taikun } from "./taikun.js";

/** What the guard knows without being told. */
export const knownRules: readonly Rules[] = [{ associations }, belay, qovery, civo, taikun];
