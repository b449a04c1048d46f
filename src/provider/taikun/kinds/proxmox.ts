import type { CreateProxmoxCredentialRequest } from "../../../sdk/taikun/index.js";
import { argument, secret } from "../../kinds/kind.js";
import { anything, continent, httpUrl, notBlank, taikunName, secret as word } from "../../validators.js";
import { answers, lock, type Ours, proxmoxNetworks, taikunKind, type Wire } from "../kind.js";

const wire = {
  api_host: "url",
  client_id: "tokenId",
  client_secret: "tokenSecret",
  storage: "storage",
  vm_template_name: "vmTemplateName",
  hypervisors: "hypervisors",
  continent: "continent",
  public_network: "publicNetwork",
  private_network: "privateNetwork",
  skip_tls_verify: "skipTlsFlag",
} as const satisfies Wire<CreateProxmoxCredentialRequest>;

export const proxmox = taikunKind<Ours<CreateProxmoxCredentialRequest, typeof wire>>()({
  name: "proxmox",
  called: "a Proxmox credential",
  description: "An API token with which Taikun runs projects at a Proxmox VE.",
  space: "taikun/cloud",
  fits: "projects",
  wire,
  nameCheck: taikunName,
  fields: {
    api_host: argument({
      description: "Where its API is.",
      example: "https://proxmox.example.com:8006",
      check: httpUrl,
      replaces: true,
    }),
    client_id: argument({
      description: "The API token's id.",
      example: "taikun@pve!belay",
      check: notBlank,
    }),
    client_secret: secret({
      noun: "token secret",
      description: "The API token's secret",
      example: "0d5b7c2e-1a94-4a41-8f63-2a9e4d306f0b",
      check: word,
    }),
    storage: argument({
      description: "The storage of volumes.",
      example: "local-lvm",
      check: notBlank,
      replaces: true,
    }),
    vm_template_name: argument({
      description: "The template of machines.",
      example: "ubuntu-22.04",
      check: notBlank,
      replaces: true,
    }),
    hypervisors: argument({
      description: "The hypervisors that projects may use.",
      example: '["pve-1", "pve-2"]',
      check: notBlank,
      type: "list",
      apart: true,
    }),
    continent: argument({
      description: "The continent: `as`, `eu` or `us`. Taikun's by default.",
      example: "eu",
      check: continent,
      filledIn: true,
      replaces: true,
    }),
    ...proxmoxNetworks,
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
  variants: [{ called: "an API token", fields: [], sends: {}, answers: "PROXMOX" }],
});
