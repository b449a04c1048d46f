/** The client of a platform that has what Qovery has not, as a platform's client.ts is written, and the platform, as a function. */
import type { Authorization } from "../../../src/sdk/authorization.js";
import { checkConnection } from "../../../src/sdk/connection.js";
import { textField } from "../../../src/sdk/error-body.js";
import { createPlatformClient, type PlatformClient } from "../../../src/sdk/platform-client.js";
import type { operations as contract, paths } from "./gen/contract.js";
import * as tables from "./gen/operations.js";

type Berth = { id: number; name: string; key?: string; doors?: object[] };
type Session = { token: string | null; refresh_token?: string; expires_in?: number };

function berth(body: unknown): Berth {
  const given = body as Berth;
  if (typeof given.id !== "number") throw new Error(`id: not a number in ${JSON.stringify(given)}`);
  return given;
}
const decoders = {
  Session: (body: unknown) => body as Session,
  Berth: berth,
  BerthList: (body: unknown) => (body as unknown[]).map(berth),
};

export type Harbour = PlatformClient<paths, contract, typeof tables.operations, typeof decoders>;
export type HarbourMethods = Omit<Harbour, "raw">;

/** What the platform answers to a request; `seen` is what was asked before it, as `METHOD /path authorization`. */
export type Answer = (asked: {
  path: string;
  token: string;
  seen: readonly string[];
}) => Response | Promise<Response>;

export function harbour(authorization: Authorization<HarbourMethods>, answer: Answer, now?: () => number) {
  const seen: string[] = [];
  const requests: Request[] = [];
  const fetch = async (input: unknown) => {
    const request = input as Request;
    const path = new URL(request.url).pathname;
    const token = request.headers.get("authorization") ?? "none";
    requests.push(request.clone());
    const response = await answer({ path, token, seen: [...seen] });
    seen.push(`${request.method} ${path} ${token}`);
    return response;
  };
  const client = createPlatformClient<Harbour>(
    {
      tables,
      loadDecoders: async () => decoders,
      repeatable: ["renameBerth"] satisfies (keyof typeof tables.operations)[],
      detailOf: (body) => (typeof body === "string" ? body : textField(body, ["title"])),
      platformCodeOf: (body) => textField(body, ["code"]),
    },
    { ...checkConnection({ fetch }, "https://harbour.example/v1"), ...(now && { now }) },
    authorization,
  );
  return { client, seen, requests };
}
