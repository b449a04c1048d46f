/** Belay's provider: its configuration, and what it has. */
import {
  type Call,
  type ConfigOf,
  isUnknown,
  nestedSingle,
  type Provider,
  schema,
  string,
} from "../plugin/index.js";
import type { Belay } from "./belay.js";
import { LocalGuard } from "./guard/local-guard.js";
import type { PlatformGuard } from "./guard/platform-guard.js";
import { SessionGuard } from "./guard/session-guard.js";
import { effectiveMode, MODES, type Mode, UNPROVEN, type Unproven } from "./guard/settings.js";
import { closeAllSessions, planGuard } from "./plan-guard.js";
import { awsCredentialResource } from "./qovery/aws-credential.js";
import { clusterBindingResource } from "./qovery/cluster-binding.js";
import { credentialsDataSource } from "./qovery/credentials.js";
import { Qovery } from "./qovery/qovery.js";
import { qoverySettings } from "./qovery/settings.js";
import { joinSession } from "./session/join-session.js";
import { readTerraformCommand, type TerraformCommand } from "./terraform-command.js";
import { httpUrl, oneOf, secret, uuid } from "./validators.js";

const providerSchema = schema({
  description:
    "Declares the credentials that platforms hold, and what is bound to them, and refuses while Terraform plans the deletion of a credential that something still uses.",
  attributes: {
    qovery: nestedSingle(
      {
        endpoint: string({
          optional: true,
          description: "Where Qovery's API is. Else `BELAY_QOVERY_ENDPOINT`, else `https://api.qovery.com`.",
          validators: [httpUrl],
        }),
        token: string({
          optional: true,
          sensitive: true,
          description:
            "An API token of an administrator. Else `QOVERY_API_TOKEN`, which keeps it out of the code.",
          validators: [secret],
        }),
        organization_id: string({
          optional: true,
          description: "The organization of resources that name none, a UUID. Else `QOVERY_ORGANIZATION_ID`.",
          validators: [uuid],
        }),
      },
      { optional: true, description: "Qovery. Not needed where the environment says it all." },
    ),
    guard: nestedSingle(
      {
        session: string({
          optional: true,
          sensitive: true,
          description:
            "The `session` of an ephemeral `belay_plan_guard`: then the verdict is over the whole plan, and exact.",
        }),
        mode: string({
          optional: true,
          description:
            "`enforce` (the default) fails a plan that deletes a credential in use, `warn` only warns, `off` says nothing. The environment variable `BELAY_GUARD` overrides it for one run. While a deletion is applied it is checked in every mode.",
          validators: [oneOf(...MODES)],
        }),
        unproven: string({
          optional: true,
          description:
            "Without a session: what a deletion is whose dependents have not been planned yet, `error` (the default) or `warn`.",
          validators: [oneOf(...UNPROVEN)],
        }),
      },
      { optional: true, description: "How the guard decides." },
    ),
  },
});

export function belayProvider(version: string): Provider<typeof providerSchema, Belay> {
  return {
    name: "belay",
    version,
    schema: providerSchema,

    async configure(call) {
      const { config, log, secret: hide } = call;
      const command = readTerraformCommand();
      const settings = qoverySettings(config.qovery, process.env);
      if (settings.token && !isUnknown(settings.token)) hide(settings.token.value);
      const qovery = new Qovery(settings, version, log, command?.destroys ?? false);
      qovery.guard = await chooseGuard(config.guard, qovery, command, call);
      return { qovery };
    },

    applying: ({ qovery }) => qovery.startApplying(),

    resources: {
      belay_qovery_aws_credential: awsCredentialResource,
      belay_qovery_cluster_binding: clusterBindingResource,
    },
    dataSources: { belay_qovery_credentials: credentialsDataSource },
    ephemeralResources: { belay_plan_guard: planGuard },
    functions: {},
    onExit: closeAllSessions,
  };
}

type GuardConfig = ConfigOf<typeof providerSchema>["guard"];

async function chooseGuard(
  config: GuardConfig,
  qovery: Qovery,
  command: TerraformCommand | null,
  { diagnostics }: Pick<Call<never>, "diagnostics">,
): Promise<PlatformGuard> {
  // What is unknown while planning counts as not given: the strictest choice, and place 2 instead of place 1.
  const { session, mode: configured, unproven } = isUnknown(config) || config === null ? NOTHING : config;
  const { mode, source } = effectiveMode(
    typeof configured === "string" ? (configured as Mode) : "enforce",
    process.env,
  );
  if (mode !== "enforce") {
    diagnostics.warning(
      `The guard runs in mode ${mode}`,
      `${source[0]?.toUpperCase()}${source.slice(1)} sets it. A plan that deletes a credential in use is not refused. While a deletion is applied it is checked all the same.`,
    );
  }
  if (typeof session === "string") {
    const member = await joinSession(session, {
      mode,
      destroys: command?.destroys ?? false,
      onlyRefreshes: command?.onlyRefreshes ?? false,
    });
    return new SessionGuard(member, qovery);
  }
  return new LocalGuard(
    { mode, unproven: unproven === "warn" ? "warn" : ("error" satisfies Unproven), command },
    qovery,
  );
}

const NOTHING = { session: null, mode: null, unproven: null };
