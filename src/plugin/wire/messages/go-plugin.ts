/** The services beside the provider's own: go-plugin's controller, standard streams and broker, and gRPC's health check. */

import { bool, bytes, enumeration, int64, nested, string } from "../field.js";
import { type MessageInput, type MessageOutput, message } from "../message.js";

export const Empty = message("plugin.Empty", {});
export type Empty = MessageOutput<typeof Empty>;
export type EmptyInput = MessageInput<typeof Empty>;

export const StdioChannel = { INVALID: 0, STDOUT: 1, STDERR: 2 } as const;
export type StdioChannel = (typeof StdioChannel)[keyof typeof StdioChannel];

export const StdioData = message("plugin.StdioData", {
  channel: enumeration(1, StdioChannel),
  data: bytes(2),
});
export type StdioData = MessageOutput<typeof StdioData>;
export type StdioDataInput = MessageInput<typeof StdioData>;

export const ConnInfoKnock = message("plugin.ConnInfo.Knock", {
  knock: bool(1),
  ack: bool(2),
  error: string(3),
});
export type ConnInfoKnock = MessageOutput<typeof ConnInfoKnock>;
export type ConnInfoKnockInput = MessageInput<typeof ConnInfoKnock>;

export const ConnInfo = message("plugin.ConnInfo", {
  service_id: int64(1),
  network: string(2),
  address: string(3),
  knock: nested(4, ConnInfoKnock),
});
export type ConnInfo = MessageOutput<typeof ConnInfo>;
export type ConnInfoInput = MessageInput<typeof ConnInfo>;

export const HealthCheckRequest = message("grpc.health.v1.HealthCheckRequest", {
  service: string(1),
});
export type HealthCheckRequest = MessageOutput<typeof HealthCheckRequest>;
export type HealthCheckRequestInput = MessageInput<typeof HealthCheckRequest>;

export const ServingStatus = { UNKNOWN: 0, SERVING: 1, NOT_SERVING: 2, SERVICE_UNKNOWN: 3 } as const;
export type ServingStatus = (typeof ServingStatus)[keyof typeof ServingStatus];

export const HealthCheckResponse = message("grpc.health.v1.HealthCheckResponse", {
  status: enumeration(1, ServingStatus),
});
export type HealthCheckResponse = MessageOutput<typeof HealthCheckResponse>;
export type HealthCheckResponseInput = MessageInput<typeof HealthCheckResponse>;
