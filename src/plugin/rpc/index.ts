/** Every RPC of the provider service in protocol 6.8 but StopProvider, which the transport answers. */
import { applyResourceChange } from "./apply-resource-change.js";
import { callFunction } from "./call-function.js";
import { closeEphemeralResource } from "./close-ephemeral-resource.js";
import { configureProvider } from "./configure-provider.js";
import { getFunctions } from "./get-functions.js";
import { getMetadata } from "./get-metadata.js";
import { getProviderSchema } from "./get-provider-schema.js";
import { importResourceState } from "./import-resource-state.js";
import { moveResourceState } from "./move-resource-state.js";
import { openEphemeralResource } from "./open-ephemeral-resource.js";
import { planResourceChange } from "./plan-resource-change.js";
import { readDataSource } from "./read-data-source.js";
import { readResource } from "./read-resource.js";
import { renewEphemeralResource } from "./renew-ephemeral-resource.js";
import type { Rpc } from "./rpc.js";
import { upgradeResourceState } from "./upgrade-resource-state.js";
import { validateDataResourceConfig } from "./validate-data-resource-config.js";
import { validateEphemeralResourceConfig } from "./validate-ephemeral-resource-config.js";
import { validateProviderConfig } from "./validate-provider-config.js";
import { validateResourceConfig } from "./validate-resource-config.js";

export const RPCS: Readonly<Record<string, Rpc>> = {
  GetMetadata: getMetadata,
  GetProviderSchema: getProviderSchema,
  ValidateProviderConfig: validateProviderConfig,
  ValidateResourceConfig: validateResourceConfig,
  ValidateDataResourceConfig: validateDataResourceConfig,
  ValidateEphemeralResourceConfig: validateEphemeralResourceConfig,
  UpgradeResourceState: upgradeResourceState,
  ConfigureProvider: configureProvider,
  ReadResource: readResource,
  PlanResourceChange: planResourceChange,
  ApplyResourceChange: applyResourceChange,
  ImportResourceState: importResourceState,
  MoveResourceState: moveResourceState,
  ReadDataSource: readDataSource,
  OpenEphemeralResource: openEphemeralResource,
  RenewEphemeralResource: renewEphemeralResource,
  CloseEphemeralResource: closeEphemeralResource,
  GetFunctions: getFunctions,
  CallFunction: callFunction,
};
