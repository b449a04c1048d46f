/** The attributes of `belay_qovery_aws_credential`, and which of them go together. */
import { isUnknown, nestedList, number, schema, string, type ValidateCall } from "../../plugin/index.js";
import { accessKeyId, notBlank, roleArn, secret, wholeNumber } from "../validators.js";
import { onDestroyAttribute } from "./guarded-credential.js";
import { organizationAttribute } from "./organization.js";

export const awsCredential = schema({
  description:
    "An AWS credential that Qovery uses to act in an AWS account: an access key, or (better) an IAM role. A change is used by a cluster when that cluster is deployed next. The deletion of a credential that clusters still use is refused while Terraform plans.",
  attributes: {
    id: string({ computed: true, stable: true, description: "The credential's id at Qovery, a UUID." }),
    organization_id: organizationAttribute,
    name: string({
      required: true,
      description:
        "What people see at Qovery. A descriptive name says which account and environment it is for.",
      validators: [notBlank],
    }),
    role_arn: string({
      optional: true,
      description:
        "ARN of the IAM role that Qovery assumes. Instead of `access_key_id`, and preferred to it: there is no secret to rotate.",
      validators: [roleArn],
    }),
    access_key_id: string({
      optional: true,
      description:
        "The access key's public id. Needs `secret_access_key_wo` or `secret_access_key`. Instead of `role_arn`.",
      validators: [accessKeyId],
    }),
    secret_access_key: string({
      optional: true,
      sensitive: true,
      description:
        "The access key's secret, which Terraform keeps in clear in plan and state. Prefer `secret_access_key_wo`. Qovery never returns it, so a change made elsewhere is not seen.",
      validators: [secret],
    }),
    secret_access_key_wo: string({
      optional: true,
      sensitive: true,
      writeOnly: true,
      description:
        "The access key's secret, kept in no plan and no state (Terraform 1.11 and later). Terraform cannot see that it has changed: raise `secret_access_key_wo_version` to send it again.",
      validators: [secret],
    }),
    secret_access_key_wo_version: number({
      optional: true,
      description: "Any whole number; a change sends `secret_access_key_wo` to Qovery.",
      validators: [wholeNumber],
    }),
    on_destroy: onDestroyAttribute,
    object_type: string({
      computed: true,
      stable: true,
      description: "Qovery's name of the kind: `AWS` (access key) or `AWS_ROLE`.",
    }),
    associated_clusters: nestedList(
      {
        id: string({ computed: true, description: "The cluster's id." }),
        name: string({ computed: true, description: "The cluster's name." }),
      },
      {
        computed: true,
        stable: true,
        description:
          "The clusters that use the credential, as Qovery reported them when the credential was last read. Never the reason for a difference in a plan.",
      },
    ),
  },
});

export type AwsCredentialSchema = typeof awsCredential;

export function validateAwsCredential({ config, diagnostics }: ValidateCall<AwsCredentialSchema>): void {
  const { role_arn, access_key_id, secret_access_key, secret_access_key_wo, secret_access_key_wo_version } =
    config;
  const secrets = [secret_access_key, secret_access_key_wo];
  if ([role_arn, access_key_id, ...secrets].some(isUnknown)) return;
  if (role_arn === null && access_key_id === null) {
    if (secrets.every((value) => value === null)) {
      diagnostics.error(
        "Neither a role nor an access key is given",
        "Set role_arn, or access_key_id with secret_access_key_wo (or secret_access_key).",
      );
    } else {
      diagnostics.error(
        "The secret has no access key",
        "A secret needs the access_key_id that it belongs to.",
      );
    }
  }
  if (role_arn !== null) {
    for (const name of ["access_key_id", "secret_access_key", "secret_access_key_wo"] as const) {
      if (config[name] === null) continue;
      diagnostics.error(
        "Both a role and an access key are given",
        `role_arn and ${name} exclude each other. Remove one of them.`,
        [name],
      );
      return;
    }
  }
  if (access_key_id !== null && secrets.every((value) => value === null)) {
    diagnostics.error(
      "The access key has no secret",
      "access_key_id needs secret_access_key_wo with secret_access_key_wo_version, or secret_access_key.",
      ["access_key_id"],
    );
  }
  if (secrets.every((value) => value !== null)) {
    diagnostics.error(
      "The secret is given twice",
      "secret_access_key and secret_access_key_wo exclude each other. Keep secret_access_key_wo: it is stored nowhere.",
      ["secret_access_key"],
    );
  }
  if (secret_access_key_wo !== null && secret_access_key_wo_version === null) {
    diagnostics.error(
      "secret_access_key_wo needs a version",
      "Terraform cannot see a change of secret_access_key_wo. Set secret_access_key_wo_version = 1, and raise it whenever the secret changes.",
      ["secret_access_key_wo"],
    );
  }
}
