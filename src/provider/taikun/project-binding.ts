/** `belay_taikun_backup_binding` and `belay_taikun_ai_binding`: which credential a project uses for its backups, or for its assistant. */
import { type Call, DiagnosticError, isUnknown, type StateOf, schema, string } from "../../plugin/index.js";
import type { TaikunClient } from "../../sdk/taikun/index.js";
import type { Belay } from "../belay.js";
import { defineResource } from "../define.js";
import type { PlanCall } from "../guard/space-guard.js";
import { madeByPlatform } from "../made-up.js";
import { bindingPlans } from "../platform/binding-plans.js";
import type { HeldCredentials } from "../platform/held-credentials.js";
import { noSuchCredential, parseImportId } from "../platform/import-id.js";
import { knownScope, scopeAttribute, scopeFields, scopeOf, whose } from "../platform/scope.js";
import { wholeId } from "../validators.js";
import { ai, backup, type Ends, link, type Purpose, unlink } from "./project-link.js";
import { taikun } from "./taikun.js";

const binding = (description: string) =>
  schema({
    description,
    attributes: {
      organization_id: scopeAttribute(taikun),
      project_id: string({
        required: true,
        requiresReplace: true,
        description: "The project's id, a whole number. A change replaces.",
        ...madeByPlatform(wholeId),
      }),
      credential_id: string({
        required: true,
        description: "The id of the credential that the project uses. Changed in place.",
        ...madeByPlatform(wholeId),
      }),
    },
  });

type S = ReturnType<typeof binding>;
type State = StateOf<S>;
type Plan = { readonly [K in keyof State]: unknown };

function bindingResource(purpose: Purpose, description: string) {
  const { space, noun } = purpose;
  const heldBy = (belay: Belay) => belay.held(taikun, space);

  const put = async (call: Call<Belay> & { readonly plan: Plan }): Promise<State> => {
    const state = call.plan as State; // at apply everything that the configuration sets is known
    await link(heldBy(call.provider), purpose, endsOf(state), call);
    return state;
  };

  return defineResource({
    schema: binding(description),

    ...bindingPlans<TaikunClient, S>({
      heldBy,
      dependent: "project_id",
      detaches: () => true,
      changing: ["credential_id"],
      isLinked: async (client, { dependent, credential }, signal) => {
        const { project } = await client.getProjectServers({ projectId: Number(dependent), signal });
        return purpose.credentialOf(project) === Number(credential);
      },
      checkTarget: (call, held, plan, own) => checkTarget(call, held, noun, plan as Plan, own),
    }),

    create: put,
    update: put,
    delete: ({ provider, prior, signal }) => unlink(heldBy(provider), purpose, endsOf(prior), signal),

    async import({ provider, id, signal }) {
      const held = heldBy(provider);
      const { scope, id: projectId } = parseImportId(held.connection, id, "project_id");
      const current = (await held.list(scope, { signal })).usedBy(projectId)[0];
      if (!current) {
        throw new DiagnosticError(
          `This project uses no ${noun} credential`,
          `No ${noun} credential of ${whose(taikun, scope)} is used by a project ${projectId}: there is no association to import. Is the id right? Otherwise apply the binding to create it.`,
        );
      }
      await held.guard.record({ type: "imported", id: projectId });
      return { ...scopeFields(taikun, scope), project_id: projectId, credential_id: current.id } as State;
    },
  });
}

const endsOf = (state: State): Ends => ({
  scope: scopeOf(taikun, state),
  projectId: state.project_id,
  credentialId: state.credential_id,
});

/** Says while planning what would fail at apply, and from whom a new binding takes its project. */
async function checkTarget(
  call: PlanCall,
  held: HeldCredentials<TaikunClient>,
  noun: string,
  plan: Plan,
  own: string | undefined,
): Promise<void> {
  const scope = knownScope(taikun, plan);
  const { project_id: projectId, credential_id: credentialId } = plan;
  if (scope === null || !held.connection.checksPlans) return;
  const list = await held.listOrReport(scope, call);
  if (!list) return;
  const { diagnostics } = call;
  if (typeof credentialId === "string" && !list.find(credentialId)) {
    const { summary, detail, path } = noSuchCredential(taikun, scope, credentialId, ["credential_id"]);
    diagnostics.error(summary, detail, path);
    return;
  }
  if (typeof projectId !== "string" || isUnknown(projectId) || own === projectId) return;
  for (const { id, name } of list.usedBy(projectId)) {
    if (id === credentialId) continue;
    diagnostics.warning(
      "A project is taken over from another credential",
      `The project ${JSON.stringify(list.dependentName(projectId))} (${projectId}) uses the ${noun} credential ${JSON.stringify(name)} (${id}) now. This binding moves it to another one; in between ${noun} is disabled.`,
      ["project_id"],
    );
  }
}

export const backupBinding = bindingResource(
  backup,
  "Declares which backup credential a Taikun project uses, and so that its backups are enabled. To move a project Taikun disables them first. Creating a binding takes the project over from the credential that it used before; destroying it disables the project's backups.",
);

export const aiBinding = bindingResource(
  ai,
  "Declares which AI credential a Taikun project uses, and so that its assistant is enabled. To move a project Taikun disables it first. Creating a binding takes the project over from the credential that it used before; destroying it disables the project's assistant.",
);
