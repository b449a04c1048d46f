import type { ClusterCredentials } from "../../sdk/index.js";
import { kindOf } from "../kinds/checked-kind.js";

/** A kind of credential at Qovery, held against its contract. `Request`: the body that creates it. */
export const qoveryKind = <Request>() => kindOf<Request, ClusterCredentials, "object_type">();
