/** The state that Terraform keeps in its directory. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface StateObject {
  readonly address: string;
  readonly type: string;
  readonly id: string;
  /** Null: not the current object at this address, or not tainted. */
  readonly deposed: string | null;
  readonly isTainted: boolean;
  readonly createFirst: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly schemaVersion: number;
  /** As the provider wrote it. */
  readonly private: Uint8Array;
  /** Addresses of resources, without instance keys. */
  readonly dependencies: readonly string[];
}

interface Instance {
  readonly index_key?: string | number;
  readonly deposed?: string;
  readonly status?: string;
  readonly create_before_destroy?: boolean;
  readonly attributes: Record<string, unknown>;
  readonly schema_version: number;
  /** In base64. */
  readonly private?: string;
  readonly dependencies?: string[];
}
interface Resource {
  readonly module?: string;
  readonly type: string;
  readonly name: string;
  readonly instances: Instance[];
}

export const stateFile = (directory: string) => join(directory, "terraform.tfstate");

export function readState(directory: string): StateObject[] {
  const path = stateFile(directory);
  if (!existsSync(path)) return [];
  const { resources } = JSON.parse(readFileSync(path, "utf8")) as { resources: Resource[] };
  return resources.flatMap(({ module, type, name, instances }) =>
    instances.map((one): StateObject => {
      const key = one.index_key === undefined ? "" : `[${JSON.stringify(one.index_key)}]`;
      return {
        address: `${module ? `${module}.` : ""}${type}.${name}${key}`,
        type,
        id: String(one.attributes.id ?? ""),
        deposed: one.deposed ?? null,
        isTainted: one.status === "tainted",
        createFirst: one.create_before_destroy === true,
        attributes: one.attributes,
        schemaVersion: one.schema_version,
        private: Buffer.from(one.private ?? "", "base64"),
        dependencies: one.dependencies ?? [],
      };
    }),
  );
}
