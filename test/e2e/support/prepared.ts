/** What the global setup made and handed to the test processes through the environment. */
export interface Prepared {
  readonly root: string;
  readonly cliConfig: string;
  /** A directory in which `terraform init` has run. */
  readonly template: string;
}

export function prepared(): Prepared {
  const text = process.env.BELAY_E2E_PREPARED;
  if (!text) throw new Error("the global setup of the e2e tests did not run");
  return JSON.parse(text) as Prepared;
}
