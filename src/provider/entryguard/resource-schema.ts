import { bool, type PlanOf, type StateOf, schema, set, string } from "../../plugin/index.js";
import { madeByPlatform } from "../made-up.js";
import { notBlank, uuid } from "../validators.js";

export const resource = schema({
  description:
    "What EntryGuard opens and closes by a credential: a security group of AWS, a gateway of APISIX. It moves to another credential in place, also while that is created by the same apply. EntryGuard creates it inactive, and tries it afterwards.",
  attributes: {
    id: string({ computed: true, stable: true, description: "The resource's id at EntryGuard, a UUID." }),
    name: string({ required: true, description: "What people see at EntryGuard.", validators: [notBlank] }),
    credential_id: string({
      required: true,
      description:
        "The id of the credential that EntryGuard uses for it, a UUID. Changed in place; the other credential must be of the same provider.",
      ...madeByPlatform(uuid),
    }),
    resource_type: string({
      required: true,
      requiresReplace: true,
      description: "What it is, in EntryGuard's own word, such as `SECURITY_GROUP`. A change replaces.",
      validators: [notBlank],
    }),
    resource_identifier: string({
      required: true,
      description:
        "What it is called at the other end, such as the id of a security group. No two resources may have the same.",
      validators: [notBlank],
    }),
    region: string({
      optional: true,
      description: "Where it is at the other end, such as `eu-west-3`. AWS needs it.",
      validators: [notBlank],
    }),
    ports: set("number", { optional: true, description: "The ports that are opened." }),
    protocol: string({
      optional: true,
      description: "The protocol of these ports, such as `tcp`.",
      validators: [notBlank],
    }),
    is_active: bool({
      optional: true,
      computed: true,
      stable: true,
      description: "Whether EntryGuard uses it. EntryGuard's by default: it is active once it was verified.",
    }),
    last_verified_at: string({
      computed: true,
      stable: true,
      description: "When EntryGuard last tried it (RFC 3339); null before the first time.",
    }),
  },
});

type ResourceSchema = typeof resource;
export type ResourceState = StateOf<ResourceSchema>;
export type ResourcePlan = PlanOf<ResourceSchema>;
