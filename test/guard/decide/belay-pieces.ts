/** Changes of Belay's own resources, which many rows are made of. */
import { type About, type Action, change } from "../plan/plan-json.js";
import { answer } from "./told.js";

export const A = "belay_qovery_aws_credential.a";
export const B = "belay_qovery_aws_credential.b";

export const credential = (id: string, clusters: readonly string[] = []) => ({
  id,
  name: `${id} of the state`,
  organization_id: "org",
  associated_clusters: clusters.map((one) => ({ id: one, name: `${one} of the state` })),
});
export const deleted = (id = "c1", clusters: readonly string[] = []) =>
  change(A, "delete", credential(id, clusters));
export const binding = (cluster: string, to: string, on_destroy = "detach") => ({
  id: `${cluster}-binding`,
  cluster_id: cluster,
  credential_id: to,
  on_destroy,
});
export const bindingAt = (name: string) => `belay_qovery_cluster_binding.${name}`;
export const bound = (
  name: string,
  action: Action,
  before: ReturnType<typeof binding> | null,
  after: ReturnType<typeof binding> | null = null,
  about: About = {},
) => change(bindingAt(name), action, before, after, about);
export const used = (uses: Readonly<Record<string, readonly string[]>>) => [answer("qovery", "org", uses)];
