import { gzipSync } from "node:zlib";
import type { Provider } from "../src/plugin/provider.js";
import { encodeProviderSchema } from "../src/plugin/rpc/get-provider-schema.js";
import type { Schema } from "../src/plugin/schema/index.js";
import { belayProvider } from "../src/provider/provider.js";

const provider = belayProvider("0.0.0") as unknown as Provider<Schema, unknown>;

/** The provider's answer to GetProviderSchema: compressed by gzip, in base64. */
export const schema = gzipSync(encodeProviderSchema(provider), { level: 9 }).toString("base64");
