import type { CreateAiCredentialRequest } from "../../../sdk/taikun/index.js";
import { secret } from "../../kinds/kind.js";
import { secret as word } from "../../validators.js";
import { answersOfAi, type Ours, taikunKind, type Wire } from "../kind.js";

const wire = {
  api_key: "apiKey",
} as const satisfies Wire<CreateAiCredentialRequest>;

export const ai = taikunKind<Ours<CreateAiCredentialRequest, typeof wire>>()({
  name: "ai",
  called: "an AI credential",
  description: "An API key that Taikun's assistant uses for projects.",
  space: "taikun/ai",
  fits: "projects",
  wire,
  changes: "nothing",
  fields: {
    api_key: secret({
      noun: "API key",
      description: "The API key",
      example: "sk-EXAMPLEexampleEXAMPLE",
      check: word,
    }),
    ...answersOfAi,
  },
  variants: [{ called: "an API key", fields: [], sends: {}, answers: "ai" }],
});
