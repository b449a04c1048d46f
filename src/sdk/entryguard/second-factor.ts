/** The codes of a second factor: computed from the secret of an authenticator, or one that was given. */

/** A code as it is, or the secret that codes are computed from. */
export type SecondFactor =
  | { readonly code: string }
  | {
      readonly secret: string;
      /** The code of a moment, in milliseconds since 1970, and when the next one takes its place. */
      readonly codeAt: (now: number) => Promise<{ code: string; nextAt: number }>;
    };

const periodMs = 30_000;

/**
 * Up to 12 characters are a code, of 6 digits or for recovery; more are a secret in base32, as authenticators show it, perhaps in
 * groups. Throws a TypeError when it is neither, which does not quote it.
 */
export function readSecondFactor(given: string): SecondFactor {
  const code = given.trim();
  if (/^[\x21-\x7e]{6,12}$/.test(code)) return { code };
  const secret = given.replace(/[\s-]/g, "").replace(/=+$/, "").toUpperCase();
  // 80 bits are the least that authenticators make.
  if (!/^[A-Z2-7]{16,}$/.test(secret)) {
    throw new TypeError(
      "totp: must be the secret of an authenticator in base32, or a code of 6 to 12 characters.",
    );
  }
  return {
    secret,
    async codeAt(now) {
      // Only here: most logins need none.
      const { Secret, TOTP } = await import("otpauth");
      const totp = new TOTP({ secret: Secret.fromBase32(secret), period: periodMs / 1000 });
      return { code: totp.generate({ timestamp: now }), nextAt: now - (now % periodMs) + periodMs };
    },
  };
}
