/** A sandbox whose platforms give the same ids: the n-th credential of each has the same, and so has what uses them. */
import { createSandbox, type Identified, listen } from "../../../../src/sandbox/index.js";
import { Controls } from "../../support/controls.js";
import { contract, World } from "../../support/world.js";
import { CivoAccount } from "./civo-account.js";
import { EntryGuardOrganization } from "./entryguard-organization.js";
import { type TaikunWorlds, taikunWorlds } from "./taikun-worlds.js";

/** Where a case takes place: an organization or account of its own at each platform. */
export interface Place {
  readonly world: World;
  readonly entryguard: EntryGuardOrganization;
  readonly civo: CivoAccount;
  readonly taikun: TaikunWorlds;
  /** How a provider gets into EntryGuard, Civo and Taikun. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Its places share the request log, faults and behaviour: one case at a time. */
export interface Universe {
  place(): Promise<Place>;
  close(): Promise<void>;
}

export async function universe(): Promise<Universe> {
  const counted = new SharedIds();
  const ids = counted.next;
  const sandbox = createSandbox({ contract, db: ":memory:", testControls: true, ids });
  const server = await listen(sandbox, { port: 0, host: "127.0.0.1" });
  const { endpoint, platforms } = server.address;
  const controls = new Controls(`${endpoint}/_test`);
  const control = (what: string, body: object = {}) =>
    controls.control<Record<string, string>>("POST", what, body);
  await control("entryguard_behaviour", { verify_seconds: 0 });
  // Real names are free at neither platform for certain; a replacement that is created first needs them to be.
  await control("civo_behaviour", { ready_seconds: 0, names: "free" });
  await control("taikun_behaviour", { names: "any" });
  return {
    async place() {
      counted.align();
      const { organization_id = "", token = "", viewer_token = "" } = await control("organizations");
      const login = await control("entryguard_organizations");
      const account = await control("civo_accounts");
      const robot = await control("taikun_accounts");
      const [entryguard, civo] = [platforms.entryguard.endpoint, platforms.civo.endpoint];
      return {
        world: new World(
          platforms.qovery.endpoint,
          organization_id,
          token,
          viewer_token,
          `${endpoint}/_test`,
        ),
        entryguard: new EntryGuardOrganization(entryguard, login.token ?? "", (deletion) =>
          control("entryguard_behaviour", { delete: deletion }),
        ),
        civo: new CivoAccount(civo, account.token ?? ""),
        taikun: await taikunWorlds(platforms.taikun.endpoint, robot),
        environment: {
          BELAY_ENTRYGUARD_ENDPOINT: entryguard,
          BELAY_ENTRYGUARD_ORGANIZATION: login.organization ?? "",
          BELAY_ENTRYGUARD_EMAIL: login.email ?? "",
          BELAY_ENTRYGUARD_PASSWORD: login.password ?? "",
          CIVO_API_URL: civo,
          CIVO_TOKEN: account.token ?? "",
          CIVO_REGION: "LON1",
          BELAY_TAIKUN_ENDPOINT: platforms.taikun.endpoint,
          TAIKUN_EMAIL: robot.email ?? "",
          TAIKUN_PASSWORD: robot.password ?? "",
          TAIKUN_ACCOUNT_NAME: robot.account_name ?? "",
        },
      };
    },
    async close() {
      await server.close();
      sandbox.close();
    },
  };
}

/** Counted by each platform for itself. */
class SharedIds {
  #last: Readonly<Record<string, number>> = {};

  next = (platform: string, of: Identified): string => {
    const count = (this.#last[`${platform} ${of}`] ?? 0) + 1;
    this.#last = { ...this.#last, [`${platform} ${of}`]: count };
    return `${SORTS[of]}-0000-4000-8000-${String(count).padStart(12, "0")}`;
  };

  /** From here on all platforms count from one number. */
  align(): void {
    const highest = Math.max(0, ...Object.values(this.#last));
    const platforms = ["qovery", "entryguard", "civo"];
    const sorts = Object.keys(SORTS);
    this.#last = Object.fromEntries(
      platforms.flatMap((platform) => sorts.map((sort) => [`${platform} ${sort}`, highest])),
    );
  }
}

const SORTS: Record<Identified, string> = {
  credential: "cccccccc",
  dependent: "dddddddd",
  other: "eeeeeeee",
};
