/** One provider process, called as Terraform's core calls it. */
import { impliedType, type Schema, UNKNOWN, type Value } from "../../../../src/plugin/index.js";
import { decodeMsgpack, encodeMsgpack } from "../../../../src/plugin/value/index.js";
import * as wire from "../../../../src/plugin/wire/index.js";
import { planGuard } from "../../../../src/provider/plan-guard.js";
import { belayProvider } from "../../../../src/provider/provider.js";
import { type Connection, framed } from "../../../plugin/transport/terraform-double.js";
import type { Diagnostic } from "../../support/diagnostics.js";
import type { Program } from "./program.js";

export type Fields = Readonly<Record<string, Value>>;

/** A state and the provider's private data beside it. */
export interface Held {
  readonly state: Fields;
  readonly private: Uint8Array;
}

export interface Planned {
  readonly state: Fields | null;
  readonly private: Uint8Array;
  readonly requiresReplace: boolean;
}

const { schema, resources } = belayProvider("");
const attributes: Schema["attributes"] = schema.attributes;

export const attributesOf = (type: string): Schema["attributes"] => {
  const found = resources[type];
  if (!found) throw new Error(`the provider has no ${type}`);
  return found.schema.attributes;
};

export class Plugin {
  /** What all calls said so far. */
  readonly diagnostics: Diagnostic[] = [];
  /** Anything that was there before, and not only imported. */
  hasRead = false;

  private constructor(private readonly connection: Connection) {}

  static async start(program: Program): Promise<Plugin> {
    return new Plugin(await program.provider());
  }

