import { revealSecret } from "../../../../src/sdk/civo/index.js";
import { CivoWorld, UNPROTECTED } from "../../support/civo-world.js";
import { secretOf } from "../case.js";
import { control, type FaultPlatform, lifecycle, providerBlocks } from "./platform.js";

const TYPE = "belay_civo_object_store_credential";

const keyOf = (label: string, version: number) =>
  `OWN${label.toUpperCase()}${String(version).padStart(4, "0")}`;
const gigabytes = (size: number) => size * 500;

export const civo: FaultPlatform = {
  key: "civo",
  type: TYPE,
  hasSizes: true,

  credential: (name, dice) => ({ name, secret: dice.pick([0, 1]), size: 1, first: true }),

  changed(credential, dice) {
    const { secret, size } = credential;
    return dice.pick([
      { ...credential, size: size + 1 },
      secret === 0 ? credential : { ...credential, secret: secret + 1 },
    ]);
  },

  // Two of one name are not there at the same time, nor two of one key.
  replacement(name, isBound, dice) {
    const drawn = this.credential(name, dice);
    const { secret } = drawn;
    if (isBound) {
      const before = { ...drawn, secret: 0 };
      return { before, after: { ...before, name: `${name}-2` }, byFlag: false };
    }
    if (dice.chance(0.5)) {
      const before = { ...drawn, first: false };
      return { before, after: before, byFlag: true };
    }
    const after = { ...drawn, name: `${name}-2`, secret: secret === 0 ? 0 : secret + 1 };
    return { before: drawn, after, byFlag: false };
  },

  isWrite: (path) => path.startsWith("/civo/v2/objectstore"),

  async open(one, _sandbox, door) {
    const { endpoint } = door.address;
    const { account_id = "", token = "" } = await control<Record<string, string>>(door, "civo_accounts");
    const world = new CivoWorld(`${endpoint}/civo`, account_id, token, `${endpoint}/_test`);
    await world.usual();
    return {
      variables: world.variables,
      render: ({ credentials, dependents }) =>
        [
          providerBlocks("civo", one.session),
          ...Object.entries(credentials).map(([label, credential]) => {
            const { name, secret, size } = credential;
            const pair =
              secret === 0
                ? ""
                : `access_key_id = "${keyOf(label, secret)}"
  secret_access_key_wo = ${secretOf(label, secret)}
  secret_access_key_wo_version = ${secret}`;
            return `
resource "${TYPE}" "${label}" {
  name = "${name}"
  max_size_gb = ${gigabytes(size)}
  ${pair}
  ${lifecycle(credential)}
}
`;
          }),
          ...Object.entries(dependents).map(
            ([label, { owner, size }]) => `
resource "belay_civo_object_store" "${label}" {
  name          = "${label}"
  access_key_id = ${TYPE}.${owner}.access_key_id
  max_size_gb   = ${gigabytes(size)}
  ${UNPROTECTED}
}
`,
          ),
        ].join(""),
      expected: ({ credentials, dependents }) => [
        ...Object.values(credentials).map(({ name, size }) => `credential ${name} ${gigabytes(size)}`),
        ...Object.entries(dependents).map(
          ([label, { owner, size }]) => `store ${label} ${gigabytes(size)} of ${credentials[owner]?.name}`,
        ),
      ],
      async found() {
        const [credentials, stores] = [await world.credentials(), await world.stores()];
        const pairs = await Promise.all(
          credentials.map(({ id }) => revealSecret(world.client, { region: "LON1", credentialId: id })),
        );
        return {
          lines: [
            ...credentials.map(({ name, max_size_gb }) => `credential ${name} ${max_size_gb}`),
            ...stores.map(
              ({ name, max_size_gb, owner_info }) => `store ${name} ${max_size_gb} of ${owner_info.name}`,
            ),
          ],
          ids: [...credentials, ...stores].map(({ id }) => id),
          secrets: pairs.map(({ secret_access_key }) => secret_access_key),
        };
      },
      async remove(id) {
        const isCredential = (await world.credentials()).some((one) => one.id === id);
        if (isCredential)
          await world.client.deleteObjectStoreCredential({ region: "LON1", credentialId: id });
        else await world.client.deleteObjectStore({ region: "LON1", storeId: id });
      },
    };
  },
};
