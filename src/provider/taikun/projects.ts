/** `belay_taikun_projects`: the projects of an organization, each with the credentials that it uses now. */
import { nestedList, schema, string } from "../../plugin/index.js";
import { dataSourceScope } from "../data-sources/scope.js";
import { defineDataSource } from "../define.js";
import { madeByPlatform } from "../made-up.js";
import { scopeFields } from "../platform/scope.js";
import { notBlank, wholeId } from "../validators.js";
import { taikun } from "./taikun.js";

/** Which list has which of a project's credentials. */
const SPACES = [
  ["taikun/cloud", "cloud_credential_id"],
  ["taikun/backup", "backup_credential_id"],
  ["taikun/ai", "ai_credential_id"],
] as const;

const none = { cloud_credential_id: null, backup_credential_id: null, ai_credential_id: null };

export const projectsDataSource = defineDataSource({
  schema: schema({
    description: "The projects of a Taikun organization, each with the credentials that it uses now.",
    attributes: {
      organization_id: string({
        optional: true,
        computed: true,
        description: "The Taikun organization's id. The provider's by default, and else the login's.",
        ...madeByPlatform(wholeId),
      }),
      name: string({ optional: true, description: "Only projects of this name.", validators: [notBlank] }),
      projects: nestedList(
        {
          id: string({ computed: true, description: "The project's id." }),
          name: string({ computed: true, description: "The project's name." }),
          cloud_credential_id: string({
            computed: true,
            description: "The cloud credential that it was created with.",
          }),
          backup_credential_id: string({
            computed: true,
            description: "The backup credential that it uses; null where it has no backups.",
          }),
          ai_credential_id: string({
            computed: true,
            description: "The AI credential that it uses; null where it has no assistant.",
          }),
        },
        { computed: true, description: "In the order of their names." },
      ),
    },
  }),
  async read({ config, provider, signal }) {
    const scope = dataSourceScope(provider.held(taikun, "taikun/cloud"), config);
    const projects = new Map<
      string,
      { id: string; name: string } & Record<keyof typeof none, string | null>
    >();
    for (const [space, argument] of SPACES) {
      for (const { id: credential, dependents } of (
        await provider.held(taikun, space).list(scope, { signal })
      ).entries) {
        for (const { id, name } of dependents)
          projects.set(id, { ...none, ...projects.get(id), id, name, [argument]: credential });
      }
    }
    const found = [...projects.values()]
      .filter(({ name }) => (config.name ?? name) === name)
      .sort((a, b) => (`${a.name}${a.id}` < `${b.name}${b.id}` ? -1 : 1));
    return { ...scopeFields(taikun, scope), name: config.name as string | null, projects: found } as never;
  },
});
