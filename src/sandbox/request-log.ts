import type { MiddlewareHandler } from "hono";

/** One request that reached a platform. */
export interface LoggedRequest {
  method: string;
  /** Without the query. */
  path: string;
  /** Null while the request is under way, and for ever when its connection was dropped. */
  status: number | null;
}

/** The requests since the start or the last `clear`, in the order of their arrival. */
export interface RequestLog {
  entries(): readonly LoggedRequest[];
  clear(): void;
  record: MiddlewareHandler;
}

export function createRequestLog(): RequestLog {
  let entries: LoggedRequest[] = [];
  return {
    entries: () => entries,
    clear: () => {
      entries = [];
    },
    record: async (context, next) => {
      const entry: LoggedRequest = { method: context.req.method, path: context.req.path, status: null };
      entries.push(entry);
      await next();
      // A broken connection leaves no response to look at: the fault has left word of what the platform answered.
      const logged = context.get("logged");
      entry.status = logged === undefined ? context.res.status : logged;
    },
  };
}
