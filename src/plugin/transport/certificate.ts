import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import {
  bitString,
  der,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  set,
  time,
  utf8String,
} from "./der.js";

/** A server certificate and its private key, made for one start of the process and kept in memory only. */
export interface Certificate {
  /** The certificate in DER. */
  readonly der: Buffer;
  readonly privateKey: KeyObject;
}

const DAY = 24 * 60 * 60 * 1000;
const ECDSA_WITH_SHA256 = "1.2.840.10045.4.3.2";
const COMMON_NAME = "2.5.4.3";
const SUBJECT_ALTERNATIVE_NAME = "2.5.29.17";

/**
 * Makes a self-signed P-256 certificate for the host name `localhost`, which is the one Terraform asks for. It is valid
 * from a day before `now`, so that a clock that is set back while the process runs does no harm, for ten years. Written
 * by hand because a certificate library costs more time at start than everything else together.
 */
export function makeCertificate(now: Date): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = sequence(objectIdentifier(ECDSA_WITH_SHA256));
  const name = sequence(set(sequence(objectIdentifier(COMMON_NAME), utf8String("localhost"))));
  const dnsName = der(0x82, Buffer.from("localhost"));
  const toBeSigned = sequence(
    der(0xa0, integer(Buffer.of(2))), // version 3
    integer(serialNumber()),
    algorithm,
    name,
    sequence(time(new Date(now.getTime() - DAY)), time(new Date(now.getTime() + 3652 * DAY))),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(sequence(objectIdentifier(SUBJECT_ALTERNATIVE_NAME), octetString(sequence(dnsName))))),
  );
  const certificate = sequence(toBeSigned, algorithm, bitString(sign("sha256", toBeSigned, privateKey)));
  return { der: certificate, privateKey };
}

/** 127 random bits and a 1 before them: positive, never zero, never the same twice. */
function serialNumber(): Buffer {
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  return serial;
}

/**
 * A certificate in PEM, as `node:tls` wants it. OpenSSL refuses one with an empty line in it, so a last line of full
 * length must not be followed by another break.
 */
export function toPem(certificate: Buffer): string {
  const lines = certificate.toString("base64").match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}
