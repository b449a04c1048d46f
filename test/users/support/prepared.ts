/** What the global setup made and handed to the tests through the environment. All paths are absolute. */
export interface Prepared {
  readonly root: string;
  /** The `cdktf` command. */
  readonly cdktf: string;
  /** Repositories in which `npm install` has run. */
  readonly repositories: { readonly cdktf: string; readonly cdktn: string };
  /** Terraform's CLI configuration, which names the mirror with the provider. */
  readonly cliConfig: string;
}

export function prepared(): Prepared {
  const text = process.env.BELAY_USERS_PREPARED;
  if (!text) throw new Error("the global setup of the users' tests did not run");
  return JSON.parse(text) as Prepared;
}
