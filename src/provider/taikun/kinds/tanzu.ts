import type { CreateTanzuCredentialRequest } from "../../../sdk/taikun/index.js";
import { argument, secret } from "../../kinds/kind.js";
import { continent, httpUrl, notBlank, oneLine, port, taikunName } from "../../validators.js";
import { answers, lock, type Ours, taikunKind, type Wire } from "../kind.js";

const wire = {
  url: "url",
  username: "username",
  password: "password",
  namespace: "namespace",
  volume_type: "volumeType",
  continent: "tanzuContinent",
  port: "port",
} as const satisfies Wire<CreateTanzuCredentialRequest>;

export const tanzu = taikunKind<Ours<CreateTanzuCredentialRequest, typeof wire>>()({
  name: "tanzu",
  called: "a Tanzu credential",
  description:
    "A user with which Taikun runs projects at a VMware Tanzu. Not every installation of Taikun offers it.",
  space: "taikun/cloud",
  fits: "projects",
  wire,
  nameCheck: taikunName,
  fields: {
    url: argument({
      description: "Where its API is.",
      example: "https://tanzu.example.com",
      check: httpUrl,
      replaces: true,
    }),
    username: argument({
      description: "The user.",
      example: "taikun@vsphere.local",
      check: notBlank,
      replaces: true,
    }),
    password: secret({
      noun: "password",
      description: "The user's password",
      example: "correct-horse-battery",
      check: oneLine,
    }),
    namespace: argument({
      description: "The namespace of clusters.",
      example: "taikun",
      check: notBlank,
      replaces: true,
    }),
    volume_type: argument({
      description: "The type of volumes.",
      example: "vsan-default",
      check: notBlank,
      replaces: true,
    }),
    continent: argument({
      description: "The continent: `as`, `eu` or `us`. Taikun's by default.",
      example: "eu",
      check: continent,
      filledIn: true,
      replaces: true,
    }),
    port: argument({
      description: "The API's port. Taikun's choice by default.",
      example: "6443",
      check: port,
      type: "number",
      filledIn: true,
      replaces: true,
    }),
    lock,
    ...answers,
  },
  variants: [{ called: "a user", fields: [], sends: {}, answers: "TANZU" }],
});
