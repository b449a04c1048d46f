import { DiagnosticError, Diagnostics } from "../diagnostics.js";
import type { AnyResource } from "../provider.js";
import { impliedType } from "../schema/index.js";
import type { Fields, Server } from "../server.js";
import { decodeJson } from "../value/index.js";
import { UpgradeResourceStateRequest, UpgradeResourceStateResponse } from "../wire/index.js";
import { encodeDiagnostics } from "./encode-diagnostics.js";
import { rpc } from "./rpc.js";

/** Takes a stored state to the current schema. Terraform calls it for each object in each walk. */
export const upgradeResourceState = rpc(
  UpgradeResourceStateRequest,
  UpgradeResourceStateResponse,
  async (server: Server, request) => {
    const diagnostics = new Diagnostics();
    const upgraded = await server.attempt(request.type_name, diagnostics, async () => {
      const resource = server.found(server.provider.resources[request.type_name], request.type_name);
      const { attributes } = resource.schema;
      const state = await upgrade(request.type_name, resource, request.version, request.raw_state?.json);
      server.secrets.collect(attributes, state);
      if (server.configured !== null) await resource.stored?.({ prior: state, provider: server.configured });
      return server.encode(attributes, state);
    });
    return {
      ...(upgraded && { upgraded_state: upgraded }),
      diagnostics: encodeDiagnostics(diagnostics, server.secrets),
    };
  },
);

async function upgrade(
  typeName: string,
  resource: AnyResource<unknown>,
  version: number,
  json: Uint8Array | undefined,
): Promise<Fields> {
  if (!json || json.length === 0) {
    throw new DiagnosticError(
      `The stored state of ${typeName} cannot be read`,
      "It is in the format of Terraform 0.11 or earlier. Apply once with Terraform 0.12 or later, then try again.",
    );
  }
  const current = resource.schema.version ?? 0;
  if (version === current) {
    return decodeJson(impliedType(resource.schema.attributes), json, { lenient: true }) as Fields;
  }
  if (version > current || !resource.upgrade) {
    throw new DiagnosticError(
      `The stored state of ${typeName} is of version ${version}`,
      `This provider writes version ${current} and cannot read it. Use the provider's version that wrote it, or a later one.`,
    );
  }
  return resource.upgrade(JSON.parse(new TextDecoder().decode(json)), version);
}
