/** A platform as small as can be, and as unlike Qovery: it proves that a sandbox can have more than one. */
import * as z from "zod";
import { openCredentials } from "../../src/sandbox/credentials.js";
import type { House } from "../../src/sandbox/house.js";
import { pageOf } from "../../src/sandbox/pages.js";
import type { Platform } from "../../src/sandbox/platform.js";
import { Problem } from "../../src/sandbox/problem.js";
import { readControl } from "../../src/sandbox/read-control.js";
import { anyone, openTenants } from "../../src/sandbox/tenants.js";

export const lockersContract = `
openapi: 3.1.0
info: { title: Lockers, version: '1' }
paths:
  /login:
    post:
      operationId: login
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Login' } } }
      responses: { '200': { description: A session., content: { application/json: { schema: { type: object } } } } }
  /keys:
    get:
      operationId: listKeys
      parameters:
        - { name: page, in: query, schema: { type: integer, minimum: 1 } }
      responses: { '200': { description: A page., content: { application/json: { schema: { type: object } } } } }
    post:
      operationId: addKey
      requestBody:
        required: true
        content: { multipart/form-data: { schema: { $ref: '#/components/schemas/Key' } } }
      responses: { '202': { description: On its way., content: { application/json: { schema: { type: object } } } } }
  /keys/{id}:
    delete:
      operationId: deleteKey
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer } }
      responses: { '204': { description: Gone. } }
components:
  schemas:
    Login: { type: object, required: [password], properties: { password: { type: string } } }
    Key:
      type: object
      required: [name, size, secret]
      properties: { name: { type: string }, size: { type: integer }, secret: { type: string } }
`;

const sessionSeconds = 900;
const perPage = 2;

export function createLockers(house: House): Platform<{ password: string }> {
  const tenants = openTenants(house, ["password"]);
  const keys = openCredentials(house, "lockers/key", "numbers");
  const openingHours = { closed: false };

  return {
    access: () => ({ password: tenants.first().tokens.password }),
    authenticate({ operationId, header }) {
      if (operationId === "login") return anyone;
      const caller = tenants.callerOf(header("x-session") ?? "");
      if (caller?.role === "session") return caller;
      throw new Problem(401, "log in first", "no_session");
    },
    complete: (operationId, body) => (operationId === "addKey" ? { size: "1", ...(body as object) } : body),
    errorBody: ({ status, message, code }) => (status === 404 ? message : { code, reason: message }),
    operations: {
      login: ({ body }) => {
        const caller = tenants.callerOf((body as { password: string }).password);
        if (caller?.role !== "password") throw new Problem(403, "the password is another one", "wrong");
        const session = tenants.issue(caller.tenantId, "session", sessionSeconds);
        return { status: 200, body: { session } };
      },
      listKeys: ({ query, caller }) => {
        const { items, pages } = pageOf(keys.list(caller.tenantId), Number(query.page ?? 1), perPage);
        const shown = items.map(({ id, name, visible }) => ({ id: Number(id), name, ...visible }));
        return { status: 200, body: { items: shown, pages } };
      },
      addKey: ({ body, caller }) => {
        if (openingHours.closed) throw new Problem(503, "come back later", "closed");
        const { name, size, secret } = body as { name: string; size: number; secret: string };
        const content = { kind: "KEY", name, visible: { size }, secrets: { secret } };
        const { id } = keys.add(caller.tenantId, content);
        return { status: 202, body: { id: Number(id) } };
      },
      deleteKey: ({ path: { id = "" }, caller }) => {
        if (!keys.find(caller.tenantId, id)) throw new Problem(404, `no key ${id}`);
        keys.remove(id);
        return { status: 204 };
      },
    },
    controls: {
      "lockers/hours": (body) => {
        Object.assign(openingHours, readControl(z.strictObject({ closed: z.boolean() }), body));
        return { status: 204 };
      },
    },
  };
}
