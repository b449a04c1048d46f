/** What the executable loads once Terraform knows where to connect. */
import { gunzipSync } from "node:zlib";
import { served } from "../plugin/index.js";
import { belayProvider } from "./provider.js";

/** The package's version. Both are put in where the executable and the script are built. */
declare const BELAY_VERSION: string;
/** The answer to GetProviderSchema: compressed by gzip, in base64. */
declare const BELAY_SCHEMA: string;

export const belay = served(belayProvider(BELAY_VERSION), () =>
  gunzipSync(Buffer.from(BELAY_SCHEMA, "base64")),
);
