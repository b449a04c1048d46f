import { heldCredentials, listAll } from "../../../../src/sdk/taikun/index.js";
import { TaikunWorld } from "../../support/taikun-world.js";
import { secretOf } from "../case.js";
import { control, type FaultPlatform, lifecycle, providerBlocks } from "./platform.js";

const TYPE = "belay_taikun_billing_credential";

/** Billing credentials, of which Taikun changes nothing but the lock, with their rules, which move. */
export const taikun: FaultPlatform = {
  key: "taikun",
  type: TYPE,
  hasSizes: true,

  credential: (name) => ({ name, secret: 1, size: 1, first: true }),

  changed: (credential) => credential,

  replacement(name, isBound, dice) {
    const before = { ...this.credential(name, dice), first: isBound || dice.chance(0.5) };
    return dice.pick([
      { before, after: { ...before, name: `${name}-2` }, byFlag: false },
      { before, after: { ...before, secret: 2 }, byFlag: false },
      { before, after: before, byFlag: true },
    ]);
  },

  isWrite: (path) => /^\/taikun\/api\/v1\/(opscredentials|prometheusrules)/.test(path),

  async open(one, _sandbox, door) {
    const { endpoint } = door.address;
    const access = await control(door, "taikun_accounts");
    const world = new TaikunWorld(`${endpoint}/taikun`, access as never, `${endpoint}/_test`);
    await world.behaviour({ names: "any" });
    const entriesOf = () => heldCredentials(world.client, { space: "taikun/billing" });
    const rulesOf = () => listAll(world.client, "listBillingRules");
    return {
      variables: world.variables,
      render: ({ credentials, dependents }) =>
        [
          providerBlocks("taikun", one.session),
          ...Object.entries(credentials).map(
            ([label, credential]) => `
resource "${TYPE}" "${label}" {
  name                           = "${credential.name}"
  prometheus_username            = "belay"
  prometheus_password_wo         = ${secretOf(label, credential.secret)}
  prometheus_password_wo_version = ${credential.secret}
  prometheus_url                 = "https://prometheus.example.com"
  ${lifecycle(credential)}
}
`,
          ),
          ...Object.entries(dependents).map(
            ([label, { owner, size }]) => `
resource "belay_taikun_billing_rule" "${label}" {
  name                  = "${label}"
  billing_credential_id = ${TYPE}.${owner}.id
  metric_name           = "up"
  type                  = "Sum"
  price                 = ${size}
  labels                = []
}
`,
          ),
        ].join(""),
      expected: ({ credentials, dependents }) => [
        ...Object.values(credentials).map(({ name }) => `credential ${name}`),
        ...Object.entries(dependents).map(
          ([label, { owner, size }]) => `rule ${label} with ${size} on ${credentials[owner]?.name}`,
        ),
      ],
      async found() {
        const [entries, rules] = [await entriesOf(), await rulesOf()];
        const nameOf = (id: number | null) => entries.find((entry) => entry.id === String(id))?.name;
        return {
          lines: [
            ...entries.map(({ name }) => `credential ${name}`),
            ...rules.map(
              ({ name, price, operationCredential: { operationCredentialId } }) =>
                `rule ${name} with ${price} on ${nameOf(operationCredentialId)}`,
            ),
          ],
          ids: [...entries.map(({ id }) => id), ...rules.map(({ id }) => String(id))],
          secrets: [],
        };
      },
      async remove(id) {
        // One number may be both: a credential that rules use is not what is meant.
        const isFree = (await entriesOf()).some((one) => one.id === id && one.dependents.length === 0);
        if (isFree) await world.client.deleteBillingCredential({ credentialId: Number(id) });
        else await world.client.deleteBillingRule({ ruleId: Number(id) });
      },
    };
  },
};
