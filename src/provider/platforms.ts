/** The table of what there is: platforms with their kinds, bindings and data sources. Nothing else lists them. */
import type { AnyDataSource, AnyEphemeralResource, AnyResource } from "../plugin/index.js";
import type { Belay } from "./belay.js";
import { civo } from "./civo/civo.js";
import { objectStoreResource } from "./civo/object-store.js";
import { objectStoreSecret } from "./civo/object-store-secret.js";
import { objectStoresDataSource } from "./civo/object-stores.js";
import { credentialDataSource } from "./data-sources/credential.js";
import { credentialsDataSource } from "./data-sources/credentials.js";
import { dependentResource } from "./dependent/dependent.js";
import { entryguard } from "./entryguard/entryguard.js";
import { resourceResource } from "./entryguard/resource.js";
import { resourcesDataSource } from "./entryguard/resources.js";
import { kindResource } from "./kinds/resource.js";
import type { Platform } from "./platform/platform.js";
import { clusterBindingResource } from "./qovery/cluster-binding.js";
import { clustersDataSource } from "./qovery/clusters.js";
import { qovery } from "./qovery/qovery.js";
import { aiBinding, backupBinding } from "./taikun/project-binding.js";
import { projectsDataSource } from "./taikun/projects.js";
import { billingRuleResource, showbackRuleResource } from "./taikun/rules.js";
import { taikun } from "./taikun/taikun.js";

/** In the order of their objects in the provider block. */
export const platforms: readonly Platform<unknown>[] = [
  qovery,
  entryguard as Platform<unknown>,
  civo as Platform<unknown>,
  taikun as Platform<unknown>,
];

/** What is bound to credentials, and what else is plain code. */
const bindings: Readonly<Record<string, AnyResource<Belay>>> = {
  belay_qovery_cluster_binding: clusterBindingResource,
  belay_entryguard_resource: resourceResource,
  belay_civo_object_store: objectStoreResource,
  belay_taikun_backup_binding: backupBinding,
  belay_taikun_ai_binding: aiBinding,
  belay_taikun_billing_rule: billingRuleResource,
  belay_taikun_showback_rule: showbackRuleResource,
};

/** Lists of dependents. */
const dependents: Readonly<Record<string, AnyDataSource<Belay>>> = {
  belay_qovery_clusters: clustersDataSource,
  belay_entryguard_resources: resourcesDataSource,
  belay_civo_object_stores: objectStoresDataSource,
  belay_taikun_projects: projectsDataSource,
};

/** What lives for one run. The plan guard is the provider's own. */
export const ephemeralResources: Readonly<Record<string, AnyEphemeralResource<Belay>>> = {
  belay_civo_object_store_secret: objectStoreSecret,
};

export const credentialType = ({ key }: { readonly key: string }, kind: { readonly name: string }): string =>
  `belay_${key}_${kind.name}_credential`;

/** A resource is made when it is asked for: most processes need one kind or two. */
export const resources: Readonly<Record<string, AnyResource<Belay>>> = Object.defineProperties(
  { ...bindings },
  Object.fromEntries([
    ["belay_dependent", whenAskedFor(() => dependentResource(platforms))],
    ...platforms.flatMap((platform) =>
      platform.kinds.map((kind) => [
        credentialType(platform, kind),
        whenAskedFor(() => kindResource(platform, kind)),
      ]),
    ),
  ]),
);

function whenAskedFor<T>(make: () => T): PropertyDescriptor {
  let made: T | undefined;
  return {
    enumerable: true,
    get: () => {
      made ??= make();
      return made;
    },
  };
}

export const dataSources: Readonly<Record<string, AnyDataSource<Belay>>> = {
  ...Object.fromEntries(
    platforms.flatMap((platform) => [
      [`belay_${platform.key}_credentials`, credentialsDataSource(platform)],
      [`belay_${platform.key}_credential`, credentialDataSource(platform)],
    ]),
  ),
  ...dependents,
};
