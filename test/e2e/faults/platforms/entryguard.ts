import { heldCredentials } from "../../../../src/sdk/entryguard/index.js";
import { EntryGuardWorld } from "../../support/entryguard-world.js";
import { secretOf } from "../case.js";
import { control, type FaultPlatform, lifecycle, providerBlocks } from "./platform.js";

const TYPE = "belay_entryguard_aws_credential";

export const entryguard: FaultPlatform = {
  key: "entryguard",
  type: TYPE,
  hasSizes: true,

  credential: (name) => ({ name, secret: 1, size: 1, first: true }),

  // Every change replaces.
  changed: (credential) => credential,

  replacement(name, isBound, dice) {
    const before = { ...this.credential(name, dice), first: isBound || dice.chance(0.5) };
    return dice.pick([
      { before, after: { ...before, name: `${name}-2` }, byFlag: false },
      { before, after: { ...before, secret: 2 }, byFlag: false },
      { before, after: before, byFlag: true },
    ]);
  },

  isWrite: (path) => /^\/entryguard\/(credentials|resources)/.test(path),

  async open(one, _sandbox, door) {
    const { endpoint } = door.address;
    const access = await control(door, "entryguard_organizations");
    const world = new EntryGuardWorld(`${endpoint}/entryguard`, access as never, `${endpoint}/_test`);
    await world.behaviour({ verify_seconds: 0, delete: one.seed % 2 === 0 ? "cascade" : "refuse" });
    return {
      variables: world.variables,
      render: ({ credentials, dependents }) =>
        [
          providerBlocks("entryguard", one.session),
          ...Object.entries(credentials).map(
            ([label, credential]) => `
resource "${TYPE}" "${label}" {
  name                         = "${credential.name}"
  access_key_id                = "AKIAIOSFODNN7EXAMPLE"
  secret_access_key_wo         = ${secretOf(label, credential.secret)}
  secret_access_key_wo_version = ${credential.secret}
  ${lifecycle(credential)}
}
`,
          ),
          ...Object.entries(dependents).map(
            ([label, { owner, size }]) => `
resource "belay_entryguard_resource" "${label}" {
  name                = "${label}"
  credential_id       = ${TYPE}.${owner}.id
  resource_type       = "SECURITY_GROUP"
  resource_identifier = "sg-${label}"
  region              = "eu-west-3"
  ports               = [${size}]
}
`,
          ),
        ].join(""),
      expected: ({ credentials, dependents }) => [
        ...Object.values(credentials).map(({ name }) => `credential ${name}`),
        ...Object.entries(dependents).map(
          ([label, { owner, size }]) => `resource ${label} with ${size} on ${credentials[owner]?.name}`,
        ),
      ],
      async found() {
        const { entries } = await heldCredentials(world.client);
        const resources = await world.client.listResources({});
        const nameOf = (id: string | null) => entries.find((entry) => entry.id === id)?.name;
        return {
          lines: [
            ...entries.map(({ name }) => `credential ${name}`),
            ...resources.map(
              ({ name, config, credentialId }) =>
                `resource ${name} with ${config?.ports} on ${nameOf(credentialId)}`,
            ),
          ],
          ids: [...entries, ...resources].map(({ id }) => id),
          secrets: [],
        };
      },
      async remove(id) {
        const { entries } = await heldCredentials(world.client);
        if (entries.some((entry) => entry.id === id))
          await world.client.deleteCredential({ credentialId: id });
        else await world.client.deleteResource({ resourceId: id });
      },
    };
  },
};
