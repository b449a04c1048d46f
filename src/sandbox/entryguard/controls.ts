import { randomBytes, randomUUID } from "node:crypto";
import * as z from "zod";
import type { Clock } from "../clock.js";
import type { Credentials } from "../credentials.js";
import type { Platform } from "../platform.js";
import { Problem } from "../problem.js";
import { readControl } from "../read-control.js";
import type { Behaviour } from "./behaviour.js";
import { showCredential } from "./credential-operations.js";
import type { Organizations } from "./organizations.js";
import { showResource } from "./resource-operations.js";
import type { Resources } from "./resources.js";
import type { SecondRing } from "./second-ring.js";
import type { Users } from "./users.js";
import type { Visible } from "./verification.js";

const slug = z.string().regex(/^[a-z0-9-]+$/);
const inOrganization = { organization: slug.exactOptional() };
const behaviourRequest = z.strictObject({
  delete: z.enum(["refuse", "cascade", "active"]).exactOptional(),
  verify_seconds: z.number().min(0).exactOptional(),
  bad_keys: z.array(z.string()).exactOptional(),
  stuck: z.array(z.string()).exactOptional(),
  token_seconds: z.int().min(1).exactOptional(),
  mfa_codes: z.enum(["reusable", "once"]).exactOptional(),
});
const organizationRequest = z.strictObject({ organization: slug.exactOptional() });
const userRequest = z.strictObject({
  ...inOrganization,
  email: z.string().exactOptional(),
  role: z.enum(["admin", "member"]).default("admin"),
  mfa: z.boolean().default(false),
  password_expired: z.boolean().default(false),
});
const credentialRequest = z.strictObject({
  ...inOrganization,
  provider: z.string(),
  credential_type: z.string(),
  name: z.string(),
});
const resourceRequest = z.strictObject({
  ...inOrganization,
  credential_id: z.nullable(z.string()),
  name: z.string(),
  provider: z.string().default("AWS"),
  is_active: z.boolean().default(true),
});
const sessionRequest = z.strictObject({
  ...inOrganization,
  resource_ids: z.array(z.string()),
  status: z.string().default("ACTIVE"),
  hours: z.number().default(8),
});
const ruleRequest = z.strictObject({
  ...inOrganization,
  resource_ids: z.array(z.string()),
  label: z.string().default("office"),
  ip_address: z.string().default("198.51.100.0/24"),
});

/** Those that the contract's requests know. */
const knownProviders = new Set(["AWS", "GCP", "AZURE", "APISIX"]);

/**
 * What a test may tell EntryGuard. All take an `organization`, its slug, which is the first one when it is not given:
 *
 * - `POST /_test/entryguard_behaviour`: what a {@link Behaviour} names; what is left out stays as it is.
 * - `POST /_test/entryguard_organizations`: a further organization; the answer is what the first one has as its access.
 * - `POST /_test/entryguard_users`: a further user, with `mfa` one with a second factor, with `password_expired` one whose password
 *   has expired; the answer is `{ organization, email, password, totp_secret, recovery_code }`.
 * - `POST /_test/entryguard_credentials`: plants a credential of a provider that cannot be created through the API, such as VERCEL.
 * - `POST /_test/entryguard_resources`: plants a resource, of a credential that need not exist, or of none.
 * - `POST /_test/entryguard_sessions` and `entryguard_static_ip_rules`: plant one on the resources `resource_ids`; `{ id }`.
 */
export function testControls({
  users,
  organizations,
  credentials,
  resources,
  ring,
  behaviour,
  clock,
}: {
  users: Users;
  organizations: Organizations;
  credentials: Credentials;
  resources: Resources;
  ring: SecondRing;
  behaviour: Behaviour;
  clock: Clock;
}): Platform["controls"] {
  const now = () => clock.now().toISOString();
  const adminOf = (organizationId: string) => users.firstOf(organizationId, "admin");
  const requireResources = (organizationId: string, ids: string[]) => {
    for (const id of ids)
      if (!resources.find(organizationId, id)) throw new Problem(404, `no resource has the id ${id}`);
  };

  return {
    entryguard_behaviour: (body) => {
      Object.assign(behaviour, readControl(behaviourRequest, body));
      return { status: 204 };
    },
    entryguard_organizations: (body) => {
      const { organization = `organization-${randomBytes(4).toString("hex")}` } = readControl(
        organizationRequest,
        body,
      );
      return { status: 201, body: organizations.add(organization) };
    },
    entryguard_users: (body) => {
      const { organization, role, mfa, password_expired, ...given } = readControl(userRequest, body);
      const organizationId = organizations.idOf(organization);
      const { slug } = adminOf(organizationId);
      const user = users.add({
        organizationId,
        slug,
        role,
        email: given.email ?? `${role}-${randomBytes(4).toString("hex")}@${slug}.example`,
        hasSecondFactor: mfa,
        isPasswordExpired: password_expired,
      });
      const { email, password, totpSecret, recoveryCode } = user;
      const factor = mfa ? { totp_secret: totpSecret, recovery_code: recoveryCode } : {};
      return { status: 201, body: { organization: slug, email, password, ...factor } };
    },
    entryguard_credentials: (body) => {
      const { organization, provider, credential_type, name } = readControl(credentialRequest, body);
      if (knownProviders.has(provider))
        throw new Problem(
          400,
          `provider ${provider} is in the contract: create the credential through the API`,
        );
      const visible: Visible = {
        credentialType: credential_type,
        createdAt: now(),
        verification: { at: now(), error: null },
      };
      const planted = credentials.add(organizations.idOf(organization), {
        kind: provider,
        name,
        visible: { ...visible },
        secrets: {},
      });
      return { status: 201, body: showCredential(planted, now()) };
    },
    entryguard_resources: (body) => {
      const { organization, credential_id, name, provider, is_active } = readControl(resourceRequest, body);
      const organizationId = organizations.idOf(organization);
      const planted = resources.add(organizationId, {
        name,
        credentialId: credential_id,
        provider,
        resourceType: "SECURITY_GROUP",
        resourceIdentifier: `sg-${randomBytes(8).toString("hex")}`,
        region: "eu-west-3",
        config: null,
        isActive: is_active,
        lastVerifiedAt: null,
        verifyAt: null,
        createdAt: now(),
        updatedAt: now(),
      });
      const credential = credentials.find(organizationId, credential_id ?? "");
      return { status: 201, body: showResource(planted, credential) };
    },
    entryguard_sessions: (body) => {
      const { organization, resource_ids, status, hours } = readControl(sessionRequest, body);
      const organizationId = organizations.idOf(organization);
      requireResources(organizationId, resource_ids);
      const expiresAt = new Date(clock.now().getTime() + hours * 3_600_000).toISOString();
      const session = {
        status,
        startedAt: now(),
        expiresAt,
        userId: randomUUID(),
        userEmail: adminOf(organizationId).email,
      };
      return { status: 201, body: { id: ring.addSession(organizationId, session, resource_ids) } };
    },
    entryguard_static_ip_rules: (body) => {
      const { organization, resource_ids, label, ip_address } = readControl(ruleRequest, body);
      const organizationId = organizations.idOf(organization);
      requireResources(organizationId, resource_ids);
      const createdByEmail = adminOf(organizationId).email;
      const rule = { label, ipAddress: ip_address, createdByEmail, createdAt: now() };
      return { status: 201, body: { id: ring.addRule(organizationId, rule, resource_ids) } };
    },
  };
}
