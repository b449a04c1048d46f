/** What an author writes: a provider, its resources, data sources, ephemeral resources and functions. */
import type { Diagnostics, Path } from "./diagnostics.js";
import type { Level, LogFields } from "./log.js";
import type { ApplyOf, ConfigOf, PlanOf, Schema, StateOf } from "./schema/index.js";
import type { Type, Value } from "./value/index.js";

/** Data of the provider's own that Terraform keeps beside a resource's state, in clear. */
export type Private = Readonly<Record<string, string>>;

/** What every call gets. `provider` is what `configure` returned. */
export interface Call<C> {
  readonly provider: C;
  readonly diagnostics: Diagnostics;
  /** Aborted when Terraform asks to stop. */
  readonly signal: AbortSignal;
  log(level: Level, message: string, fields?: LogFields): void;
}

export type ValidateCall<S extends Schema> = Omit<Call<never>, "provider"> & { readonly config: ConfigOf<S> };

export interface ReadCall<S extends Schema, C> extends Call<C> {
  readonly state: StateOf<S>;
  readonly private: Private;
  setPrivate(value: Private): void;
}

export interface CreateCall<S extends Schema, C> extends Call<C> {
  readonly plan: ApplyOf<S>;
  readonly config: ConfigOf<S>;
  /** What to keep if a later step of the same call fails. */
  setState(state: StateOf<S>): void;
  /** What planning set. What is not set again is gone. */
  readonly private: Private;
  setPrivate(value: Private): void;
}

export interface UpdateCall<S extends Schema, C> extends CreateCall<S, C> {
  readonly prior: StateOf<S>;
}

export interface DeleteCall<S extends Schema, C> extends Call<C> {
  readonly prior: StateOf<S>;
  /** What planning set: of a replacement, its create half, where the old object is deleted first. */
  readonly private: Private;
}

/**
 * Planning. `private` is what the state holds; for the create half of a replacement that Terraform was asked for
 * (-replace, replace_triggered_by) or that an attribute requires, it is what the update half passed to `setPrivate`.
 * What is not set again is gone.
 */
export interface PlanCreateCall<S extends Schema, C> extends Call<C> {
  readonly config: ConfigOf<S>;
  /** The plan so far: defaults filled in, what is computed unknown. Assign to change it. */
  readonly plan: PlanOf<S>;
  readonly private: Private;
  setPrivate(value: Private): void;
}

export interface PlanUpdateCall<S extends Schema, C> extends PlanCreateCall<S, C> {
  readonly prior: StateOf<S>;
  requireReplace(path: Path): void;
}

export interface PlanDestroyCall<S extends Schema, C> extends Call<C> {
  readonly prior: StateOf<S>;
  readonly private: Private;
}

/** Terraform moves states before it configures the provider. */
export interface MoveCall extends Omit<Call<never>, "provider"> {
  readonly sourceProvider: string;
  readonly sourceType: string;
  readonly sourceSchemaVersion: number;
  readonly sourceState: unknown;
}

type Answer<T> = T | Promise<T>;

export interface Resource<S extends Schema, C> {
  readonly schema: S;
  validate?(call: ValidateCall<S>): Answer<void>;
  /** Null: the object is gone. */
  read(call: ReadCall<S, C>): Answer<StateOf<S> | null>;
  create(call: CreateCall<S, C>): Answer<StateOf<S>>;
  update(call: UpdateCall<S, C>): Answer<StateOf<S>>;
  /** Returns when the object is gone; throws when it is not. */
  delete(call: DeleteCall<S, C>): Answer<void>;
  planCreate?(call: PlanCreateCall<S, C>): Answer<void>;
  /** Called for a change and for none: compare `prior` and `plan`. */
  planUpdate?(call: PlanUpdateCall<S, C>): Answer<void>;
  planDestroy?(call: PlanDestroyCall<S, C>): Answer<void>;
  /** Called for each stored state that Terraform hands over, before it is read, planned or forgotten. */
  stored?(call: Pick<DeleteCall<S, C>, "prior" | "provider">): Answer<void>;
  /** Reads the object that the user named. */
  import?(call: Call<C> & { readonly id: string }): Answer<StateOf<S>>;
  /** Takes the stored state of an older schema version to this one. */
  upgrade?(state: unknown, version: number): Answer<StateOf<S>>;
  /** Takes over the state of another resource type; null: that type is not known here. */
  move?(call: MoveCall): Answer<StateOf<S> | null>;
}

