/** Configurations that many rows begin with, and the disturbances that many rows share. */
import { binding, credential, idOf } from "../support/hcl.js";
import type { Ids, Place } from "./row.js";

export const A = "belay_qovery_aws_credential.a";

/** Bindings of paris and rome, each to an expression or a quoted id. */
export const bindings = ({ paris, rome }: Ids, toOfParis: string, toOfRome = toOfParis) =>
  binding("paris", paris, toOfParis) + binding("rome", rome, toOfRome);

/** Credentials a and b, with paris and rome on a. */
export const bothOnA = (ids: Ids) => credential("a") + credential("b") + bindings(ids, idOf("a"));

export const literal = (id: string) => `"${id}"`;

/** Puts the cluster oslo, of which Terraform knows nothing, on credential a. */
export const osloOnA = ({ world, ids }: Place) => world.link(ids.oslo, ids.a);

/** Runs a command of Terraform that must succeed. */
export const terraform =
  (...args: string[]) =>
  async ({ workspace }: Pick<Place, "workspace">): Promise<void> => {
    const { code, text } = await workspace.run(args);
    if (code !== 0) throw new Error(`terraform ${args.join(" ")}: ${text}`);
  };

export const forget = (address: string) => `
removed {
  from = ${address}
  lifecycle {
    destroy = false
  }
}
`;
