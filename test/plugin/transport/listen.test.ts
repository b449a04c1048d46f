import { once } from "node:events";
import { existsSync } from "node:fs";
import { type AddressInfo, connect, createServer, type Server } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { type Listener, listen } from "../../../src/plugin/transport/listen.js";

const open: { close(): unknown }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** A port that somebody else has, and, one hopes, the one after it is free. */
async function takenPort(): Promise<number> {
  const server: Server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  open.push(server);
  return (server.address() as AddressInfo).port;
}

async function listening(platform: NodeJS.Platform, ports = { min: 10_000, max: 25_000 }): Promise<Listener> {
  const listener = await listen(platform, { ports, isGuarded: true });
  open.push(listener.server);
  return listener;
}

describe("listen", () => {
  test("on a unix socket, which is removed with its directory", async () => {
    const { address, remove, server } = await listening("linux");
    expect(address.network).toBe("unix");
    const socket = connect(address.text);
    await once(socket, "connect");
    socket.destroy();
    server.close();
    remove();
    expect(existsSync(address.text)).toBe(false);
  });

  test("on a port of the range, on the loopback interface only, where there are no unix sockets", async () => {
    const { address, server } = await listening("win32");
    expect(address.network).toBe("tcp");
    const [host, port] = address.text.split(":");
    expect(server.address()).toMatchObject({ address: "127.0.0.1", port: Number(port) });
    expect(host).toBe("127.0.0.1");
    expect(Number(port)).toBeGreaterThanOrEqual(10_000);
    expect(Number(port)).toBeLessThanOrEqual(25_000);
  });

  describe("where no directory takes a socket", () => {
    const ports = { min: 10_000, max: 25_000 };
    const places = ["/no/such/place", "/dev/null", `/tmp/${"x".repeat(90)}`];

    test("on a port, if no stranger gets in there", async () => {
      const listener = await listen("linux", { ports, isGuarded: true, places });
      open.push(listener.server);
      expect(listener.address.network).toBe("tcp");
    });

    test("else not at all, and says why of each", async () => {
      await expect(listen("linux", { ports, isGuarded: false, places })).rejects.toThrow(
        /no directory takes a unix socket \(\/no\/such\/place: ENOENT.*; \/dev\/null: ENOTDIR.*; \/tmp\/x+: too long for one by \d+ bytes\)/,
      );
    });
  });

  test("passes a port by that is taken", async () => {
    const taken = await takenPort();
    const { address } = await listening("win32", { min: taken, max: taken + 50 });
    expect(Number(address.text.split(":")[1])).toBeGreaterThan(taken);
  });

  test("says so when the range has no free port", async () => {
    const taken = await takenPort();
    await expect(listen("win32", { ports: { min: taken, max: taken }, isGuarded: true })).rejects.toThrow(
      /no free port .*PLUGIN_MIN_PORT/,
    );
  });
});
