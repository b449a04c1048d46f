import { Diagnostics } from "../diagnostics.js";
import type { AnyResource, Private } from "../provider.js";
import type { impliedType } from "../schema/index.js";
import { decodePrivate, encodePrivate, type Fields, type Server } from "../server.js";
import type { CallContext } from "../transport/method.js";
import { isUnknown, isWhollyKnown, type Value } from "../value/index.js";
import {
  ApplyResourceChangeRequest,
  ApplyResourceChangeResponse,
  type MessageOutput,
} from "../wire/index.js";
import { encodeDiagnostics } from "./encode-diagnostics.js";
import { rpc } from "./rpc.js";

/**
 * Creates, updates or deletes one object. A state is returned also when the change fails half-way: what the handler
 * passed to `setState`, else what was there before, so that nothing is lost.
 */
export const applyResourceChange = rpc(
  ApplyResourceChangeRequest,
  ApplyResourceChangeResponse,
  async (server: Server, request, context) => {
    const diagnostics = new Diagnostics();
    let keptPrivate: Private = {};
    const setPrivate = (value: Private) => {
      keptPrivate = value;
    };
    const answer = await server.attempt(request.type_name, diagnostics, async () => {
      const resource = server.found(server.provider.resources[request.type_name], request.type_name);
      const state = await apply(server, resource, request, { diagnostics, context, setPrivate });
      return server.encode(resource.schema.attributes, state);
    });
    return {
      new_state: answer ?? request.prior_state,
      private: encodePrivate(keptPrivate),
      diagnostics: encodeDiagnostics(diagnostics, server.secrets),
    };
  },
);

async function apply(
  server: Server,
  resource: AnyResource<unknown>,
  request: MessageOutput<typeof ApplyResourceChangeRequest>,
  {
    diagnostics,
    context,
    setPrivate,
  }: { diagnostics: Diagnostics; context: CallContext; setPrivate(value: Private): void },
): Promise<Fields | null> {
  const { attributes } = resource.schema;
  const prior = server.decode(attributes, request.prior_state);
  const plan = server.decode(attributes, request.planned_state);
  const config = server.decode(attributes, request.config);
  const call = server.call(diagnostics, context);
  await server.provider.applying?.(call.provider);

  if (!plan || !config) {
    if (!prior) throw new Error("Terraform asked to delete an object that has no state");
    const deleted = await server.attempt(request.type_name, diagnostics, async () => {
      await resource.delete(Object.assign(call, { prior, private: decodePrivate(request.planned_private) }));
      return true;
    });
    return deleted ? null : prior;
  }

  let kept: Fields | null = prior;
  const setState = (state: Fields) => {
    kept = state;
  };
  const change = Object.assign(call, {
    plan,
    config,
    setState,
    private: decodePrivate(request.planned_private),
    setPrivate,
  });
  const state = await server.attempt(request.type_name, diagnostics, () =>
    prior ? resource.update(Object.assign(change, { prior })) : resource.create(change),
  );
  if (!state) return kept;
  reportUnknown(request.type_name, attributes, state, diagnostics);
  return state;
}

/** Terraform refuses unknown values after an apply with words that blame nobody; these name the resource. */
function reportUnknown(
  typeName: string,
  attributes: Parameters<typeof impliedType>[0],
  state: Fields,
  diagnostics: Diagnostics,
): void {
  for (const name of Object.keys(attributes)) {
    const value: Value = state[name] ?? null;
    if (isWhollyKnown(value)) continue;
    diagnostics.error(
      `${typeName} left ${name} unknown`,
      `After an apply every value must be known, and ${name} ${isUnknown(value) ? "is" : "holds something that is"} not. This is a defect of the provider; please report it.`,
      [name],
    );
    state[name] = null;
  }
}
