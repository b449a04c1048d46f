import { type KeyObject, X509Certificate } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { connect, createSecureContext, createServer, type TLSSocket } from "node:tls";
import { describe, expect, test } from "@jest/globals";
import { makeCertificate, toPem } from "../../../src/plugin/transport/certificate.js";

const DAY = 24 * 60 * 60 * 1000;
const pkcs8 = (key: KeyObject) => key.export({ type: "pkcs8", format: "pem" });

describe("certificate", () => {
  test("600 in a row are sound: OpenSSL reads each, in both forms, with its key, as a serial that is positive", () => {
    const serials = new Set<string>();
    const pemLengths = new Set<number>();
    for (let round = 0; round < 600; round++) {
      const { der, privateKey } = makeCertificate(new Date());
      const [cert, key] = [toPem(der), pkcs8(privateKey)];
      const certificate = new X509Certificate(der);
      expect(certificate.verify(certificate.publicKey)).toBe(true);
      expect(certificate.checkPrivateKey(privateKey)).toBe(true);
      expect(new X509Certificate(cert).raw.equals(der)).toBe(true);
      createSecureContext({ cert, key, ca: [] });
      expect(certificate.serialNumber).toMatch(/^[4-7][0-9A-F]{31}$/);
      serials.add(certificate.serialNumber);
      pemLengths.add(der.length);
    }
    expect(serials.size).toBe(600);
    // The signature is one to three bytes longer or shorter from time to time: all forms of the last line were there.
    expect(pemLengths.size).toBeGreaterThan(1);
  }, 30_000);

  test.each([
    ["a day of today", "2026-03-01T12:00:00Z"],
    ["a leap day", "2028-02-29T23:59:59Z"],
    ["a clock that was never set", "1970-01-03T00:00:00Z"],
    ["the last day of short years", "2049-12-31T23:59:59Z"],
    ["the first day of long years", "2050-01-01T00:00:00Z"],
    ["both on one certificate", "2041-06-01T00:00:00Z"],
    ["far ahead", "2100-02-28T00:00:00Z"],
  ])("at %s it is valid from the day before, for ten years", (_, text) => {
    const now = new Date(text);
    const certificate = new X509Certificate(makeCertificate(now).der);
    const seconds = (date: number) => Math.floor(date / 1000);
    expect(seconds(Date.parse(certificate.validFrom))).toBe(seconds(now.getTime() - DAY));
    expect(seconds(Date.parse(certificate.validTo))).toBe(seconds(now.getTime() + 3652 * DAY));
  });

  test("a client that trusts it, and nothing else, connects to localhost", async () => {
    const { privateKey, der } = makeCertificate(new Date());
    const server = createServer({ key: pkcs8(privateKey), cert: toPem(der), ca: [] }, (socket) =>
      socket.end("hello"),
    ).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const socket: TLSSocket = connect({ port, host: "127.0.0.1", servername: "localhost", ca: toPem(der) });
    const [data] = await once(socket, "data");
    expect(String(data)).toBe("hello");
    expect(socket.getPeerX509Certificate()?.raw.equals(der)).toBe(true);
    server.close();
  });

  test("each has a key of its own", () => {
    const [one, other] = [makeCertificate(new Date()), makeCertificate(new Date())];
    expect(one.privateKey.equals(other.privateKey)).toBe(false);
  });
});
