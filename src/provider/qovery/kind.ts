import type { ClusterCredentials } from "../../sdk/index.js";
import { kindOf } from "../kinds/checked-kind.js";

/** Where a cluster runs that a credential can be for, in Qovery's words. */
export type Cloud = "AWS" | "AZURE" | "GCP" | "SCW" | "ON_PREMISE";

/** A kind of credential at Qovery, held against its contract. `Request`: the body that creates it. */
export const qoveryKind = <Request>() =>
  kindOf<Request, ClusterCredentials, "object_type", { readonly space: "qovery"; readonly fits: Cloud }>();
