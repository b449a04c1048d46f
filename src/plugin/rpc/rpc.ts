/** One RPC: its messages and its handler, which becomes a method of the transport once there is a server to handle for. */
import type { Server } from "../server.js";
import type { CallContext, UnaryMethod } from "../transport/method.js";
import type { MessageInput, MessageOutput, MessageType } from "../wire/index.js";

export type Rpc = (server: Server) => UnaryMethod;

export const rpc =
  <Request extends MessageType, Response extends MessageType>(
    request: Request,
    response: Response,
    handle: (
      server: Server,
      request: MessageOutput<Request>,
      context: CallContext,
    ) => MessageInput<Response> | Promise<MessageInput<Response>>,
  ): Rpc =>
  (server) => ({
    request,
    response,
    handle(message: MessageOutput<Request>, context: CallContext) {
      const masked = (error: unknown): never => {
        throw new Error(server.secrets.mask(error instanceof Error ? error.message : String(error)));
      };
      try {
        const response = handle(server, message, context);
        return response instanceof Promise ? response.catch(masked) : response;
      } catch (error) {
        return masked(error);
      }
    },
  });
