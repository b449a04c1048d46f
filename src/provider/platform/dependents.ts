/** What uses a credential, as an attribute of it. */
import type { IdSpace } from "../../guard/walk/index.js";
import { nestedList, string } from "../../plugin/index.js";

/** `associated_clusters`: the computed list of what uses a credential. */
export const dependentsArgument = ({ dependent: { many } }: IdSpace): string =>
  `associated_${many.replaceAll(" ", "_")}`;

export const dependentsAttribute = ({ dependent: { one } }: IdSpace, description: string) =>
  nestedList(
    {
      id: string({ computed: true, description: `The ${one}'s id.` }),
      name: string({ computed: true, description: `The ${one}'s name.` }),
    },
    { computed: true, stable: true, description },
  );
