/** Bun reads SSL_CERT_FILE itself. */
export function trustOwnAuthorities(): void {}
