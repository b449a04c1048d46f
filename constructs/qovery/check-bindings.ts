/** What is wrong with bindings, and only the whole program tells. */
import type { IConstruct } from "constructs";
import { foreignId as foreign } from "../check/foreign-id.js";
import { checkTwins } from "../check/twins.js";

const QOVERY = { name: "Qovery", types: /^(belay_)?qovery_(?!argocd)\w*credentials?$/ };

/** Why an id that is given as that of a Qovery credential is none, or nothing. */
export const foreignId = (scope: IConstruct, credentialId: string): string[] =>
  foreign(scope, credentialId, QOVERY);

/** A cluster uses one credential: two bindings of it would take it from each other at every apply. */
export const checkBindings = (binding: IConstruct): void =>
  checkTwins(binding, {
    type: "belay_qovery_cluster_binding",
    argument: "cluster_id",
    prop: "clusterId",
    perStack: false,
    complaint: (first, second, cluster) =>
      `${first} and ${second} bind the same cluster, ${cluster}, and a cluster uses one credential. Remove one of them.`,
  });
