import { createMessage, decryptKey, readPrivateKey, sign as signMessage } from "openpgp";

/** Terraform's registry takes no key of another kind: https://developer.hashicorp.com/terraform/registry/providers/publishing */
const ALGORITHMS = ["rsaEncryptSign", "rsaSign", "dsa"];

/**
 * A detached signature, in binary form, as the registries want it.
 *
 * @param armoredKey a private key in ASCII armor
 * @param passphrase undefined where the key has none
 * @param date when it is signed: the same date makes the same bytes
 */
export async function sign(bytes, { armoredKey, passphrase, date }) {
  const key = await readPrivateKey({ armoredKey });
  const { algorithm } = key.getAlgorithmInfo();
  if (!ALGORITHMS.includes(algorithm))
    throw new Error(`the signing key is of the kind ${algorithm}, and the registries take RSA and DSA only`);
  const isLocked = !key.isDecrypted();
  if (isLocked && passphrase === undefined)
    throw new Error("the signing key has a passphrase: give it in BELAY_SIGNING_PASSPHRASE");
  return signMessage({
    message: await createMessage({ binary: bytes }),
    signingKeys: isLocked ? await decryptKey({ privateKey: key, passphrase }) : key,
    detached: true,
    format: "binary",
    date,
    // Else a random number in the signature makes each one different.
    config: { nonDeterministicSignaturesViaNotation: false },
  });
}
