/** What the RPC handlers share: the provider being served, its configuration, secrets and log. */
import { DiagnosticError, type Diagnostics } from "./diagnostics.js";
import { Log } from "./log.js";
import type { Call, Private, Provider } from "./provider.js";
import { type Attributes, impliedType, type Schema } from "./schema/index.js";
import { Secrets } from "./secrets.js";
import type { CallContext } from "./transport/method.js";
import {
  decodeJson,
  decodeMsgpack,
  type EncodeMsgpackOptions,
  encodeMsgpack,
  type Value,
} from "./value/index.js";
import type { DynamicValue } from "./wire/index.js";

export type Fields = Record<string, Value>;

export class Server<C = unknown> {
  readonly secrets = new Secrets();
  readonly log: Log;
  #configured: { readonly value: C } | null = null;

  constructor(readonly provider: Provider<Schema, C>) {
    this.log = new Log(`provider.${provider.name}`, this.secrets);
  }

  setConfigured(value: C): void {
    this.#configured = { value };
  }

  /** Terraform asks only for types of the schema; another name is a defect on one of the two sides. */
  found<T>(thing: T | undefined, typeName: string): T {
    if (!thing)
      throw new DiagnosticError(
        `Unknown type ${typeName}`,
        `provider ${this.provider.name} has no ${typeName}.`,
      );
    return thing;
  }

  /** Null before ConfigureProvider. */
  get configured(): C | null {
    return this.#configured?.value ?? null;
  }

  call(diagnostics: Diagnostics, context: CallContext): Call<C> {
    if (!this.#configured) throw new Error("Terraform called the provider before it configured it");
    return Object.assign(this.unconfiguredCall(diagnostics, context), { provider: this.#configured.value });
  }

  unconfiguredCall(diagnostics: Diagnostics, context: CallContext): Omit<Call<never>, "provider"> {
    return {
      diagnostics,
      // Only where somebody looks at it: an AbortSignal for each of a thousand calls is not free.
      get signal() {
        return context.signal;
      },
      log: (level, message, fields) => this.log.log(level, message, fields),
    };
  }

  /** The object under a schema, or null. Its secrets are known to the masks from here on. */
  decode(attributes: Attributes, value: DynamicValue | undefined): Fields | null {
    const decoded = decodeDynamic(attributes, value);
    this.secrets.collect(attributes, decoded);
    return decoded;
  }

  /** The wire's form. Secrets that the provider itself made are known to the masks from here on. */
  encode(
    attributes: Attributes,
    value: Fields | null,
    options?: EncodeMsgpackOptions,
  ): { msgpack: Uint8Array } {
    this.secrets.collect(attributes, value);
    return { msgpack: encodeMsgpack(impliedType(attributes), value, options) };
  }

  /** Runs a handler; what it throws becomes a diagnostic that names the subject, and the answer is undefined. */
  async attempt<T>(
    subject: string,
    diagnostics: Diagnostics,
    body: () => T | Promise<T>,
  ): Promise<T | undefined> {
    try {
      return await body();
    } catch (error) {
      if (error instanceof DiagnosticError) {
        diagnostics.error(error.summary, error.detail, error.path);
        return undefined;
      }
      if (error instanceof Error && error.name === "AbortError") {
        diagnostics.error(
          `${subject} was cancelled`,
          "Terraform was asked to stop while the provider waited. Nothing more was done; run it again to go on.",
        );
        return undefined;
      }
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.log.log("error", stack, { subject });
      diagnostics.error(
        `${subject} failed in an unexpected way`,
        `${error instanceof Error ? error.message : String(error)}\n\nThis is a defect of the provider. Please report it, with the output of the same command under TF_LOG=debug.`,
      );
      return undefined;
    } finally {
      if (this.#configured) this.provider.ending?.(this.#configured.value, diagnostics);
    }
  }
}

function decodeDynamic(attributes: Attributes, value: DynamicValue | undefined): Fields | null {
  if (!value) return null;
  const type = impliedType(attributes);
  if (value.msgpack.length > 0) return decodeMsgpack(type, value.msgpack) as Fields | null;
  if (value.json.length > 0) return decodeJson(type, value.json) as Fields | null;
  return null;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function decodePrivate(bytes: Uint8Array | undefined): Private {
  if (!bytes || bytes.length === 0) return {};
  return JSON.parse(decoder.decode(bytes)) as Private;
}

export function encodePrivate(value: Private): Uint8Array {
  return Object.keys(value).length === 0 ? new Uint8Array(0) : encoder.encode(JSON.stringify(value));
}
