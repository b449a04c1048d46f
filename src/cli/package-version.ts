import { packageFile } from "./package-file.js";

export const packageVersion = (): string =>
  (JSON.parse(packageFile("package.json")) as { version: string }).version;
