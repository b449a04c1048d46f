import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** Seals secrets for the database. A sealed secret opens only with the same key and under the same record id. */
export interface Vault {
  seal(recordId: string, secret: string): Buffer;
  /** Throws when the key or the record is another one, or when a byte was changed. */
  open(recordId: string, sealed: Buffer): string;
}

const cipher = "aes-256-gcm";
const nonceLength = 12;
const tagLength = 16;

/** A vault over a key of 32 bytes. A sealed secret is the nonce, the tag and the ciphertext, in this order. */
export function createVault(key: Buffer): Vault {
  return {
    seal(recordId, secret) {
      const nonce = randomBytes(nonceLength);
      const sealing = createCipheriv(cipher, key, nonce, { authTagLength: tagLength });
      sealing.setAAD(Buffer.from(recordId));
      const ciphertext = Buffer.concat([sealing.update(secret, "utf8"), sealing.final()]);
      return Buffer.concat([nonce, sealing.getAuthTag(), ciphertext]);
    },
    open(recordId, sealed) {
      const nonce = sealed.subarray(0, nonceLength);
      const opening = createDecipheriv(cipher, key, nonce, { authTagLength: tagLength });
      opening.setAAD(Buffer.from(recordId));
      opening.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength));
      const ciphertext = sealed.subarray(nonceLength + tagLength);
      return Buffer.concat([opening.update(ciphertext), opening.final()]).toString("utf8");
    },
  };
}
