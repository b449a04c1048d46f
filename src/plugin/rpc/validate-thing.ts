/** Validates the configuration of a resource, data source or ephemeral resource. */
import { Diagnostics } from "../diagnostics.js";
import type { ValidateCall } from "../provider.js";
import type { Schema } from "../schema/index.js";
import type { Server } from "../server.js";
import type { CallContext } from "../transport/method.js";
import type { DynamicValue } from "../wire/index.js";
import { encodeDiagnostics } from "./encode-diagnostics.js";
import { type ClientAbilities, validateConfig } from "./validate-config.js";

interface Thing {
  readonly schema: Schema;
  validate?(call: ValidateCall<Schema>): void | Promise<void>;
}

export async function validateThing(
  server: Server,
  request: { readonly type_name: string; readonly config: DynamicValue | undefined },
  thing: Thing | undefined,
  context: CallContext,
  abilities: ClientAbilities,
) {
  const diagnostics = new Diagnostics();
  await server.attempt(request.type_name, diagnostics, async () => {
    const { schema } = server.found(thing, request.type_name);
    const config = server.decode(schema.attributes, request.config);
    if (!config) return;
    validateConfig(schema.attributes, config, abilities, diagnostics);
    await thing?.validate?.(Object.assign(server.unconfiguredCall(diagnostics, context), { config }));
  });
  return { diagnostics: encodeDiagnostics(diagnostics, server.secrets) };
}
