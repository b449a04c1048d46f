import type { AwsCredentialsRequest } from "../../../sdk/index.js";
import { argument, secret } from "../../kinds/kind.js";
import { notBlank, oneLine } from "../../validators.js";
import { qoveryKind } from "../kind.js";
import { aws } from "./aws.js";

const { role_arn, access_key_id, secret_access_key } = aws.fields;

export const eksAnywhereVsphere = qoveryKind<AwsCredentialsRequest>()({
  name: "eks_anywhere_vsphere",
  called: "an EKS Anywhere credential for vSphere",
  description:
    "A credential that Qovery uses for clusters of EKS Anywhere on vSphere: the vSphere user, and an access key or (better) an IAM role of AWS.",
  space: "qovery",
  fits: "AWS",
  fields: {
    vsphere_user: argument({
      description: "The user of vSphere.",
      example: "qovery@vsphere.local",
      check: notBlank,
    }),
    vsphere_password: secret({
      noun: "password",
      description: "The user's password",
      example: "correct horse battery staple",
      check: oneLine,
    }),
    role_arn,
    access_key_id,
    secret_access_key,
  },
  variants: [
    {
      called: "a role",
      fields: ["role_arn"],
      sends: { type: "EKS_ANYWHERE_VSPHERE_ROLE" },
      answers: "EKS_ANYWHERE_VSPHERE",
    },
    {
      called: "an access key",
      fields: ["access_key_id", "secret_access_key"],
      sends: { type: "EKS_ANYWHERE_VSPHERE_STATIC" },
      answers: "EKS_ANYWHERE_VSPHERE",
    },
  ],
});
