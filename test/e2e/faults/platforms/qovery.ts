import { heldCredentials } from "../../../../src/sdk/index.js";
import { binding } from "../../support/hcl.js";
import { World } from "../../support/world.js";
import { type Credential, secretOf } from "../case.js";
import { control, type FaultPlatform, lifecycle, providerBlocks } from "./platform.js";

const TYPE = "belay_qovery_aws_credential";

/** Size is what else there is to change: of a role its name, of a key its id. */
const roleOf = (label: string, size: number) => `arn:aws:iam::123456789012:role/${label}-${size}`;
const keyOf = (size: number) => `AKIAIOSFODNN${String(size).padStart(8, "0")}`;
const shownOf = (label: string, { secret, size }: Credential) =>
  secret === 0 ? roleOf(label, size) : keyOf(size);

export const qovery: FaultPlatform = {
  key: "qovery",
  type: TYPE,
  hasSizes: false,

  credential: (name, dice) => ({ name, secret: dice.pick([0, 1]), size: 1, first: true }),

  changed(credential, dice) {
    const { name, secret, size } = credential;
    return dice.pick([
      { ...credential, name: `${name}-2` },
      { ...credential, size: size + 1 },
      secret === 0 ? credential : { ...credential, secret: secret + 1 },
    ]);
  },

  // Nothing that is said of a credential replaces it.
  replacement(name, isBound, dice) {
    const before = { ...this.credential(name, dice), first: isBound || dice.chance(0.5) };
    return { before, after: before, byFlag: true };
  },

  isWrite: (path) => path.startsWith("/qovery/"),

  async open(one, _sandbox, door) {
    const { endpoint } = door.address;
    const made = await control<Record<string, string>>(door, "organizations");
    const { organization_id = "", token = "", viewer_token = "" } = made;
    const world = new World(`${endpoint}/qovery`, organization_id, token, viewer_token, `${endpoint}/_test`);
    await world.behaviour({ detach: "works" });
    const clusters: Readonly<Record<string, string>> = await world.clusters("s", "t");
    const bound = (label: string, owner: string) =>
      binding(label, clusters[label] ?? "", `${TYPE}.${owner}.id`);
    const held = () => heldCredentials(world.client, { organizationId: organization_id });
    return {
      variables: {
        BELAY_QOVERY_ENDPOINT: world.endpoint,
        QOVERY_API_TOKEN: token,
        QOVERY_ORGANIZATION_ID: organization_id,
      },
      render: ({ credentials, dependents }) =>
        [
          providerBlocks("qovery", one.session),
          ...Object.entries(credentials).map(([label, credential]) => {
            const { name, secret, size } = credential;
            const form =
              secret === 0
                ? `role_arn = "${roleOf(label, size)}"`
                : `access_key_id = "${keyOf(size)}"
  secret_access_key_wo = ${secretOf(label, secret)}
  secret_access_key_wo_version = ${secret}`;
            return `
resource "${TYPE}" "${label}" {
  name = "${name}"
  ${form}
  ${lifecycle(credential)}
}
`;
          }),
          ...Object.entries(dependents).map(([label, { owner }]) => bound(label, owner)),
        ].join(""),
      expected: ({ credentials, dependents }) => [
        ...Object.entries(credentials).map(
          ([label, credential]) => `credential ${credential.name} ${shownOf(label, credential)}`,
        ),
        ...Object.entries(dependents).map(
          ([label, { owner }]) => `cluster ${label} on ${credentials[owner]?.name}`,
        ),
      ],
      async found() {
        const entries = await held();
        return {
          lines: entries.flatMap(({ name, publicIdentifier, dependents }) => [
            `credential ${name} ${publicIdentifier}`,
            ...dependents.map((cluster) => `cluster ${cluster.name} on ${name}`),
          ]),
          ids: entries.map(({ id }) => id),
          secrets: [],
        };
      },
      async remove(credentialsId) {
        await world.client.deleteAWSCredentials({ organizationId: organization_id, credentialsId });
      },
    };
  },
};
