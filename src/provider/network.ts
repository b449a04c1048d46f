/** How provider and command send what they send, by the word of the environment. */
import { ALLOW_HTTP } from "../sdk/connection.js";

export const HTTP_VARIABLE = "BELAY_ALLOW_HTTP";

type Environment = Readonly<Record<string, string | undefined>>;

/** The options that each client is given. `allowed`: by the provider block. */
export const networkOptions = (env: Environment, allowed = false) => ({
  proxy: "environment",
  allowHttp: allowed || isYes(env[HTTP_VARIABLE]),
});

const isYes = (value: string | undefined) => value === "1" || value === "true";

/** A client's refusal of its options, with the way out that there is here. */
export const inWords = ({ message }: TypeError, wayOut: string): string =>
  message.replace(ALLOW_HTTP, wayOut);

/** What is to be known where no certificate is checked; null: they are. */
export const uncheckedCertificates = ({ NODE_TLS_REJECT_UNAUTHORIZED }: Environment): string | null =>
  NODE_TLS_REJECT_UNAUTHORIZED === "0"
    ? "NODE_TLS_REJECT_UNAUTHORIZED=0 is set: the token goes to whoever answers in the platform's place. Unset it; NODE_EXTRA_CA_CERTS or SSL_CERT_FILE can name a PEM file with an authority of your own."
    : null;
