import type { CreateOpenStackCredentialRequest } from "../../../sdk/taikun/index.js";
import { argument, secret } from "../../kinds/kind.js";
import { anything, continent, httpUrl, notBlank, oneLine, taikunName, uuid } from "../../validators.js";
import { answers, lock, type Ours, taikunKind, type Wire } from "../kind.js";

const wire = {
  user: "openStackUser",
  password: "openStackPassword",
  url: "openStackUrl",
  domain: "openStackDomain",
  project_name: "openStackProject",
  public_network_name: "openStackPublicNetwork",
  region: "openStackRegion",
  availability_zone: "openStackAvailabilityZone",
  continent: "openStackContinent",
  volume_type_name: "openStackVolumeType",
  imported_network_subnet_id: "openStackInternalSubnetId",
  using_application_credentials: "applicationCredEnabled",
  skip_tls_verify: "skipTlsFlag",
} as const satisfies Wire<CreateOpenStackCredentialRequest>;

export const openstack = taikunKind<Ours<CreateOpenStackCredentialRequest, typeof wire>>()({
  name: "openstack",
  called: "an OpenStack credential",
  description: "A user, or an application credential, with which Taikun runs projects at an OpenStack.",
  space: "taikun/cloud",
  fits: "projects",
  wire,
  nameCheck: taikunName,
  fields: {
    user: argument({
      description: "The user, or the application credential's id.",
      example: "taikun",
      check: notBlank,
    }),
    password: secret({
      noun: "password",
      description: "The user's password, or the application credential's secret",
      example: "correct-horse-battery",
      check: oneLine,
    }),
    url: argument({
      description: "Where Keystone is.",
      example: "https://keystone.example.com:5000/v3",
      check: httpUrl,
      replaces: true,
    }),
    domain: argument({
      description: "The user's domain. Not for an application credential.",
      example: "Default",
      check: notBlank,
      filledIn: true,
      replaces: true,
    }),
    project_name: argument({
      description: "The project.",
      example: "platform",
      check: notBlank,
      replaces: true,
    }),
    public_network_name: argument({
      description: "The public network.",
      example: "public",
      check: notBlank,
      replaces: true,
    }),
    region: argument({
      description: "The region.",
      example: "RegionOne",
      check: notBlank,
      replaces: true,
    }),
    availability_zone: argument({
      description: "The availability zone. Taikun's choice by default.",
      example: "nova",
      check: notBlank,
      filledIn: true,
      replaces: true,
    }),
    continent: argument({
      description: "The continent: `as`, `eu` or `us`. Taikun's by default.",
      example: "eu",
      check: continent,
      filledIn: true,
      replaces: true,
    }),
    volume_type_name: argument({
      description: "The type of volumes. Taikun's choice by default.",
      example: "ssd",
      check: notBlank,
      filledIn: true,
      replaces: true,
    }),
    imported_network_subnet_id: argument({
      description: "The id of a subnet of your own that projects use, instead of one that Taikun makes.",
      example: "7f0e2d1c-3b4a-4c5d-9e6f-708192a3b4c5",
      check: uuid,
      optional: true,
      replaces: true,
    }),
    using_application_credentials: argument({
      description: "Whether the user is an application credential.",
      example: "false",
      check: anything,
      type: "bool",
      filledIn: true,
      replaces: true,
    }),
    skip_tls_verify: argument({
      description: "Whether Taikun believes any certificate there.",
      example: "false",
      check: anything,
      type: "bool",
      filledIn: true,
      replaces: true,
    }),
    lock,
    ...answers,
  },
  variants: [{ called: "a user", fields: [], sends: {}, answers: "OPENSTACK" }],
});
