import { createSandboxOf } from "../../../src/sandbox/create-sandbox-of.js";
import { createTaikun } from "../../../src/sandbox/taikun/index.js";
import { contract, type Reply } from "../start-sandbox.js";

/** Who asks: a login, the keys of a robot, or nobody. */
export type As = "partner" | "manager" | "user" | "robot" | { authorization: string } | null;

/** A sandbox in memory with Taikun alone and its test controls, asked without a network. */
export function startTaikun({ db = ":memory:" } = {}) {
  const sandbox = createSandboxOf({ taikun: createTaikun }, { contract, db, testControls: true });
  const { path: base, ...access } = sandbox.platforms.taikun;
  const tokens = new Map<string, string>();

  const request = async (method: string, path: string, init: RequestInit = {}): Promise<Reply> => {
    const response = await sandbox.app.request(path, { method, ...init });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.startsWith("application/json");
    return { status: response.status, text, body: isJson ? JSON.parse(text) : undefined };
  };

  const login = async (as: "partner" | "manager" | "user"): Promise<string> => {
    const known = tokens.get(as);
    if (known !== undefined) return known;
    const mine = {
      partner: { email: access.email, password: access.password },
      manager: { email: access.manager_email, password: access.manager_password },
      user: { email: access.user_email, password: access.user_password },
    }[as];
    const { body } = await request("POST", `${base}/api/v1/auth/login`, { body: JSON.stringify(mine) });
    tokens.set(as, body.token);
    return body.token;
  };
  const headersOf = async (as: As): Promise<Record<string, string>> => {
    if (as === null) return {};
    if (typeof as !== "string") return as;
    if (as === "robot") return { authorization: basic(access.access_key, access.secret_key) };
    return { authorization: `Bearer ${await login(as)}` };
  };

  /** Asks Taikun, as a Partner if nobody else is given: a path that does not name the API is one of the web API. */
  const ask = async (method: string, path: string, body?: unknown, as: As = "partner"): Promise<Reply> => {
    const whole = path.startsWith("/showback") || path.startsWith("/api") ? path : `/api/v1${path}`;
    const json = typeof body === "string" || body instanceof FormData ? body : JSON.stringify(body);
    return request(method, base + whole, {
      headers: await headersOf(as),
      ...(body !== undefined && { body: json }),
    });
  };

  /** Works a control of the sandbox, and gives what it answers. */
  const control = async (name: string, body: object) => {
    const reply = await request("POST", `/_test/${name}`, {
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (reply.status >= 300) throw new Error(reply.text);
    return reply.body;
  };

  /** Makes something, and gives its id. */
  const add = async (path: string, body: unknown, as: As = "partner"): Promise<number> => {
    const { status, text, body: answer } = await ask("POST", path, body, as);
    if (status !== 200) throw new Error(text);
    return Number(answer.id);
  };

  return {
    sandbox,
    access,
    request,
    ask,
    control,
    add,
    behaviour: (behaviour: object) => control("taikun_behaviour", behaviour),
    advance: (seconds: number) => control("clock", { advance_seconds: seconds }),
    /** Forgets the tokens, so that the next one who asks logs in again. */
    forget: () => tokens.clear(),
    addCloud: (name: string, more: object = {}) => add("/aws/create", { ...aws(name), ...more }),
    addBackup: (name: string, more: object = {}) => add("/s3credentials", { ...s3(name), ...more }),
    addProject: (name: string, cloudCredentialId: number, more: object = {}) =>
      add("/projects", { name, cloudCredentialId, ...more }),
    /** The entry of a list with this id; undefined when the list lacks it. */
    entry: async (path: string, id: number) => (await ask("GET", `${path}?Id=${id}`)).body.data[0],
  };
}

export type TestTaikun = ReturnType<typeof startTaikun>;

export const basic = (key: string, secret: string): string =>
  `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}`;

export const aws = (name: string) => ({
  name,
  awsRegion: "eu-west-1",
  awsAccessKeyId: `AKIA-${name}`,
  awsSecretAccessKey: `canary-${name}`,
  azCount: 2,
});

export const s3 = (s3Name: string) => ({
  s3Name,
  s3AccessKeyId: `AK-${s3Name}`,
  s3SecretKey: `canary-${s3Name}`,
  s3Endpoint: "https://s3.example.com",
  s3Region: "eu-west-1",
});
