import { runtime } from "../../runtimes.js";

/** What the global setup made and handed to the tests through the environment. All paths are absolute. */
export interface Prepared {
  /** A temporary directory; everything that the tests write is below it. */
  readonly root: string;
  /** What runs as `terraform`, in its own words: "Terraform v1.11.4", "OpenTofu v1.12.6". */
  readonly program: string;
  /** Terraform's CLI configuration, which names the mirror with the provider, in the form that these tests run. */
  readonly cliConfig: string;
  /** A directory in which `terraform init` has run. */
  readonly template: string;
}

export function prepared(): Prepared {
  const text = process.env.BELAY_E2E_PREPARED;
  if (!text) throw new Error("the global setup of the end-to-end tests did not run");
  const { root, program, [runtime]: form } = JSON.parse(text);
  return { root, program, ...form };
}

export const isOpenTofu = (): boolean => prepared().program.startsWith("OpenTofu");
