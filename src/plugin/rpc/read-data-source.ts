import { Diagnostics } from "../diagnostics.js";
import type { Server } from "../server.js";
import { ReadDataSourceRequest, ReadDataSourceResponse } from "../wire/index.js";
import { encodeDiagnostics } from "./encode-diagnostics.js";
import { rpc } from "./rpc.js";
import { validatePlanned } from "./validate-config.js";

export const readDataSource = rpc(
  ReadDataSourceRequest,
  ReadDataSourceResponse,
  async (server: Server, request, context) => {
    const diagnostics = new Diagnostics();
    const state = await server.attempt(`data source ${request.type_name}`, diagnostics, async () => {
      const source = server.found(server.provider.dataSources[request.type_name], request.type_name);
      const config = server.decode(source.schema.attributes, request.config);
      if (!config) throw new Error("Terraform sent no configuration");
      validatePlanned(source.schema.attributes, config, diagnostics);
      if (diagnostics.hasErrors) return undefined;
      const read = await source.read(Object.assign(server.call(diagnostics, context), { config }));
      return server.encode(source.schema.attributes, read);
    });
    return { ...(state && { state }), diagnostics: encodeDiagnostics(diagnostics, server.secrets) };
  },
);
