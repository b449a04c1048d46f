import { randomBytes } from "node:crypto";
import * as z from "zod";
import type { Platform } from "../platform.js";
import { Problem } from "../problem.js";
import { readControl } from "../read-control.js";
import type { Accounts } from "./accounts.js";
import type { Author } from "./audit.js";
import { behaviourRequest } from "./behaviour.js";
import { spaces } from "./credential-store.js";
import type { CredentialsOf } from "./credentials-of.js";
import type { Ground } from "./ground.js";
import type { Projects } from "./projects.js";

const inAccount = { account: z.string().exactOptional() };
const name = z.string().exactOptional();
const id = z.int();
const accountRequest = z.strictObject({ name });
const organizationRequest = z.strictObject({ ...inAccount, name });
const userRequest = z.strictObject({
  ...inAccount,
  organization_id: id.exactOptional(),
  role: z.enum(["Partner", "Manager", "User"]).default("Partner"),
  sort: z.enum(["password", "keycloak", "robot"]).default("password"),
  email: z.string().exactOptional(),
});
const credentialRequest = z.strictObject({
  ...inAccount,
  organization_id: id.exactOptional(),
  space: z.enum(spaces).default("cloud"),
  kind: z.string(),
  name: z.string(),
  fields: z.record(z.string(), z.unknown()).default({}),
});
const projectRequest = z.strictObject({
  ...inAccount,
  organization_id: id.exactOptional(),
  name: z.string(),
  cloud_credential_id: id.default(0),
  s3_credential_id: z.nullable(id).default(null),
  ai_credential_id: z.nullable(id).default(null),
  status: z.string().default("Ready"),
});
const statusRequest = z.strictObject({ ...inAccount, id, status: z.string() });
const holdsRequest = z.strictObject({
  ...inAccount,
  space: z.enum(spaces),
  id,
  secrets: z.record(z.string(), z.string()).default({}),
});

/**
 * What a test may tell Taikun. All take an `account`, by its name, which is the first one when it is not given, and those that
 * make something in an organization its id, which is the account's first one when it is not given:
 *
 * - `POST /_test/taikun_behaviour`: what `Behaviour` names; what is left out stays as it is.
 * - `POST /_test/taikun_accounts`: a further account; the answer is what the first one has as its access.
 * - `POST /_test/taikun_organizations`: a further organization, `{ id, name }`.
 * - `POST /_test/taikun_users`: a further user, `{ email, password }`, or a robot, `{ access_key, secret_key }`.
 * - `POST /_test/taikun_credentials`: plants a credential of a kind that cannot be created through the API, such as
 *   GENERICKUBERNETES; `{ id }`.
 * - `POST /_test/taikun_projects`: plants a project, on credentials that need not exist; `{ id }`.
 * - `POST /_test/taikun_status`: gives the project `id` another status.
 * - `POST /_test/taikun_holds`: what is stored of a credential, `{ kind, name, fields, matches }`: `matches` says of each secret
 *   whether it is the one that is given, and the answer holds none.
 */
export function testControls(
  accounts: Accounts,
  credentials: CredentialsOf,
  projects: Projects,
  { behaviour, now }: Ground,
): Platform["controls"] {
  const nobody = (): Author => ({
    userId: "0",
    name: "test",
    isRobot: false,
    at: new Date(now()).toISOString(),
  });
  const organizationOf = (accountId: string, organizationId: number | undefined): number => {
    const all = accounts.organizations.list(accountId);
    const found = organizationId === undefined ? all[0] : all.find((one) => one.id === organizationId);
    if (found) return found.id;
    throw new Problem(404, `the account has no organization ${organizationId}`);
  };
  const newName = (word: string) => `${word}-${randomBytes(4).toString("hex")}`;

  return {
    taikun_behaviour: (body) => {
      Object.assign(behaviour, readControl(behaviourRequest, body));
      return { status: 204 };
    },
    taikun_accounts: (body) => ({
      status: 201,
      body: accounts.add(readControl(accountRequest, body).name ?? newName("account")),
    }),
    taikun_organizations: (body) => {
      const request = readControl(organizationRequest, body);
      const content = { name: request.name ?? newName("organization") };
      return { status: 201, body: accounts.organizations.add(accounts.idOf(request.account), content) };
    },
    taikun_users: (body) => {
      const { account, organization_id, role, sort, email } = readControl(userRequest, body);
      const accountId = accounts.idOf(account);
      const login = email ?? (sort === "robot" ? undefined : `${newName(role.toLowerCase())}@users.example`);
      const user = accounts.addUser(accountId, organizationOf(accountId, organization_id), role, sort, login);
      const answer =
        sort === "robot"
          ? { access_key: user.login, secret_key: user.password }
          : { email: user.login, password: user.password };
      return { status: 201, body: answer };
    },
    taikun_credentials: (body) => {
      const { account, organization_id, space, ...given } = readControl(credentialRequest, body);
      const accountId = accounts.idOf(account);
      const made = credentials.stores[space].add(
        accountId,
        {
          ...given,
          organizationId: organizationOf(accountId, organization_id),
          isLocked: false,
          isDefault: false,
          made: nobody(),
          changed: null,
          hiddenUntil: 0,
          stale: null,
        },
        {},
      );
      return { status: 201, body: { id: made.id } };
    },
    taikun_projects: (body) => {
      const request = readControl(projectRequest, body);
      const accountId = accounts.idOf(request.account);
      const made = projects.add(accountId, {
        name: request.name,
        organizationId: organizationOf(accountId, request.organization_id),
        cloudCredentialId: request.cloud_credential_id,
        s3CredentialId: request.s3_credential_id,
        aiCredentialId: request.ai_credential_id,
        status: request.status,
        isKubernetes: true,
        isLocked: false,
        settling: null,
        goneAt: null,
        quota: {},
        made: nobody(),
      });
      return { status: 201, body: { id: made.id } };
    },
    taikun_status: (body) => {
      const request = readControl(statusRequest, body);
      const project = projects.find(accounts.idOf(request.account), request.id);
      if (!project) throw new Problem(404, `there is no project ${request.id}`);
      projects.save({ ...project, status: request.status, settling: null });
      return { status: 204 };
    },
    taikun_holds: (body) => {
      const { account, space, id: credentialId, secrets } = readControl(holdsRequest, body);
      const store = credentials.stores[space];
      const found = store.find(accounts.idOf(account), credentialId);
      if (!found) throw new Problem(404, `there is no ${space} credential ${credentialId}`);
      const stored = store.secretsOf(credentialId);
      const matches = Object.entries(secrets).map(([field, secret]) => [field, stored[field] === secret]);
      const { kind, name: named, fields } = found;
      return { status: 200, body: { kind, name: named, fields, matches: Object.fromEntries(matches) } };
    },
  };
}
