/** Whether a host, as in a URL or on a command line, is this machine as only this machine calls it. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
}
