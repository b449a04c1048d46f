/** The plugin's helpers, bound to what this provider's `configure` returns. */
import * as plugin from "../plugin/index.js";
import type { Belay } from "./belay.js";

export const defineResource = plugin.defineResource<Belay>();
export const defineDataSource = plugin.defineDataSource<Belay>();
export const defineEphemeralResource = plugin.defineEphemeralResource<Belay>();
