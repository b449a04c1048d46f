/** The types of a client's methods, from the types of its contract. */
import type { OneOf } from "./one-of.js";

type None = Record<never, never>;
type OrNone<T> = [T] extends [never] ? None : T;
type Path<O> = O extends { parameters: { path: infer P extends object } } ? P : None;
type Query<O> = O extends { parameters: { query?: infer Q extends object } } ? OrNone<Q> : None;
type Body<O> = O extends { requestBody: { content: infer C } }
  ? C extends { "application/json": infer B } | { "multipart/form-data": infer B }
    ? { body: OneOf<B> }
    : { body: string }
  : None;
type Flat<T> = { [K in keyof T]: T[K] };

/** What an operation takes: path parameters, query parameters, `body` and `signal` side by side. */
export type Arguments<O> = Flat<Path<O> & Query<O> & Body<O> & { signal?: AbortSignal | undefined }>;

type Result<Row, Decoders> = Row extends { answer: "text" } ? string : Decoded<Row, Decoders>;

type Decoded<Row, Decoders> = Row extends { answer: infer Answer extends keyof Decoders }
  ? Decoders[Answer] extends (body: unknown) => infer T
    ? T
    : never
  : undefined;

/**
 * One method per operation id: the contract's types give its arguments and its comment, the decoders its result. Mapped over
 * the contract alone, since only then do the comments come along; the table has the same ids.
 */
export type Methods<Contract, Table, Decoders> = {
  [Id in keyof Contract]: (
    ...args: None extends Arguments<Contract[Id]>
      ? [args?: Arguments<Contract[Id]>]
      : [args: Arguments<Contract[Id]>]
  ) => Promise<Result<Table[Id & keyof Table], Decoders>>;
};
