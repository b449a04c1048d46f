import { Diagnostics } from "../diagnostics.js";
import type { Server } from "../server.js";
import { ConfigureProviderRequest, ConfigureProviderResponse } from "../wire/index.js";
import { encodeDiagnostics } from "./encode-diagnostics.js";
import { rpc } from "./rpc.js";

export const configureProvider = rpc(
  ConfigureProviderRequest,
  ConfigureProviderResponse,
  async (server: Server, request, context) => {
    const { provider } = server;
    const diagnostics = new Diagnostics();
    await server.attempt(`provider ${provider.name}`, diagnostics, async () => {
      const config = server.decode(provider.schema.attributes, request.config);
      if (!config) throw new Error("Terraform sent no provider configuration");
      server.setConfigured(
        await provider.configure(
          Object.assign(server.unconfiguredCall(diagnostics, context), {
            config,
            terraformVersion: request.terraform_version,
            secret: (value: string) => server.secrets.add(value),
            secrets: () => server.secrets.values,
          }),
        ),
      );
    });
    return { diagnostics: encodeDiagnostics(diagnostics, server.secrets) };
  },
);
