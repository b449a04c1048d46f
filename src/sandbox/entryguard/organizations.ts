import { Problem } from "../problem.js";
import type { Tenant, Tenants } from "../tenants.js";
import type { Role, User, Users } from "./users.js";

/** What a client needs in order to use EntryGuard: as an administrator, by a login or a token, and as a member. */
export interface EntryGuardAccess {
  organization: string;
  email: string;
  password: string;
  token: string;
  member_email: string;
  member_password: string;
  member_token: string;
}

export interface Organizations {
  /** The one that was made first, made now if there is none yet. */
  first(): EntryGuardAccess;
  add(slug: string): EntryGuardAccess;
  /** The id of the organization, of the first one when no slug is given. */
  idOf(slug: string | undefined): string;
}

/** Organizations, each with an administrator and a member. The name of the tenant is the organization's slug. */
export function openOrganizations(tenants: Tenants<Role>, users: Users): Organizations {
  const access = ({ tokens }: Tenant<Role>, admin: User, member: User): EntryGuardAccess => ({
    organization: admin.slug,
    email: admin.email,
    password: admin.password,
    token: tokens.admin,
    member_email: member.email,
    member_password: member.password,
    member_token: tokens.member,
  });
  const populate = (tenant: Tenant<Role>, slug: string): EntryGuardAccess => {
    const add = (role: Role) =>
      users.add({ organizationId: tenant.id, slug, role, email: `${role}@${slug}.example` });
    return access(tenant, add("admin"), add("member"));
  };
  const firstSlug = (id: string) => tenants.describe(id)?.name ?? "";

  return {
    first: () => {
      const tenant = tenants.first();
      const slug = firstSlug(tenant.id);
      if (users.organizationId(slug) === undefined) return populate(tenant, slug);
      return access(tenant, users.firstOf(tenant.id, "admin"), users.firstOf(tenant.id, "member"));
    },
    add: (slug) => {
      if (users.organizationId(slug) !== undefined)
        throw new Problem(400, `there is an organization ${slug} already`);
      return populate(tenants.add(slug), slug);
    },
    idOf: (slug) => {
      const id = slug === undefined ? tenants.first().id : users.organizationId(slug);
      if (id !== undefined) return id;
      throw new Problem(404, `no organization has the slug ${slug}`);
    },
  };
}
