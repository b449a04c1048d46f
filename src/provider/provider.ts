/** Belay's provider: its configuration, and what it has. */
import { bool, type Call, isUnknown, nestedSingle, type Provider, schema, string } from "../plugin/index.js";
import { Belay } from "./belay.js";
import { LocalGuard } from "./guard/local-guard.js";
import { SessionGuard } from "./guard/session-guard.js";
import { effectiveMode, MODES, type Mode, UNPROVEN, type Unproven } from "./guard/settings.js";
import type { SpaceGuard, SpaceView } from "./guard/space-guard.js";
import { uncheckedCertificates } from "./network.js";
import { closeAllSessions, planGuard } from "./plan-guard.js";
import { Connection } from "./platform/connection.js";
import { RATE_LIMIT_VARIABLE, readRateLimitWait } from "./platform/rate-limit.js";
import {
  type Configured,
  type PlatformConfig,
  readSettings,
  settingsAttribute,
} from "./platform/settings.js";
import { dataSources, ephemeralResources, platforms, resources } from "./platforms.js";
import { joinSession } from "./session/join-session.js";
import { readTerraformCommand, type TerraformCommand } from "./terraform-command.js";
import { duration, oneOf } from "./validators.js";

const providerSchema = schema({
  description:
    "Declares the credentials that platforms hold, and what is bound to them, and refuses while Terraform plans the deletion of a credential that something still uses.",
  attributes: {
    ...Object.fromEntries(
      platforms.map(({ key, name, settings }) => [key, settingsAttribute(name, settings)]),
    ),
    rate_limit_wait: string({
      optional: true,
      description: `How long a request may wait in all because a platform says that there are too many, a duration; \`0s\`: it does not wait. Else \`${RATE_LIMIT_VARIABLE}\`, else \`2m\`. One refusal holds back all requests to that platform.`,
      validators: [duration],
    }),
    allow_http: bool({
      optional: true,
      description:
        "Whether an endpoint beyond this machine may begin with `http://`, although whoever is on the way can read the token then. The environment variable `BELAY_ALLOW_HTTP=1` allows it, too.",
    }),
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
      const { config, log, secret: hide, secrets } = call;
      hideEnvironment(hide);
      const command = readTerraformCommand();
      const rateLimitWait = readRateLimitWait(config.rate_limit_wait, process.env);
      const allowHttp = config.allow_http === true;
      const connections = platforms.map((platform) => {
        const configured = (config as Readonly<Record<string, unknown>>)[platform.key];
        const settings = readSettings(platform, configured as PlatformConfig, process.env);
        for (const [name, found] of Object.entries(settings)) {
          if (platform.settings[name]?.sensitive && found && !isUnknown(found)) hide(found.value);
        }
        const circumstances = { version, log, command, rateLimitWait, allowHttp, secrets };
        return new Connection(platform, settings, circumstances);
      });
      const unchecked = uncheckedCertificates(process.env);
      if (unchecked && connections.some(({ isConfigured }) => isConfigured))
        call.diagnostics.warning("No certificate is checked", unchecked);
      return new Belay(connections, await chooseGuard(config.guard, command, call));
    },

    applying: (belay) => belay.startApplying(),
    ending: (belay, diagnostics) => belay.tellWaits(diagnostics),

    resources,
    dataSources,
    ephemeralResources: { belay_plan_guard: planGuard, ...ephemeralResources },
    functions: {},
    onExit: closeAllSessions,
  };
}

/** Those, too, in whose place the provider block has others. */
function hideEnvironment(hide: (value: string) => void): void {
  for (const { variable, sensitive } of platforms.flatMap(({ settings }) => Object.values(settings))) {
    if (sensitive) hide(process.env[variable] ?? "");
  }
}

interface Strictness {
  readonly session: Configured<string>;
  readonly mode: Configured<string>;
  readonly unproven: Configured<string>;
}

/** How the guard of each id space is made. */
async function chooseGuard(
  config: Configured<Strictness>,
  command: TerraformCommand | null,
  { diagnostics }: Pick<Call<never>, "diagnostics">,
): Promise<(view: SpaceView) => SpaceGuard> {
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
    return (view) => new SessionGuard(member, view);
  }
  const strictness: Unproven = unproven === "warn" ? "warn" : "error";
  return (view) => new LocalGuard({ mode, unproven: strictness, command }, view);
}

const NOTHING: Strictness = { session: null, mode: null, unproven: null };
