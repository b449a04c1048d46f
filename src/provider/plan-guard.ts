/**
 * `belay_plan_guard`: one Terraform walk as a session. Terraform opens it before the working provider is configured and
 * closes it after everything else, so at its close the whole of P is known, and its error fails the plan with the plan
 * still shown and written.
 */
import { verdicts } from "../guard/walk/index.js";
import { bool, type Diagnostics, schema, string } from "../plugin/index.js";
import { defineEphemeralResource } from "./define.js";
import { MODES, type Mode } from "./guard/settings.js";
import { platforms } from "./platforms.js";
import { Session } from "./session/session.js";
import { readProgram, readTerraformCommand } from "./terraform-command.js";

/** The sessions of this process, by the key that Terraform keeps for us between open and close. */
const sessions = new Map<string, { readonly session: Session; readonly createBeforeDestroy: boolean }>();

export const planGuard = defineEphemeralResource({
  schema: schema({
    description:
      "A plan guard session: with it the guard knows the whole plan before it gives its verdict, whatever Terraform's order. It runs on a provider block of its own (`alias`, no further configuration), and the working provider gets its `session`. Terraform 1.10 and later.",
    attributes: {
      create_before_destroy: bool({
        optional: true,
        description:
          "States that every credential of this configuration has `lifecycle { create_before_destroy = true }`. Without it, a plan that moves clusters off a credential that it deletes is allowed with a warning, because Terraform does not show that setting to providers.",
      }),
      session: string({
        computed: true,
        sensitive: true,
        description: "For `guard = { session = … }` of the working provider block.",
      }),
    },
  }),

  async open({ config }) {
    const program = readProgram();
    const session = await Session.open(
      platforms.flatMap(({ spaces }) => spaces),
      {
        readsForgotten: program && program === "opentofu",
        plansTwice: readTerraformCommand()?.plansTwice ?? false,
      },
    );
    const given = config.create_before_destroy; // Terraform opens nothing before it knows all of its arguments
    const createBeforeDestroy = given === true;
    sessions.set(session.id, { session, createBeforeDestroy });
    return {
      result: { create_before_destroy: given as boolean | null, session: session.name },
      private: { session: session.id },
    };
  },

  close({ private: { session: id = "" }, diagnostics }) {
    const open = sessions.get(id);
    if (!open) return;
    sessions.delete(id);
    open.session.close();
    report(open.session, open.createBeforeDestroy, diagnostics);
  },
});

export function closeAllSessions(): void {
  for (const { session } of sessions.values()) session.close();
  sessions.clear();
}

function report(session: Session, createBeforeDestroy: boolean, diagnostics: Diagnostics): void {
  const { fault, members, walks } = session;
  if (fault) {
    // In every mode: the member's own call has failed, too, and P is not whole.
    diagnostics.error(
      "The plan guard session could not read this plan",
      `A provider block that uses the session reported what this process cannot read: ${fault.message}. Without it there is no verdict, so this plan must not be applied. The two may be of different versions: let the provider block of belay_plan_guard and the working provider block use one version, run terraform init -upgrade, and plan again.`,
    );
    return;
  }
  const mode = strictest(members.map((member) => member.mode));
  if (members.some((member) => member.onlyRefreshes)) return;
  const destroys = members.some((member) => member.destroys);
  for (const walk of walks.values()) {
    if (walk.isApply || (destroys && walk.isRefreshBeforeDestroy)) continue;
    for (const { kind, summary, detail } of verdicts(walk, { createBeforeDestroy })) {
      const isVerdict = kind !== "kept" && kind !== "namesake" && kind !== "taken";
      if (mode === "off" && isVerdict) continue;
      const fails = kind === "taken" || (mode === "enforce" && (kind === "blocked" || kind === "unreadable"));
      if (fails) diagnostics.error(summary, detail);
      else diagnostics.warning(summary, detail);
    }
  }
}

/** Several aliases may share a session; P is one, and so is the mode. */
const strictest = (modes: readonly Mode[]): Mode => MODES.find((mode) => modes.includes(mode)) ?? "off";
