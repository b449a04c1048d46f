import type { CreateOpenShiftCredentialRequest } from "../../../sdk/taikun/index.js";
import { argument, secret } from "../../kinds/kind.js";
import { kubeConfig, notBlank, pullSecret, taikunName } from "../../validators.js";
import { answers, lock, type Ours, taikunKind, type Wire } from "../kind.js";

const wire = {
  kube_config: "kubeConfig",
  pull_secret: "pullSecret",
  storage_class: "storageClass",
  base_domain: "baseDomain",
} as const satisfies Wire<CreateOpenShiftCredentialRequest>;

export const openshift = taikunKind<Ours<CreateOpenShiftCredentialRequest, typeof wire>>()({
  name: "openshift",
  called: "an OpenShift credential",
  description: "A kubeconfig and a pull secret with which Taikun runs projects at an OpenShift.",
  space: "taikun/cloud",
  fits: "projects",
  wire,
  nameCheck: taikunName,
  changes: "nothing",
  fields: {
    kube_config: secret({
      noun: "kubeconfig",
      description: "The text of a kubeconfig file",
      example: "apiVersion: v1 \u2026",
      check: kubeConfig,
    }),
    pull_secret: secret({
      noun: "pull secret",
      description: "The JSON of Red Hat's pull secret",
      example: '{ "auths": { \u2026 } }',
      check: pullSecret,
    }),
    storage_class: argument({
      description: "The storage class of volumes.",
      example: "ocs-storagecluster-ceph-rbd",
      check: notBlank,
    }),
    base_domain: argument({
      description: "The domain below which clusters are.",
      example: "clusters.example.com",
      check: notBlank,
    }),
    lock,
    ...answers,
  },
  variants: [{ called: "a kubeconfig", fields: [], sends: {}, answers: "OPENSHIFT" }],
});
