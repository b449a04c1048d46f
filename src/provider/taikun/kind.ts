/** What the kinds of credentials at Taikun have in common. */
import type { ShownOfKind } from "../../sdk/taikun/index.js";
import { kindOf } from "../kinds/checked-kind.js";
import { answer, argument, type Kind, type Part } from "../kinds/kind.js";
import { anything, ipv4, netMask, notBlank, vlan } from "../validators.js";

/** What the fields are called in requests. */
export type Wire<Request> = Readonly<Record<string, keyof Request>>;

/** A request in our words: what it leaves out is not among the fields. */
export type Ours<Request, W extends Wire<Request>> = {
  [K in keyof W as K]: Request[W[K] & keyof Request];
} extends infer All
  ? Optional<All, Request, W> & { readonly name: string; readonly lock?: boolean }
  : never;

type Optional<All, Request, W extends Wire<Request>> = {
  [K in keyof All as IsOptional<Request, W[K & keyof W]> extends true ? never : K]: All[K];
} & { [K in keyof All as IsOptional<Request, W[K & keyof W]> extends true ? K : never]?: All[K] };

type IsOptional<Request, Name> = Name extends keyof Request
  ? Record<never, never> extends Pick<Request, Name>
    ? true
    : false
  : never;

export interface TaikunKind extends Kind {
  readonly wire: Readonly<Record<string, string>>;
}

/** What lists show of a kind, by our names, told apart by Taikun's word for it. */
type Listed = {
  readonly [W in keyof ShownOfKind]: ShownOfKind[W] & {
    readonly kind: W;
    readonly id: string;
    readonly name: string;
    readonly lock: boolean;
  };
}[keyof ShownOfKind];

/** A kind of credential at Taikun, its request and what lists show of it held against the contract. */
export const taikunKind = <Request>() => kindOf<Request, Listed, "kind", Pick<TaikunKind, "wire">>();

/** Of all but AI credentials. */
export const lock = argument({
  type: "bool",
  description:
    "Whether Taikun refuses to change and to delete it. Belay unlocks it for a change of its own, and locks it again; a deletion is refused while Terraform plans. Left out, it stays as it is at Taikun.",
  example: "true",
  check: anything,
  filledIn: true,
  apart: true,
});

/** What Taikun tells of credentials: of all, of all but showback credentials, and of all but AI credentials. */
const organization_name = answer({ type: "string", description: "What the organization is called." });
const is_default = answer({ type: "bool", description: "Whether it is the organization's default." });
const created_by = answer({
  type: "string",
  description: "Who created it; null where Taikun does not say.",
});

export const answers = { is_default, organization_name, created_by } as const;
export const answersOfShowback = { organization_name, created_by } as const;
export const answersOfAi = { is_default, organization_name } as const;

const range: Readonly<Record<string, Part>> = {
  gateway: { description: "The gateway's address.", example: "10.0.0.1", check: ipv4 },
  ip_address: { description: "The network's address.", example: "10.0.0.0", check: ipv4 },
  net_mask: { type: "number", description: "The length of its mask.", example: "24", check: netMask },
  begin_allocation_range: {
    description: "The first address that Taikun may use.",
    example: "10.0.0.10",
    check: ipv4,
  },
  end_allocation_range: {
    description: "The last address that Taikun may use.",
    example: "10.0.0.100",
    check: ipv4,
  },
};

/** `by`: what names the network there, with an example; `more`: what it has besides. */
const networks = (by: string, example: string, more: Readonly<Record<string, Part>> = {}) => {
  const parts = {
    [by]: { description: `The network's ${by} there.`, example, check: notBlank },
    ...range,
    ...more,
  };
  const network = (which: string) =>
    argument({
      type: "object",
      description: `The ${which} network.`,
      example: "",
      check: anything,
      parts,
      replaces: true,
    });
  return { public_network: network("public"), private_network: network("private") } as const;
};

export const proxmoxNetworks = networks("bridge", "vmbr0");
export const vsphereNetworks = networks("name", "VM Network");
export const zededaNetworks = networks("interface", "eth0", {
  vlan_id: { type: "number", description: "The VLAN's id.", example: "100", check: vlan, optional: true },
});
