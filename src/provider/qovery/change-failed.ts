/** A create whose answer was lost may have taken effect all the same: the error says how to find out and keep it. */
import { PlatformError, type QoveryClient } from "../../sdk/index.js";

const AMBIGUOUS: readonly PlatformError["code"][] = [
  "timeout",
  "unreachable",
  "server_error",
  "not_json",
  "unexpected_response",
];

export const changeFailed =
  <T>(send: (client: QoveryClient) => Promise<T>) =>
  async (client: QoveryClient): Promise<T> => {
    try {
      return await send(client);
    } catch (error) {
      if (error instanceof PlatformError && AMBIGUOUS.includes(error.code)) {
        error.message +=
          ". Qovery may have created it all the same: look with belay ls, and if it is there, import it before you apply again";
      }
      throw error;
    }
  };
