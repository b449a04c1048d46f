import type { CreateZededaCredentialRequest } from "../../../sdk/taikun/index.js";
import { argument, secret } from "../../kinds/kind.js";
import { continent, httpUrl, notBlank, taikunName, secret as word } from "../../validators.js";
import { answers, lock, type Ours, taikunKind, type Wire, zededaNetworks } from "../kind.js";

const wire = {
  api_url: "apiUrl",
  api_token: "apiToken",
  project: "project",
  edge_nodes: "edgeNodes",
  continent: "continent",
  public_network: "publicNetwork",
  private_network: "privateNetwork",
} as const satisfies Wire<CreateZededaCredentialRequest>;

export const zededa = taikunKind<Ours<CreateZededaCredentialRequest, typeof wire>>()({
  name: "zededa",
  called: "a Zededa credential",
  description:
    "An API token with which Taikun runs projects on edge nodes of Zededa. Not every installation of Taikun offers it.",
  space: "taikun/cloud",
  fits: "projects",
  wire,
  nameCheck: taikunName,
  changes: "nothing",
  fields: {
    api_url: argument({
      description: "Where its API is.",
      example: "https://zcontrol.zededa.net",
      check: httpUrl,
    }),
    api_token: secret({
      noun: "API token",
      description: "The API token",
      example: "zedtoken-EXAMPLEexampleEXAMPLE",
      check: word,
    }),
    project: argument({
      description: "The project at Zededa.",
      example: "edge",
      check: notBlank,
    }),
    edge_nodes: argument({
      description: "The edge nodes that projects may use.",
      example: '["edge-1", "edge-2"]',
      check: notBlank,
      type: "list",
      apart: true,
    }),
    continent: argument({
      description: "The continent: `as`, `eu` or `us`. Taikun's by default.",
      example: "eu",
      check: continent,
      filledIn: true,
    }),
    ...zededaNetworks,
    lock,
    ...answers,
  },
  variants: [{ called: "an API token", fields: [], sends: {}, answers: "ZEDEDA" }],
});
