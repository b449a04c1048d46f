import type { Call } from "../platform.js";
import { Problem } from "../problem.js";
import type { Behaviour } from "./behaviour.js";

const region = (
  code: string,
  name: string,
  country: string,
  country_name: string,
  object_store: boolean,
) => ({
  code,
  name,
  type: "civostack",
  out_of_capacity: false,
  country,
  country_name,
  default: code === "LON1",
  features: { iaas: true, kubernetes: true, object_store, loadbalancer: true, volume: true },
});

/** What `GET /v2/regions` answers. One has no object stores. */
export const regions = [
  region("LON1", "London 1", "uk", "United Kingdom", true),
  region("NYC1", "New York 1", "us", "United States", true),
  region("PHX1", "Phoenix 1", "us", "United States", false),
];

const defaultRegion = "LON1";

/** The region that a request is about, which has object stores; a Problem when there is none such. */
export function regionOf(behaviour: Behaviour, { query, body }: Pick<Call, "query" | "body">): string {
  const code = namedRegion(behaviour, textOf(query), textOf(body));
  const known = regions.find((one) => one.code === code);
  if (!known) throw new Problem(400, `there is no region ${code}`, "region_unavailable");
  if (known.features.object_store) return code;
  throw new Problem(400, `the region ${code} has no object stores`, "disabled_service");
}

function namedRegion({ two_regions, no_region }: Behaviour, inQuery: string, inBody: string): string {
  if (inQuery !== "" && inBody !== "" && inQuery !== inBody) {
    if (two_regions === "refused")
      throw new Problem(409, `the query names the region ${inQuery}, the body ${inBody}`, "region_mismatch");
    return two_regions === "query" ? inQuery : inBody;
  }
  const code = inQuery || inBody;
  if (code !== "") return code;
  if (no_region === "default") return defaultRegion;
  throw new Problem(400, "the request names no region", "parameter_region_missing");
}

/** Civo's clients send an empty text where no region is set. */
function textOf(holder: unknown): string {
  const { region } = (holder ?? {}) as { region?: unknown };
  return typeof region === "string" ? region : "";
}
