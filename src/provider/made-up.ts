/** When the form of an argument is checked that names an object: a module under `terraform test` has ids that are made up. */
import type { Check } from "./kinds/kind.js";

/** What Terraform makes up for a computed attribute of a mocked provider. */
const MADE_UP = /^[a-z0-9]{8}$/;

/** How an argument is checked that names an object of the platform's: while planning. */
export const madeByPlatform = (check: Check) => ({ plannedValidators: [check] });

/** How one is checked that another provider may make: while validating unless the value may be made up, and while planning. */
export const madeElsewhere = (check: Check) => ({
  validators: [(value: string) => (MADE_UP.test(value) ? null : check(value))],
  plannedValidators: [check],
});
