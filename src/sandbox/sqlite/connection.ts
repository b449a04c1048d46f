export type SqlValue = string | number | null | Buffer;

/** What a driver of SQLite has to give: all that `database.ts` is built on. */
export interface Connection {
  /** The rows of a statement, which is prepared once. A blob is a Buffer. */
  all(sql: string, values: readonly SqlValue[]): object[];
  /** Runs statements without values. */
  exec(sql: string): void;
  readonly inTransaction: boolean;
  close(): void;
}
