/** What uses a credential, as an attribute of it. */
import type { IdSpace } from "../../guard/walk/index.js";
import { nestedList, string } from "../../plugin/index.js";
import type { Entry } from "../../sdk/index.js";

/** `associated_clusters`: the computed list of what uses a credential. */
export const dependentsArgument = ({ dependent: { many } }: IdSpace): string =>
  `associated_${many.replaceAll(" ", "_")}`;

/** Of a resource: null where the platform reports none, as where nothing was read yet. */
export const dependentsOf = ({ dependents }: Pick<Entry, "dependents">): Entry["dependents"] | null =>
  dependents.length > 0 ? dependents : null;

/** `one`: what each of them is called. */
export const dependentsAttribute = (one: string, description: string) =>
  nestedList(
    {
      id: string({ computed: true, description: `The ${one}'s id.` }),
      name: string({ computed: true, description: `The ${one}'s name.` }),
    },
    { computed: true, stable: true, description },
  );
