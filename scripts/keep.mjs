import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const root = new URL("../", import.meta.url);

/** Brings a generated file of the project up to date, or with `check` says that it is not. */
export function keep(path, text, { check }) {
  const file = new URL(path, root);
  if (!check) {
    mkdirSync(new URL(".", file), { recursive: true });
    writeFileSync(file, text);
  } else if (text !== read(file)) {
    console.error(`${path} is stale. Run \`npm run generate\`.`);
    process.exitCode = 1;
  }
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}
