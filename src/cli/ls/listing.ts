import type { Shown } from "../../sdk/index.js";

/** A list for `belay ls`: of each thing what `--json` shows, and the cells of its line. */
export interface Listing {
  readonly head: readonly string[];
  readonly rows: readonly { readonly json: object; readonly cells: readonly string[] }[];
}

export type Column<Row> = readonly [title: string, cell: (row: Row) => string];

/** `rows`: as `--json` shows them. */
export function listing<Row extends object>(rows: readonly Row[], columns: readonly Column<Row>[]): Listing {
  return {
    head: columns.map(([title]) => title),
    rows: rows.map((row) => ({ json: row, cells: columns.map(([, cell]) => cell(row)) })),
  };
}

/** A cell for what may be missing or empty. */
export const orDash = (value: Shown | undefined): string =>
  value === null || value === undefined || value === ""
    ? "-"
    : typeof value === "object"
      ? Object.values(value).join(", ")
      : String(value);

export const namesOf = (things: readonly { readonly name: string }[]): string =>
  orDash(things.map(({ name }) => name).join(", "));
