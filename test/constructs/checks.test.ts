/** The constructs may not import the provider. What both check, they must check alike. */
import { expect, test } from "@jest/globals";
import * as checks from "../../constructs/check/checks.js";
import * as validators from "../../src/provider/validators.js";

const UUID = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
const values = [
  "",
  " ",
  "aws-prod",
  " aws-prod",
  "aws-prod\n",
  UUID,
  UUID.toUpperCase(),
  `${UUID}0`,
  "arn:aws:iam::123456789012:role/qovery",
  "arn:aws-cn:iam::123456789012:role/team/qovery",
  "arn:aws:iam::123456789012:role/",
  "arn:aws:iam::12345:role/qovery",
  "arn:aws:iam::123456789012:user/qovery",
  "AKIAIOSFODNN7EXAMPLE",
  "AKIA",
  "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
  "https://api.qovery.com",
  "http://user:password@127.0.0.1:8620/qovery",
  "ftp://example.com",
  "127.0.0.1:8620",
];

const SHARED = ["notBlank", "uuid", "roleArn", "accessKeyId", "httpUrl"] as const;

test.each(SHARED.flatMap((check) => values.map((value) => [check, value] as const)))(
  "%s of %j",
  (check, value) => {
    const [ours, theirs] = [Object.entries(checks), Object.entries(validators)].map(
      (all) => Object.fromEntries(all)[check] as (value: string) => string | null,
    );
    expect(ours?.(value)).toBe(theirs?.(value));
  },
);
