/** What Terraform and a provider tell each other before the first call: by environment variables, and by one line on stdout. */

/** Not a secret: it only tells a start by Terraform from a start by hand. */
const MAGIC_COOKIE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";
const PROTOCOL = "6";

/** What Terraform asks for. */
export interface Handshake {
  /** The only one to let in, in DER; undefined when Terraform was told to do without TLS. */
  readonly clientCertificate: Buffer | undefined;
  /** Where to listen if it must be TCP. */
  readonly ports: PortRange;
}

export interface PortRange {
  readonly min: number;
  readonly max: number;
}

/** Where a provider listens. */
export interface Address {
  readonly network: "unix" | "tcp";
  /** A socket path, or host and port. */
  readonly text: string;
}

/** Whether it was Terraform that started this process, or a program that Terraform started. */
export const isStartedByTerraform = ({ TF_PLUGIN_MAGIC_COOKIE }: Environment): boolean =>
  TF_PLUGIN_MAGIC_COOKIE === MAGIC_COOKIE;

/** The provider cannot talk with whoever started it. The message is for stderr. */
export class HandshakeError extends Error {
  override readonly name = "HandshakeError";
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads what Terraform asks for; throws a `HandshakeError` when it was not Terraform, or one that is too old. */
export function readHandshake(env: Environment, name: string, install: string | undefined): Handshake {
  if (!isStartedByTerraform(env)) throw new HandshakeError(startedByHand(name, install));
  const versions = env.PLUGIN_PROTOCOL_VERSIONS;
  if (versions && !versions.split(",").includes(PROTOCOL)) {
    throw new HandshakeError(
      `${name} speaks version ${PROTOCOL} of Terraform's plugin protocol; what started it offers ${versions}. ` +
        "Use Terraform 1.0 or later, or OpenTofu.\n",
    );
  }
  return { clientCertificate: readClientCertificate(env, name), ports: readPorts(env) };
}

function readClientCertificate({ PLUGIN_CLIENT_CERT, TF_DISABLE_PLUGIN_TLS }: Environment, name: string) {
  if (!PLUGIN_CLIENT_CERT) {
    if (TF_DISABLE_PLUGIN_TLS) return undefined;
    throw new HandshakeError(
      `${name} was started without a client certificate (PLUGIN_CLIENT_CERT), and TF_DISABLE_PLUGIN_TLS is not set. ` +
        "It would have to talk to anybody; set TF_DISABLE_PLUGIN_TLS=1 if that is what you want.\n",
    );
  }
  const body = /-----BEGIN CERTIFICATE-----([\w+/=\s]+)-----END CERTIFICATE-----/.exec(
    PLUGIN_CLIENT_CERT,
  )?.[1];
  if (!body) throw new HandshakeError(`${name}: PLUGIN_CLIENT_CERT holds no certificate in PEM\n`);
  return Buffer.from(body, "base64");
}

function readPorts({ PLUGIN_MIN_PORT, PLUGIN_MAX_PORT }: Environment): PortRange {
  const ports = { min: Number(PLUGIN_MIN_PORT || 10_000), max: Number(PLUGIN_MAX_PORT || 25_000) };
  const sound = [ports.min, ports.max].every((port) => Number.isInteger(port) && port > 0 && port < 65_536);
  if (!sound || ports.min > ports.max) {
    throw new HandshakeError(
      `PLUGIN_MIN_PORT=${PLUGIN_MIN_PORT} and PLUGIN_MAX_PORT=${PLUGIN_MAX_PORT} are not a range of ports.\n`,
    );
  }
  return ports;
}

/** The line that tells Terraform where to connect. The certificate is in base64 without padding. */
export function handshakeLine({ network, text }: Address, certificate: Buffer | undefined): string {
  const encoded = certificate?.toString("base64").replace(/=+$/, "") ?? "";
  return `1|${PROTOCOL}|${network}|${text}|grpc|${encoded}\n`;
}

/**
 * In place of that line: why there will be none. Terraform quotes the first line that is no handshake, and nothing of stderr; with
 * three bars in it, the line would be one.
 */
export const refusalLine = (text: string): string =>
  `${text.trim().replace(/\s+/g, " ").replaceAll("|", "/")}\n`;

/** What a debugged provider prints: the variable that makes Terraform connect to it instead of starting its own. */
export function reattachText(name: string, { network, text }: Address, pid: number): string {
  const process = {
    Protocol: "grpc",
    ProtocolVersion: Number(PROTOCOL),
    Pid: pid,
    Test: true,
    Addr: { Network: network, String: text },
  };
  // A source without a host is of Terraform's registry to Terraform, and of OpenTofu's to OpenTofu.
  const ofOpenTofu = name.replace(/^registry\.terraform\.io\//, "registry.opentofu.org/");
  const reattach = { [name]: process, [ofOpenTofu]: process };
  const quoted = JSON.stringify(reattach).replaceAll("'", "'\\''");
  return [
    `${name} is waiting for Terraform. Set this variable for the commands that shall use this process:`,
    "",
    `\tTF_REATTACH_PROVIDERS='${quoted}'`,
    "",
    "Ctrl-C ends it.",
    "",
  ].join("\n");
}

function startedByHand(name: string, install: string | undefined): string {
  const source = name.split("/").slice(-2).join("/");
  const type = source.split("/").at(-1);
  return [
    `This program is a provider for Terraform and OpenTofu: ${name}.`,
    "They start it themselves when a configuration requires it; on its own it does nothing.",
    "",
    "  terraform {",
    "    required_providers {",
    `      ${type} = { source = "${source}" }`,
    "    }",
    "  }",
    "",
    ...(install ? [`To put it where Terraform finds it without a registry: ${install}`] : []),
    "To attach a debugger to it: start it with --debug and do what it prints.",
    "",
  ].join("\n");
}
