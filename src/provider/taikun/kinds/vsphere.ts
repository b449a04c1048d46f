import type { CreateVsphereCredentialRequest } from "../../../sdk/taikun/index.js";
import { argument, secret } from "../../kinds/kind.js";
import { anything, continent, httpUrl, notBlank, oneLine, taikunName } from "../../validators.js";
import { answers, lock, type Ours, taikunKind, vsphereNetworks, type Wire } from "../kind.js";

const wire = {
  api_host: "url",
  username: "username",
  password: "password",
  datacenter: "datacenterName",
  data_store: "datastoreName",
  resource_pool: "resourcePoolName",
  vm_template_name: "vmTemplateName",
  drs_enabled: "drsEnabled",
  hypervisors: "hypervisors",
  continent: "continent",
  public_network: "publicNetwork",
  private_network: "privateNetwork",
} as const satisfies Wire<CreateVsphereCredentialRequest>;

export const vsphere = taikunKind<Ours<CreateVsphereCredentialRequest, typeof wire>>()({
  name: "vsphere",
  called: "a vSphere credential",
  description:
    "A user with which Taikun runs projects at a VMware vSphere. The id of the datacenter is looked up by its name.",
  space: "taikun/cloud",
  fits: "projects",
  wire,
  nameCheck: taikunName,
  fields: {
    api_host: argument({
      description: "Where vCenter is.",
      example: "https://vcenter.example.com",
      check: httpUrl,
      replaces: true,
    }),
    username: argument({
      description: "The user.",
      example: "taikun@vsphere.local",
      check: notBlank,
    }),
    password: secret({
      noun: "password",
      description: "The user's password",
      example: "correct-horse-battery",
      check: oneLine,
    }),
    datacenter: argument({
      description: "The datacenter's name.",
      example: "dc-paris",
      check: notBlank,
      replaces: true,
    }),
    data_store: argument({
      description: "The datastore's name.",
      example: "vsan",
      check: notBlank,
      replaces: true,
    }),
    resource_pool: argument({
      description: "The resource pool's name.",
      example: "taikun",
      check: notBlank,
      replaces: true,
    }),
    vm_template_name: argument({
      description: "The template of machines.",
      example: "ubuntu-22.04",
      check: notBlank,
      replaces: true,
    }),
    drs_enabled: argument({
      description: "Whether the Distributed Resource Scheduler chooses hosts.",
      example: "false",
      check: anything,
      type: "bool",
      filledIn: true,
      replaces: true,
    }),
    hypervisors: argument({
      description: "The hypervisors that projects may use. All by default.",
      example: '["esx-1", "esx-2"]',
      check: notBlank,
      type: "list",
      filledIn: true,
      apart: true,
    }),
    continent: argument({
      description: "The continent: `as`, `eu` or `us`. Taikun's by default.",
      example: "eu",
      check: continent,
      filledIn: true,
      replaces: true,
    }),
    ...vsphereNetworks,
    lock,
    ...answers,
  },
  variants: [{ called: "a user", fields: [], sends: {}, answers: "VSPHERE" }],
});
