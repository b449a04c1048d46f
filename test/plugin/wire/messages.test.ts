import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import protobuf from "protobufjs";
import * as wire from "../../../src/plugin/wire/index.js";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

describe("messages of the protocol, in bytes", () => {
  test("a diagnostic with a path", () => {
    const bytes = wire.Diagnostic.encode({
      severity: wire.Severity.ERROR,
      summary: "s",
      detail: "d",
      attribute: { steps: [{ attribute_name: "a" }, { element_key_int: 0 }, { element_key_string: "k" }] },
    });
    expect(hex(bytes)).toBe("0801" + "120173" + "1a0164" + "220e" + "0a030a0161" + "0a021800" + "0a0312016b");
  });

  test("a plan request", () => {
    const bytes = Buffer.from(
      "0a0174" + "12030a01c0" + "1a030a0180" + "22030a0180" + "2a017b" + "3a021001",
      "hex",
    );
    const request = wire.PlanResourceChangeRequest.decode(bytes);
    expect(request).toEqual({
      type_name: "t",
      prior_state: { msgpack: Uint8Array.of(0xc0), json: new Uint8Array(0) },
      proposed_new_state: { msgpack: Uint8Array.of(0x80), json: new Uint8Array(0) },
      config: { msgpack: Uint8Array.of(0x80), json: new Uint8Array(0) },
      prior_private: Uint8Array.of(0x7b),
      provider_meta: undefined,
      client_capabilities: { deferral_allowed: false, write_only_attributes_allowed: true },
    });
  });

  test("a schema with nested attributes", () => {
    const bytes = wire.Schema.encode({
      version: 1,
      block: {
        attributes: [
          {
            name: "n",
            optional: true,
            nested_type: { nesting: wire.ObjectNesting.LIST, attributes: [{ name: "x", write_only: true }] },
          },
        ],
      },
    });
    expect(hex(bytes)).toBe(
      "0801" + "1212" + "1210" + "0a016e" + "2801" + "5209" + "0a050a0178" + "5801" + "1802",
    );
  });

  test("an ephemeral resource's optional private bytes", () => {
    const { CloseEphemeralResourceRequest: request } = wire;
    expect(request.decode(request.encode({ type_name: "t" })).private).toBeUndefined();
    expect(request.decode(request.encode({ private: new Uint8Array(0) })).private).toEqual(new Uint8Array(0));
  });
});

const types = Object.values(wire).flatMap((value): wire.MessageType[] =>
  typeof value === "object" && "encode" in value ? [value] : [],
);

/** The same messages for protobufjs, declared from our own tables: what is compared is the encoding. */
const root = new protobuf.Root();
const nameIn = (name: string) => name.replaceAll(".", "_");
for (const { name, fields } of types) {
  const type = new protobuf.Type(nameIn(name));
  for (const { key, number, kind, form, message } of fields.entries) {
    const fieldType = message ? nameIn(message().name) : kind;
    if (form === "map") type.add(new protobuf.MapField(key, number, "string", fieldType));
    else if (form === "repeated") type.add(new protobuf.Field(key, number, fieldType, form));
    // Presence without a message, as every member of a `oneof` has it.
    else if (form === "optional") {
      type.add(new protobuf.OneOf(`_${key}`).add(new protobuf.Field(key, number, fieldType)));
    } else type.add(new protobuf.Field(key, number, fieldType));
  }
  root.add(type);
}

/** Values of a message, embedded ones down to a depth. */
function valuesOf(type: wire.MessageType, depth = 3): fc.Arbitrary<Record<string, unknown>> {
  const text = fc.string({ unit: "grapheme", maxLength: 8 });
  const fields = type.fields.entries.filter(({ message }) => !message || depth > 0);
  const shapes = fields.map(({ key, kind, form, message }) => {
    const content: fc.Arbitrary<unknown> = message
      ? valuesOf(message(), depth - 1)
      : {
          string: text,
          bytes: fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
          bool: fc.boolean(),
          int64: fc.integer(),
          message: text,
        }[kind];
    if (form === "repeated") return [key, fc.array(content, { maxLength: 3 })];
    if (form === "map")
      return [
        key,
        fc.dictionary(
          text.filter((name) => name !== "__proto__"),
          content,
          { maxKeys: 3, noNullPrototype: true },
        ),
      ];
    return [key, content];
  });
  return fc.record(Object.fromEntries(shapes), { requiredKeys: [] });
}

describe("against protobufjs", () => {
  test.each(types.map((type) => [type.name, type] as const))("%s", (name, type) => {
    const peer = root.lookupType(nameIn(name));
    fc.assert(
      fc.property(valuesOf(type), (value) => {
        const ours = type.encode(value);
        const theirs = peer.encode(peer.fromObject(value)).finish();
        expect(type.decode(theirs)).toEqual(type.decode(ours));
        expect(type.decode(peer.encode(peer.decode(ours)).finish())).toEqual(type.decode(ours));
      }),
      { numRuns: 50 },
    );
  });
});
