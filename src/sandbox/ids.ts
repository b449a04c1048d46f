import { randomUUID } from "node:crypto";

/** What gets an id: a credential; what uses one on the platform; anything else. */
export type Identified = "credential" | "dependent" | "other";

/** Gives the id of a new object of a platform. None may be given twice to one platform. */
export type Ids = (platform: string, of: Identified) => string;

/** As the platforms do: no two are ever the same. */
export const uuids: Ids = () => randomUUID();
