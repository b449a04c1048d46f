import type { OnPremiseCredentialsRequest } from "../../../sdk/index.js";
import { qoveryKind } from "../kind.js";

export const onPremise = qoveryKind<OnPremiseCredentialsRequest>()({
  name: "on_premise",
  called: "an on-premise credential",
  description: "The credential of clusters that are managed elsewhere, and that Qovery needs no access for.",
  space: "qovery",
  fits: "ON_PREMISE",
  fields: {},
  variants: [{ called: "a name alone", fields: [], sends: {}, answers: "OTHER" }],
});