  /** `session`: null for the provider block that only the plan guard runs on. */
  async configure(version: string, session: string | null, platforms: readonly string[]): Promise<void> {
    const { guard } = attributes;
    const nothing = unset(attributes);
    const working = {
      ...nothing,
      ...Object.fromEntries(platforms.map((name) => [name, unset(attributes[name]?.nested?.attributes)])),
      guard: { ...unset(guard?.nested?.attributes), session },
    };
    await this.#call("ConfigureProvider", wire.ConfigureProviderRequest, wire.ConfigureProviderResponse, {
      terraform_version: version,
      config: encode(attributes, session === null ? nothing : working),
    });
  }

  /** The session's name, and what closes it. */
  async openPlanGuard(stated: boolean): Promise<{ readonly session: string; readonly private: Uint8Array }> {
    const own = planGuard.schema.attributes;
    const { result, private: kept } = await this.#call(
      "OpenEphemeralResource",
      wire.OpenEphemeralResourceRequest,
      wire.OpenEphemeralResourceResponse,
      {
        type_name: "belay_plan_guard",
        config: encode(own, { create_before_destroy: stated || null, session: null }),
      },
    );
    return { session: String(decode(own, result)?.session), private: kept ?? new Uint8Array() };
  }

  async closePlanGuard(kept: Uint8Array): Promise<void> {
    await this.#call(
      "CloseEphemeralResource",
      wire.CloseEphemeralResourceRequest,
      wire.CloseEphemeralResourceResponse,
      { type_name: "belay_plan_guard", private: kept },
    );
  }

  async upgrade(type: string, version: number, json: string, kept: Uint8Array): Promise<Held> {
    const { upgraded_state } = await this.#call(
      "UpgradeResourceState",
      wire.UpgradeResourceStateRequest,
      wire.UpgradeResourceStateResponse,
      { type_name: type, version, raw_state: { json: Buffer.from(json) } },
    );
    const state = decode(attributesOf(type), upgraded_state);
    if (!state) throw new Error(`no state of ${type}`);
    return { state, private: kept };
  }

  /** Null: the object is gone. */
  async read(type: string, held: Held): Promise<Held | null> {
    this.hasRead = true;
    return this.#read(type, held);
  }

  async #read(type: string, { state, private: kept }: Held): Promise<Held | null> {
    const answer = await this.#call("ReadResource", wire.ReadResourceRequest, wire.ReadResourceResponse, {
      type_name: type,
      current_state: encode(attributesOf(type), state),
      private: kept,
    });
    const read = decode(attributesOf(type), answer.new_state);
    return read && { state: read, private: answer.private };
  }

  /** It is read at once, whatever is refreshed. */
  async import(type: string, id: string): Promise<Held | null> {
    const { imported_resources } = await this.#call(
      "ImportResourceState",
      wire.ImportResourceStateRequest,
      wire.ImportResourceStateResponse,
      { type_name: type, id },
    );
    const [imported] = imported_resources;
    const state = imported && decode(attributesOf(type), imported.state);
    if (!imported || !state) throw new Error(`nothing was imported for ${id}`);
    return this.#read(type, { state, private: imported.private });
  }

  /** `config` null: a destroy. `prior` null: a create. */
  async plan(
    type: string,
    prior: Fields | null,
    config: Fields | null,
    priorPrivate: Uint8Array,
  ): Promise<Planned> {
    const own = attributesOf(type);
    const answer = await this.#call(
      "PlanResourceChange",
      wire.PlanResourceChangeRequest,
      wire.PlanResourceChangeResponse,
      {
        type_name: type,
        prior_state: encode(own, prior),
        proposed_new_state: encode(own, config && proposed(own, prior, config)),
        config: encode(own, config),
        prior_private: priorPrivate,
      },
    );
    return {
      state: decode(own, answer.planned_state),
      private: answer.planned_private,
      requiresReplace: answer.requires_replace.length > 0,
    };
  }

  close(): void {
    this.connection.close();
  }

  async #call<Out extends object, In>(
    name: string,
    request: wire.MessageType<unknown, In>,
    response: wire.MessageType<Out, unknown>,
    input: In,
  ): Promise<Out> {
    const bytes = request.encode(input);
    const { status, message, body } = await this.connection.call(`/tfplugin6.Provider/${name}`, bytes, [
      framed(bytes),
    ]);
    if (status !== 0) throw new Error(`${name}: ${message} (${status})`);
    const answer = response.decode(body);
    const { diagnostics } = answer as { diagnostics: wire.Diagnostic[] };
    for (const { severity, summary, detail } of diagnostics)
      this.diagnostics.push({
        severity: severity === wire.Severity.ERROR ? "error" : "warning",
        summary,
        detail,
      });
    return answer;
  }
}

/** As Terraform merges the configuration into the prior state. */
function proposed(attributes: Schema["attributes"], prior: Fields | null, config: Fields): Fields {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => {
      const configured = config[name] ?? null;
      const isComputed = attribute.computed || attribute.default !== undefined;
      return [name, configured === null && isComputed ? (prior?.[name] ?? null) : configured];
    }),
  );
}

/** What the configuration may set, as a plan shows it. */
export function configOf(
  type: string,
  after: Readonly<Record<string, unknown>>,
  unknown: Readonly<Record<string, unknown>>,
): Fields {
  return Object.fromEntries(
    Object.entries(attributesOf(type)).map(([name, attribute]) => {
      if (!attribute.required && !attribute.optional && attribute.default === undefined) return [name, null];
      return [name, unknown[name] === true ? UNKNOWN : ((after[name] ?? null) as Value)];
    }),
  );
}

const unset = (attributes: Schema["attributes"] = {}): Fields =>
  Object.fromEntries(Object.keys(attributes).map((name) => [name, null]));

const encode = (attributes: Schema["attributes"], value: Fields | null) => ({
  msgpack: encodeMsgpack(impliedType(attributes), value as Value),
});

const decode = (attributes: Schema["attributes"], value: wire.DynamicValue | undefined): Fields | null =>
  value && value.msgpack.length > 0
    ? (decodeMsgpack(impliedType(attributes), value.msgpack) as Fields | null)
    : null;
