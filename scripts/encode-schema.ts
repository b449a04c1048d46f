/** `tsx scripts/encode-schema.ts`: prints the provider's answer to GetProviderSchema, compressed, in base64. */
import { gzipSync } from "node:zlib";
import { encodeProviderSchema } from "../src/plugin/rpc/get-provider-schema.js";
import type { Provider } from "../src/plugin/provider.js";
import type { Schema } from "../src/plugin/schema/index.js";
import { belayProvider } from "../src/provider/provider.js";

process.stdout.write(
  gzipSync(encodeProviderSchema(belayProvider("0.0.0") as unknown as Provider<Schema, unknown>), { level: 9 }).toString("base64"),
);
