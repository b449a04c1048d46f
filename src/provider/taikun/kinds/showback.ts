import type { CreateShowbackCredentialRequest } from "../../../sdk/taikun/index.js";
import { argument, secret } from "../../kinds/kind.js";
import { httpUrl, notBlank, oneLine } from "../../validators.js";
import { answersOfShowback, lock, type Ours, taikunKind, type Wire } from "../kind.js";

const wire = {
  url: "url",
  username: "username",
  password: "password",
} as const satisfies Wire<CreateShowbackCredentialRequest>;

export const showback = taikunKind<Ours<CreateShowbackCredentialRequest, typeof wire>>()({
  name: "showback",
  called: "a showback credential",
  description: "A user of an external source from which Taikun's showback rules read.",
  space: "taikun/showback",
  fits: "showback rules",
  wire,
  changes: "nothing",
  fields: {
    url: argument({
      description: "Where the source is.",
      example: "https://prometheus.example.com",
      check: httpUrl,
    }),
    username: argument({
      description: "The user.",
      example: "taikun",
      check: notBlank,
    }),
    password: secret({
      noun: "password",
      description: "The user's password",
      example: "correct-horse-battery",
      check: oneLine,
    }),
    lock,
    ...answersOfShowback,
  },
  variants: [{ called: "a user", fields: [], sends: {}, answers: "showback" }],
});
