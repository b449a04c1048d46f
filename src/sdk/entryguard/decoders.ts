/**
 * Checks what EntryGuard answers, one decoder per answer schema of the contract. Fields that the contract does not name are
 * dropped. Strict about ids and lists, and about the credential of a resource: a list that loses one would make the guard let a
 * deletion through.
 */
import * as z from "zod";
import { id, one, optional, requiredArray, type Same, text } from "../decoding.js";
import type { components } from "./gen/contract.js";
import type { Credential, LoginResponse, Me, Resource, Session, StaticIpRule, Tokens } from "./types.js";

/** Of a type or null; absent is null, too. */
const nullable = <T extends z.ZodType>(schema: T) => z.nullable(schema).default(null);

const user = z.object({
  id,
  email: text,
  name: nullable(text),
  isOrgAdmin: z.boolean(),
  organizationId: text,
  organizationName: text,
  organizationSlug: text,
  subscriptionTier: nullable(text),
  mfaEnabled: z.boolean(),
});

const me = user.extend({ platformRole: nullable(text) });

const loginResponse = z.object({
  mfaRequired: z.boolean(),
  mfaChallengeToken: nullable(text),
  mfaChallengeExpiresIn: nullable(z.number()),
  passwordExpired: z.boolean(),
  passwordChangeToken: nullable(text),
  accessToken: nullable(text),
  refreshToken: nullable(text),
  tokenType: nullable(text),
  expiresIn: nullable(z.number()),
  // Nothing depends on it, so that it is no reason to fail.
  user: z.nullable(user).catch(null),
});

const tokens = z.object({
  accessToken: id,
  refreshToken: nullable(text),
  tokenType: text.catch("Bearer"),
  expiresIn: z.number(),
});

const credential = z.object({
  id,
  name: text,
  // A list with a credential of a provider that is not known is a list.
  provider: text.catch(""),
  credentialType: text.catch(""),
  isValid: nullable(z.boolean()),
  lastVerifiedAt: nullable(text),
  verificationError: nullable(text),
  createdAt: text,
  updatedAt: text,
});

const resourceConfig = z.looseObject({
  port: optional(z.number()),
  ports: optional(z.array(z.number())),
  protocol: optional(text),
});

const resource = z
  .object({
    id,
    // A dependent without a name still stands in the way of a deletion; its id is then the best name to show.
    name: text.catch(""),
    credentialId: z
      .string({
        error: ({ input }) =>
          input === undefined ? "is missing, which does not mean that there is none" : undefined,
      })
      .min(1)
      .nullable(),
    credentialName: nullable(text),
    provider: text.catch(""),
    resourceType: text.catch(""),
    resourceIdentifier: text,
    region: nullable(text),
    config: nullable(resourceConfig),
    isActive: z.boolean(),
    lastVerifiedAt: nullable(text),
    createdAt: text,
    updatedAt: text,
  })
  .transform((given) => ({ ...given, name: given.name || given.id }));

const resourceIp = z.object({
  id,
  resourceId: id,
  resourceName: nullable(text),
  ipVersion: z.number(),
  ipAddress: text,
  status: text,
  providerRuleId: optional(text),
  appliedAt: optional(text),
  removedAt: optional(text),
  errorMessage: optional(text),
});

const session = z.object({
  id,
  userId: text,
  userName: nullable(text),
  userEmail: nullable(text),
  ipv4Address: optional(text),
  ipv6Address: optional(text),
  status: text,
  startedAt: nullable(text),
  expiresAt: nullable(text),
  endedAt: nullable(text),
  endedReason: nullable(text),
  resourceIps: requiredArray(resourceIp),
  createdAt: text,
});

const ruleResource = z.object({
  resourceId: id,
  resourceName: nullable(text),
  status: text,
  appliedAt: optional(text),
  errorMessage: optional(text),
});

const staticIpRule = z.object({
  id,
  label: nullable(text),
  ipAddress: text,
  status: text,
  createdByEmail: nullable(text),
  createdAt: text,
  resources: requiredArray(ruleResource),
});

/** Decoders by the name of the schema in the contract. */
export const decoders = {
  LoginResponse: one<LoginResponse>(loginResponse),
  Tokens: one<Tokens>(tokens),
  Me: one<Me>(me),
  Credential: one<Credential>(credential),
  CredentialList: one<Credential[]>(z.array(credential)),
  Resource: one<Resource>(resource),
  ResourceList: one<Resource[]>(z.array(resource)),
  SessionList: one<Session[]>(z.array(session)),
  StaticIpRuleList: one<StaticIpRule[]>(z.array(staticIpRule)),
} satisfies { readonly [Schema in keyof components["schemas"]]?: (body: unknown) => unknown };

/**
 * Holds the schemas to the contract: when one of the two has a field or a type that the other lacks, the name of the schema
 * does not compile here. `true` is never read.
 */
({
  LoginResponse: true,
  Tokens: true,
  Me: true,
  Credential: true,
  Resource: true,
  Session: true,
  StaticIpRule: true,
}) satisfies {
  LoginResponse: Same<z.output<typeof loginResponse>, LoginResponse>;
  Tokens: Same<z.output<typeof tokens>, Tokens>;
  Me: Same<z.output<typeof me>, Me>;
  Credential: Same<z.output<typeof credential>, Credential>;
  Resource: Same<z.output<typeof resource>, Resource>;
  Session: Same<z.output<typeof session>, Session>;
  StaticIpRule: Same<z.output<typeof staticIpRule>, StaticIpRule>;
};
