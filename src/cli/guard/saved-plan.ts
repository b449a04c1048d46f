/** A plan file of `terraform plan -out` is a zip archive. */
export const isSavedPlan = (start: Buffer | undefined): boolean =>
  start?.subarray(0, ZIP.length).equals(ZIP) === true;

const ZIP = Buffer.from("PK\u0003\u0004");
