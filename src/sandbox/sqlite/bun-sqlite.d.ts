/** What we use of Bun's own SQLite: https://bun.com/docs/runtime/sqlite */
declare module "bun:sqlite" {
  export class Database {
    constructor(file: string);
    query(sql: string): { all(...values: unknown[]): object[] };
    run(sql: string): void;
    readonly inTransaction: boolean;
    close(): void;
  }
}
