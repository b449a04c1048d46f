import type { House } from "../house.js";
import type { Author } from "./audit.js";
import { openRecords, type Records } from "./records.js";

interface RuleContent {
  name: string;
  metricName: string;
  type: string;
  price: number;
  labels: { label: string; value: string }[];
  made: Author;
  changed: Author | null;
}

/** A rule of the whole account. */
export interface BillingRule extends RuleContent {
  operationCredentialId: number;
  /** The organizations that are billed by it. */
  bound: { id: number; discountRate: number | null }[];
}

/** A rule of an organization. */
export interface ShowbackRule extends RuleContent {
  organizationId: number;
  kind: string;
  projectAlertLimit: number | null;
  globalAlertLimit: number | null;
  /** Null where the kind is General. */
  showbackCredentialId: number | null;
}

export interface Rules {
  billing: Records<BillingRule>;
  showback: Records<ShowbackRule>;
}

export const openRules = (house: House): Rules => ({
  billing: openRecords<BillingRule>(house, "billing-rule"),
  showback: openRecords<ShowbackRule>(house, "showback-rule"),
});