export interface DataSource<S extends Schema, C> {
  readonly schema: S;
  validate?(call: ValidateCall<S>): Answer<void>;
  read(call: Call<C> & { readonly config: ConfigOf<S> }): Answer<StateOf<S>>;
}

export interface Opened<S extends Schema> {
  readonly result: StateOf<S>;
  readonly private?: Private;
  readonly renewAt?: Date;
}

export interface EphemeralResource<S extends Schema, C> {
  readonly schema: S;
  validate?(call: ValidateCall<S>): Answer<void>;
  open(call: Call<C> & { readonly config: ConfigOf<S> }): Answer<Opened<S>>;
  renew?(call: Call<C> & { readonly private: Private }): Answer<Omit<Opened<S>, "result">>;
  /** `private` is what `open` returned: Terraform does not hand over what a renewal returned. */
  close?(call: Call<C> & { readonly private: Private }): Answer<void>;
}

export interface Parameter {
  readonly name: string;
  readonly type: Type;
  readonly description: string;
  readonly allowNull?: true;
  readonly allowUnknown?: true;
}

export interface ProviderFunction {
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly variadic?: Parameter;
  readonly returns: Type;
  call(args: readonly Value[], signal: AbortSignal): Answer<Value>;
}

/** Thrown by a function: `argument` is the index of the one at fault. */
export class FunctionArgumentError extends Error {
  override readonly name = "FunctionArgumentError";

  constructor(
    readonly argument: number,
    message: string,
  ) {
    super(message);
  }
}

export type AnyResource<C> = Resource<Schema, C>;
export type AnyDataSource<C> = DataSource<Schema, C>;
export type AnyEphemeralResource<C> = EphemeralResource<Schema, C>;

export interface Provider<S extends Schema, C> {
  /** The local name, which begins the name of every type: `belay`. */
  readonly name: string;
  readonly version: string;
  readonly schema: S;
  validate?(call: ValidateCall<S>): Answer<void>;
  configure(
    call: Omit<Call<never>, "provider"> & {
      readonly config: ConfigOf<S>;
      readonly terraformVersion: string;
      /** Makes a secret that did not come in by a sensitive argument known to the masks. */
      secret(value: string): void;
      /** All secrets that the masks know, then and later. */
      secrets(): Iterable<string>;
    },
  ): Answer<C>;
  /** Called before each change that is applied. */
  applying?(provider: C): Answer<void>;
  /** Called when a call of a configured provider ends: what is to be said besides. */
  ending?(provider: C, diagnostics: Diagnostics): void;
  readonly resources: Readonly<Record<string, AnyResource<C>>>;
  readonly dataSources: Readonly<Record<string, AnyDataSource<C>>>;
  readonly ephemeralResources: Readonly<Record<string, AnyEphemeralResource<C>>>;
  readonly functions: Readonly<Record<string, ProviderFunction>>;
  /** Synchronous clean-up before the process leaves. */
  onExit?(): void;
}

/** Checks a resource against its schema's types; what it returns fits into `Provider.resources`. */
export const defineResource =
  <C>() =>
  <S extends Schema>(resource: Resource<S, C>): AnyResource<C> =>
    resource as unknown as AnyResource<C>;

export const defineDataSource =
  <C>() =>
  <S extends Schema>(dataSource: DataSource<S, C>): AnyDataSource<C> =>
    dataSource as unknown as AnyDataSource<C>;

export const defineEphemeralResource =
  <C>() =>
  <S extends Schema>(resource: EphemeralResource<S, C>): AnyEphemeralResource<C> =>
    resource as unknown as AnyEphemeralResource<C>;
