/** What the executable loads once Terraform knows where to connect. */
import { served } from "../plugin/index.js";
import { trustOwnAuthorities } from "./own-authorities.js";
import { belayProvider } from "./provider.js";

/** Replaced by the package's version when the executable is built. */
declare const BELAY_VERSION: string;

trustOwnAuthorities();

export const belay = served(belayProvider(BELAY_VERSION));
