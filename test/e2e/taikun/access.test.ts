/** Who gets in at Taikun, by what, and what is said to whoever does not: in the plan, before anything is changed. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { diagnosticsOf } from "../support/diagnostics.js";
import { billingCredential, blocks, backupCredential as credential } from "../support/taikun-hcl.js";
import type { TaikunBehaviour, TaikunWorld } from "../support/taikun-world.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";

type Environment = Readonly<Record<string, string>>;

interface Row {
  readonly name: string;
  /** Of the world: what the environment says instead of the Partner's login. */
  readonly environment: (world: TaikunWorld) => Environment;
  readonly behaviour?: TaikunBehaviour;
  readonly configuration?: string;
  /** Empty: the plan succeeds. */
  readonly says: readonly string[];
  readonly logins: readonly string[];
}

const LOGIN = "POST /api/v1/auth/login 200";
const REFUSED = "POST /api/v1/auth/login 401";
const LISTS = "Taikun's list of credentials could not be read";
const login = ({ variables }: TaikunWorld, email: string, password: string) => ({
  ...variables,
  TAIKUN_EMAIL: email,
  TAIKUN_PASSWORD: password,
});

const rows: readonly Row[] = [
  { name: "a Partner", environment: ({ variables }) => variables, says: [], logins: [LOGIN] },
  {
    name: "a Manager",
    environment: (world) => login(world, world.access.manager_email, world.access.manager_password),
    says: [],
    logins: [LOGIN],
  },
  {
    name: "a Manager at billing credentials",
    environment: (world) => login(world, world.access.manager_email, world.access.manager_password),
    configuration: billingCredential("one"),
    says: [LISTS, "those of billing", "for Partners only"],
    logins: [LOGIN],
  },
  {
    name: "a User",
    environment: (world) => login(world, world.access.user_email, world.access.user_password),
    says: [LISTS, "Credentials are for the roles Manager and Partner"],
    logins: [LOGIN],
  },
  { name: "a robot", environment: ({ robot }) => robot, says: [], logins: [] },
  {
    name: "a robot with another key",
    environment: ({ robot }) => ({ ...robot, TAIKUN_SECRET_KEY: "another" }),
    says: [LISTS, "The keys came from the environment variable TAIKUN_ACCESS_KEY."],
    logins: [],
  },
  {
    name: "a wrong password",
    environment: ({ variables }) => ({ ...variables, TAIKUN_PASSWORD: "another" }),
    says: [LISTS, "The login came from the environment variable TAIKUN_EMAIL."],
    logins: [REFUSED],
  },
  {
    name: "a second factor is due",
    environment: ({ variables }) => variables,
    behaviour: { two_factor: "due" },
    says: [LISTS, "Make a robot user, and set TAIKUN_ACCESS_KEY and TAIKUN_SECRET_KEY"],
    logins: [LOGIN],
  },
  {
    name: "two ways in",
    environment: ({ variables, robot }) => ({ ...variables, ...robot }),
    says: ["Taikun is configured twice", "Keep one of them"],
    logins: [],
  },
  {
    name: "half of one",
    environment: ({ endpoint }) => ({ BELAY_TAIKUN_ENDPOINT: endpoint, TAIKUN_EMAIL: "a@example.com" }),
    says: ["Taikun is not configured", "TAIKUN_PASSWORD"],
    logins: [],
  },
  {
    name: "none",
    environment: ({ endpoint }) => ({ BELAY_TAIKUN_ENDPOINT: endpoint }),
    says: ["Taikun is not configured", "or the keys of a robot user"],
    logins: [],
  },
  {
    name: "a URL as the host of Taikun's own tools",
    environment: ({ robot, endpoint }) => ({
      ...robot,
      BELAY_TAIKUN_ENDPOINT: "",
      TAIKUN_API_HOST: endpoint,
    }),
    says: ["Invalid TAIKUN_API_HOST", "and no URL"],
    logins: [],
  },
];

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

test.each(rows.map((row): [string, Row] => [row.name, row]))("%s", async (_, row) => {
  const world = await sandbox.taikun();
  await world.behaviour(row.behaviour ?? {});
  const workspace = new Workspace({ variables: row.environment(world) });
  workspace.configure(blocks() + (row.configuration ?? credential("one")));
  await world.requests();
  const outcome = await workspace.plan("-json");
  await world.usual();
  const logins = (await world.asked()).filter((one) => one.includes("/auth/"));
  const said = diagnosticsOf(outcome).map(({ summary, detail }) => `${summary}\n${detail}`);
  expect({ code: outcome.code, errors: said.length }).toEqual(
    row.says.length === 0 ? { code: 0, errors: 0 } : { code: 1, errors: 1 },
  );
  for (const words of row.says) expect(said.join()).toContain(words);
  expect(logins).toEqual(row.logins);
  expect(said.join()).not.toContain(world.access.password);
});

test("a token that ends is renewed once, for all that run at the same time", async () => {
  const world = await sandbox.taikun();
  await world.behaviour({ token_seconds: 1 });
  const workspace = world.workspace();
  workspace.configure(blocks() + Array.from({ length: 8 }, (_, n) => credential(`one-${n}`)).join(""));
  await world.fault({ method: "POST", path: "/taikun/api/v1/s3credentials", delay_ms: 1_500, times: 8 });
  await workspace.applied();
  await world.noFaults();
  await world.usual();
  expect(Object.keys(await world.associations("backup"))).toHaveLength(8);
});
