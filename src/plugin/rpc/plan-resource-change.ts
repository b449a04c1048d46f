import { Diagnostics, type Path } from "../diagnostics.js";
import { proposeCreate, proposeUpdate, replacedBy } from "../plan/propose.js";
import type { AnyResource, Private } from "../provider.js";
import { decodePrivate, encodePrivate, type Fields, type Server } from "../server.js";
import type { CallContext } from "../transport/method.js";
import { type MessageOutput, PlanResourceChangeRequest, PlanResourceChangeResponse } from "../wire/index.js";
import { encodeDiagnostics, encodeStep } from "./encode-diagnostics.js";
import { rpc } from "./rpc.js";
import { validatePlanned } from "./validate-config.js";

interface Planned {
  readonly state: Fields | null;
  readonly private: Private;
  readonly replacedBy: readonly Path[];
}

/** Plans one change: a create, an update (or nothing at all), or a destroy. */
export const planResourceChange = rpc(
  PlanResourceChangeRequest,
  PlanResourceChangeResponse,
  async (server: Server, request, context) => {
    const diagnostics = new Diagnostics();
    const answer = await server.attempt(request.type_name, diagnostics, async () => {
      const resource = server.found(server.provider.resources[request.type_name], request.type_name);
      const planned = await plan(server, resource, request, diagnostics, context);
      return {
        planned_state: server.encode(resource.schema.attributes, planned.state),
        planned_private: encodePrivate(planned.private),
        requires_replace: planned.replacedBy.map((path) => ({ steps: path.map(encodeStep) })),
      };
    });
    return {
      ...(answer ?? { planned_state: request.prior_state, planned_private: request.prior_private }),
      diagnostics: encodeDiagnostics(diagnostics, server.secrets),
    };
  },
);

async function plan(
  server: Server,
  resource: AnyResource<unknown>,
  request: MessageOutput<typeof PlanResourceChangeRequest>,
  diagnostics: Diagnostics,
  context: CallContext,
): Promise<Planned> {
  const { attributes } = resource.schema;
  const prior = server.decode(attributes, request.prior_state);
  const proposed = server.decode(attributes, request.proposed_new_state);
  const config = server.decode(attributes, request.config);
  const priorPrivate = decodePrivate(request.prior_private);
  const call = server.call(diagnostics, context);

  if (!proposed || !config) {
    if (!prior) throw new Error("Terraform asked to plan a change from nothing to nothing");
    await resource.planDestroy?.(Object.assign(call, { prior, private: priorPrivate }));
    return { state: null, private: priorPrivate, replacedBy: [] };
  }

  validatePlanned(attributes, config, diagnostics);
  if (diagnostics.hasErrors) return { state: prior, private: priorPrivate, replacedBy: [] };
  let nextPrivate: Private = {};
  const setPrivate = (value: Private) => {
    nextPrivate = value;
  };
  if (!prior) {
    const draft = proposeCreate(attributes, config, proposed);
    await resource.planCreate?.(
      Object.assign(call, { config, plan: draft, private: priorPrivate, setPrivate }),
    );
    return { state: draft, private: nextPrivate, replacedBy: [] };
  }
  const draft = proposeUpdate(attributes, prior, config, proposed);
  const required: Path[] = [];
  await resource.planUpdate?.(
    Object.assign(call, {
      config,
      prior,
      plan: draft,
      private: priorPrivate,
      setPrivate,
      requireReplace: (path: Path) => required.push(path),
    }),
  );
  const fromSchema = replacedBy(attributes, prior, draft).map((name): Path => [name]);
  return { state: draft, private: nextPrivate, replacedBy: [...fromSchema, ...required] };
}
