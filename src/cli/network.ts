/** Requests that no client of a platform sends, as the GitHub Action's: by the environment's way, with the same words. */
import { trustOwnAuthorities } from "../provider/own-authorities.js";
import { describeConnectionError } from "../sdk/connection-error.js";
import { fetchBy } from "../sdk/network/fetch-by.js";
import { chooseWay } from "../sdk/network/way.js";

export { uncheckedCertificates } from "../provider/network.js";

/** The error of a request that fails says why, and which way it took. */
export const fetchByEnvironment: typeof globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  trustOwnAuthorities();
  const way = chooseWay(request.url, "environment");
  try {
    return await fetchBy(way)(request);
  } catch (error) {
    throw new Error(describeConnectionError(error, way), { cause: error });
  }
};
