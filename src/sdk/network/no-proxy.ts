/** NO_PROXY as Go reads it, so that Terraform, its other providers and Belay take the same way: golang.org/x/net/http/httpproxy. */
import { BlockList, isIP } from "node:net";

/** Whether one of its entries is for this host: a name with all names below it, `.name` or `*.name` for those below only, an address, a network, each with or without a port, or `*`. */
export function isTakenOut(noProxy: string, { hostname, port, protocol }: URL): boolean {
  const host = bare(hostname);
  const used = port || (protocol === "https:" ? "443" : "80");
  return noProxy
    .toLowerCase()
    .split(/[,\s]+/)
    .filter((entry) => entry !== "")
    .some(
      (entry) => entry === "*" || (entry.includes("/") ? isInNetwork(host, entry) : fits(host, used, entry)),
    );
}

function fits(host: string, used: string, entry: string): boolean {
  const [, name = "", port] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? [undefined, entry];
  if (name === "" || (port !== undefined && port !== used)) return false;
  if (isIP(host)) return isIP(bare(name)) !== 0 && isInNetwork(host, `${bare(name)}/`);
  const below = name.replace(/^\*?\.?/, ".");
  return host.endsWith(below) || (!/^[.*]/.test(name) && `.${host}` === below);
}

/** `network`: `10.0.0.0/8`, or an address and a slash. */
function isInNetwork(host: string, network: string): boolean {
  const [address = "", bits] = network.split("/");
  const family = isIP(address);
  if (!isIP(host) || !family) return false;
  const list = new BlockList();
  try {
    const type = family === 4 ? "ipv4" : "ipv6";
    if (bits) list.addSubnet(address, Number(bits), type);
    else list.addAddress(address, type);
  } catch {
    return false; // no such network, which Go leaves out, too
  }
  return list.check(host, isIP(host) === 4 ? "ipv4" : "ipv6");
}

/** IPv6 addresses stand in brackets in URLs. */
const bare = (host: string) => host.replace(/^\[|\]$/g, "");
