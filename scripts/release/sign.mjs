import { readFileSync } from "node:fs";
import { createMessage, decryptKey, readPrivateKey, sign as signMessage } from "openpgp";

/** Terraform's registry takes no key of another kind: https://developer.hashicorp.com/terraform/registry/providers/publishing */
const ALGORITHMS = ["rsaEncryptSign", "rsaSign", "dsa"];

/**
 * The private key in a file, in ASCII armor, ready to sign with. Throws where the registries would not take its signature.
 *
 * @param passphrase undefined where the key has none
 */
export async function readSigningKey(file, passphrase) {
  const key = await readPrivateKey({ armoredKey: readFileSync(file, "utf8") });
  const { algorithm } = key.getAlgorithmInfo();
  if (!ALGORITHMS.includes(algorithm))
    throw new Error(`the signing key is of the kind ${algorithm}, and the registries take RSA and DSA only`);
  if (key.isDecrypted()) return key;
  if (!passphrase) throw new Error("the signing key has a passphrase: give it in BELAY_SIGNING_PASSPHRASE");
  return decryptKey({ privateKey: key, passphrase });
}

/**
 * A detached signature, in binary form, as the registries want it.
 *
 * @param date when it is signed: the same date makes the same bytes
 */
export async function sign(bytes, { key, date }) {
  return signMessage({
    message: await createMessage({ binary: bytes }),
    signingKeys: key,
    detached: true,
    format: "binary",
    date,
    // Else a random number in the signature makes each one different.
    config: { nonDeterministicSignaturesViaNotation: false },
  });
}
