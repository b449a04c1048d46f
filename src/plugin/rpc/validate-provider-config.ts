import { Diagnostics } from "../diagnostics.js";
import type { Server } from "../server.js";
import { ValidateProviderConfigRequest, ValidateProviderConfigResponse } from "../wire/index.js";
import { encodeDiagnostics } from "./encode-diagnostics.js";
import { rpc } from "./rpc.js";
import { validateConfig } from "./validate-config.js";

export const validateProviderConfig = rpc(
  ValidateProviderConfigRequest,
  ValidateProviderConfigResponse,
  async (server: Server, request, context) => {
    const { provider } = server;
    const diagnostics = new Diagnostics();
    await server.attempt(`provider ${provider.name}`, diagnostics, async () => {
      const config = server.decode(provider.schema.attributes, request.config);
      if (!config) return;
      // Write-only arguments of a provider block are never stored, whatever Terraform's version.
      validateConfig(provider.schema.attributes, config, { writeOnly: true }, diagnostics);
      await provider.validate?.(Object.assign(server.unconfiguredCall(diagnostics, context), { config }));
    });
    return { diagnostics: encodeDiagnostics(diagnostics, server.secrets) };
  },
);
