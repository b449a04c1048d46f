import type { Database } from "./database.js";

/** Counts up from 1, for what a platform numbers in `space`; no number is given twice. */
export function nextNumber(database: Database, platform: string, space: string): number {
  const row = database.get<{ number: number }>(
    `INSERT INTO last_number (platform, space, number) VALUES (?, ?, 1)
     ON CONFLICT (platform, space) DO UPDATE SET number = number + 1 RETURNING number`,
    platform,
    space,
  );
  if (!row) throw new Error(`${platform}/${space} gave no number`);
  return row.number;
}
