/** What an import names: `scope,id`, or `id` in the provider's scope. */
import { DiagnosticError, isUnknown } from "../../plugin/index.js";
import type { Entry } from "../../sdk/index.js";
import type { Kind } from "../kinds/kind.js";
import type { Connection } from "./connection.js";
import type { HeldCredentials } from "./held-credentials.js";
import { seekCredential } from "./late-credential.js";
import { isLate } from "./late-words.js";
import type { PlatformDescription } from "./platform.js";
import { quoteId } from "./quote-id.js";
import { OF_LOGIN, whose } from "./scope.js";

export interface ImportId {
  readonly scope: string;
  readonly id: string;
}

/** What an import block names. */
export const importIdOf = (scope: string, id: string): string => (scope === OF_LOGIN ? id : `${scope},${id}`);

/** `form`: how the id is written, for the error message. */
export function parseImportId<C>(connection: Connection<C>, text: string, form: string): ImportId {
  const { platform } = connection;
  const { noun } = platform.scope;
  const argument = platform.scope.argument ?? "";
  const parts = text.split(",").map((part) => part.trim());
  const id = parts.at(-1) ?? "";
  const given = parts.length === 2 ? (parts[0] ?? "") : undefined;
  const faultOf = (name: string, fault: string | null | undefined) => (fault ? [`Its ${name} ${fault}`] : []);
  const faults =
    parts.length > (argument === "" ? 1 : 2)
      ? [`It has ${parts.length} parts.`]
      : [
          ...faultOf(argument, given === undefined ? null : platform.settings[argument]?.check(given)),
          ...faultOf(form, platform.id.check(id)),
        ];
  if (faults.length > 0) {
    throw new DiagnosticError(
      "Invalid import id",
      `The import id is ${quoteId(text, connection.secrets())}. ${faults.join(" ")} An import id is ${form}${argument === "" ? "" : `, or ${argument},${form}`}. belay ls lists ids.`,
    );
  }
  if (given !== undefined) connection.noteImport(given);
  const scope = given ?? connection.scope();
  if (isUnknown(scope)) {
    throw new DiagnosticError(
      `The ${noun} is not known yet`,
      `The provider's ${platform.key}.${argument} is known only after apply. Import ${argument},${form} instead.`,
    );
  }
  return { scope, id };
}

/** The credential that an import names. */
export async function findImported<C>(
  held: HeldCredentials<C>,
  kind: Kind,
  text: string,
  signal: AbortSignal,
): Promise<{ scope: string; entry: Entry }> {
  const { scope, id } = parseImportId(held.connection, text, "id");
  const { name } = held.connection.platform;
  const entry =
    (await held.list(scope, { signal })).find(id) ??
    (await seekCredential(held, kind, { id, scope }, { signal }));
  if (entry === "late") {
    const { summary, detail } = isLate(name, { called: `credential ${id}` });
    throw new DiagnosticError(summary, detail);
  }
  if (!entry) throw noSuchCredential(held.connection.platform, scope, id);
  await held.guard.record({ type: "imported", id });
  return { scope, entry };
}

export function noSuchCredential(
  platform: PlatformDescription,
  scope: string,
  id: string,
  path?: readonly string[],
): DiagnosticError {
  return new DiagnosticError(
    "There is no such credential",
    `${whose(platform, scope)} has no credential ${id}. belay ls lists those that it has.`,
    path,
  );
}
