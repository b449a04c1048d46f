import type { AssociationRule } from "../rules.js";

/** What the platforms' documents say of a deletion in use: Qovery, Civo and Taikun refuse it, EntryGuard's guide cascades. */
export const associations: readonly AssociationRule[] = [
  { kind: "qovery", platform: "Qovery", dependent: { one: "cluster", many: "clusters" } },
  { kind: "civo", platform: "Civo", dependent: { one: "object store", many: "object stores" }, moves: false },
  { kind: "taikun/cloud", platform: "Taikun", dependent: { one: "project", many: "projects" }, moves: false },
  { kind: "taikun/backup", platform: "Taikun", dependent: { one: "project", many: "projects" } },
  { kind: "taikun/billing", platform: "Taikun", dependent: { one: "billing rule", many: "billing rules" } },
  {
    kind: "taikun/showback",
    platform: "Taikun",
    dependent: { one: "showback rule", many: "showback rules" },
    // Its update has no field for the credential: a change replaces the rule, which takes the old one off.
    moves: false,
  },
  { kind: "taikun/ai", platform: "Taikun", dependent: { one: "project", many: "projects" } },
  {
    kind: "entryguard",
    platform: "EntryGuard",
    dependent: { one: "resource", many: "resources" },
    on_delete: "cascades",
  },
];
