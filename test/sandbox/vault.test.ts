import { randomBytes } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { createVault } from "../../src/sandbox/vault.js";

const vault = createVault(randomBytes(32));

test("what was sealed opens with the same key under the same record", () => {
  for (const secret of ["", "a secret", "schlüssel 🔑"])
    expect(vault.open("record", vault.seal("record", secret))).toBe(secret);
});

test("sealing the same secret twice gives nothing in common, the nonce included", () => {
  const [one, two] = [vault.seal("record", "secret"), vault.seal("record", "secret")];
  expect(one.subarray(0, 12)).not.toEqual(two.subarray(0, 12));
  expect(one.subarray(28)).not.toEqual(two.subarray(28));
});

describe("a sealed secret does not open", () => {
  const sealed = vault.seal("record", "secret");
  const flipped = (at: number) => {
    const copy = Buffer.from(sealed);
    copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
    return copy;
  };
  test.each([
    { name: "under another record", open: () => vault.open("another", sealed) },
    { name: "with another key", open: () => createVault(randomBytes(32)).open("record", sealed) },
    { name: "with another nonce", open: () => vault.open("record", flipped(0)) },
    { name: "with another tag", open: () => vault.open("record", flipped(12)) },
    { name: "with a changed byte", open: () => vault.open("record", flipped(28)) },
    { name: "with a part cut off", open: () => vault.open("record", sealed.subarray(0, -1)) },
  ])("$name", ({ open }) => {
    expect(open).toThrow();
  });
});
