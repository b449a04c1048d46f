import { readFileSync } from "node:fs";
import { createSandbox, type Sandbox, type SandboxOptions } from "../../src/sandbox/index.js";

/** An answer of the sandbox; the body is what its JSON holds, undefined when there is none. */
export interface Reply {
  status: number;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into the body and fails when it is not as expected
  body: any;
}

export interface TestSandbox {
  sandbox: Sandbox;
  organizationId: string;
  token: string;
  viewerToken: string;
  /** Asks the Qovery of the sandbox: `path` begins after `/organization/<the organization>`. */
  ask(
    method: string,
    path: string,
    body?: unknown,
    as?: { token?: string; organizationId?: string },
  ): Promise<Reply>;
  /** Asks the sandbox itself, with nothing added. */
  request(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
}

export const contract = (platform: string) => readFileSync(`openapi/${platform}.yaml`, "utf8");

/** A sandbox in memory, with test controls, asked without a network. */
export function startSandbox(options: Partial<SandboxOptions> = {}): TestSandbox {
  const sandbox = createSandbox({ contract, db: ":memory:", testControls: true, ...options });
  const {
    path: base,
    organization_id: organizationId,
    token,
    viewer_token: viewerToken,
  } = sandbox.platforms.qovery;

  const request: TestSandbox["request"] = async (method, path, body, headers = {}) => {
    const init = body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) };
    const response = await sandbox.app.request(path, {
      method,
      headers: { "content-type": "application/json", ...headers },
      ...init,
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.startsWith("application/json");
    return { status: response.status, text, body: isJson ? JSON.parse(text) : undefined };
  };

  return {
    sandbox,
    organizationId,
    token,
    viewerToken,
    request,
    ask: (method, path, body, as = {}) =>
      request(method, `${base}/organization/${as.organizationId ?? organizationId}${path}`, body, {
        authorization: `Token ${as.token ?? token}`,
      }),
  };
}

export const awsKey = {
  type: "AWS_STATIC",
  name: "prod",
  access_key_id: "AKIAPROD",
  secret_access_key: "canary-aws-secret",
};

/** Makes a credential and returns its id. */
export async function addCredential({ ask }: TestSandbox, name = "prod"): Promise<string> {
  const { status, text, body } = await ask("POST", "/aws/credentials", { ...awsKey, name });
  if (status !== 201) throw new Error(text);
  return body.id;
}

/** Makes a cluster, linked to the credential if one is given, and returns its id. */
export async function addCluster({ ask }: TestSandbox, name: string, credentialId?: string): Promise<string> {
  const link = credentialId && { cloud_provider_credentials: { credentials: { id: credentialId } } };
  const cluster = { name, region: "eu-west-3", cloud_provider: "AWS", ...link };
  const { status, text, body } = await ask("POST", "/cluster", cluster);
  if (status !== 201) throw new Error(text);
  return body.id;
}
