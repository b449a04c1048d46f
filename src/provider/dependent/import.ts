/** What an import of a `belay_dependent` names: `id_space,dependent_id`. Which credential it uses, the platform says. */
import { type Call, DiagnosticError } from "../../plugin/index.js";
import type { Belay } from "../belay.js";
import type { PlatformDescription } from "../platform/platform.js";
import { quoteId } from "../platform/quote-id.js";
import { whose } from "../platform/scope.js";
import { type Declared, readLists } from "./reported.js";

export async function importDependent(
  platforms: readonly PlatformDescription[],
  { id: text, provider, signal }: Pick<Call<Belay>, "provider" | "signal"> & { readonly id: string },
): Promise<Declared & { readonly id_space: string }> {
  const [id_space = "", dependent_id = "", ...more] = text.split(",").map((part) => part.trim());
  const held = provider.space(id_space);
  const platform = held?.connection.platform;
  if (!held || !platform || more.length > 0 || platform.id.check(dependent_id) !== null) {
    const spaces = platforms.flatMap((one) => one.spaces.map(({ kind }) => kind));
    const form =
      held && platform
        ? `${id_space},<the ${held.space.dependent.one}'s id, at ${platform.name} ${platform.id.description}>`
        : `<id space>,<the dependent's id>, and the id spaces are ${spaces.join(", ")}`;
    throw new DiagnosticError(
      "Invalid import id",
      `The import id is ${quoteId(text, provider.secrets())}. It must be ${form}.`,
    );
  }
  const { one } = held.space.dependent;
  const { argument, noun } = platform.scope;
  if (held.scopes.length === 0) {
    throw new DiagnosticError(
      `No ${noun} is known`,
      `${platform.name} is asked which credential the ${one} uses, in the provider's ${noun}. Set ${platform.key} = { ${argument} = "…" } in the provider block, or the environment variable ${platform.settings[argument ?? ""]?.variable}. Or do not import: to create a belay_dependent changes nothing at ${platform.name}.`,
    );
  }
  const lists = (await readLists(held.scopes, (scope) => held.list(scope, { signal }))) ?? [];
  const [first, second] = lists.flatMap(({ list }) => list.usedBy(dependent_id));
  if (!first) {
    throw new DiagnosticError(
      `This ${one} uses no credential`,
      `No credential of ${held.scopes.map((scope) => whose(platform, scope)).join(" or ")} is used by the ${one} ${dependent_id}: there is no association to import. Is the id right?`,
    );
  }
  if (second) {
    throw new DiagnosticError(
      `This ${one} uses several credentials`,
      `The ${one} ${dependent_id} uses the ${platform.name} credentials ${first.id} and ${second.id}, and the import id does not tell which is meant. Do not import: to create a belay_dependent changes nothing at ${platform.name}.`,
    );
  }
  await held.guard.record({ type: "imported", id: dependent_id });
  return { id_space, credential_id: first.id, dependent_id };
}
