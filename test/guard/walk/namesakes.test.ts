import { describe, expect, test } from "@jest/globals";
import { idSpace, type Namesake, verdicts, Walk, type WalkEvent } from "../../../src/guard/walk/index.js";

const credential = { id: "c-old", name: "prod", scope: "org", keptOnDestroy: false };
const found: Namesake = {
  id: "c-found",
  name: "prod",
  noun: "credential",
  type: "belay_qovery_aws_credential",
  importId: "org,c-found",
  since: null,
  dependents: [],
  replaces: null,
  hasGone: false,
  taken: false,
};
const planned = (more: Partial<Namesake> = {}): WalkEvent => ({
  type: "namesake-planned",
  namesake: { ...found, ...more },
});

function findings(...events: WalkEvent[]) {
  const walk = new Walk(idSpace("qovery"));
  for (const event of events) walk.add(event);
  return verdicts(walk, { createBeforeDestroy: false });
}

describe("a name that is there already", () => {
  test("of a create: the id, and the block that takes it over", () => {
    const [one, ...more] = findings(planned());
    expect(more).toEqual([]);
    expect(one).toMatchObject({ kind: "namesake", summary: 'Qovery has a credential "prod" already' });
    expect(one?.detail).toContain("one already that the state does not know: c-found.");
    expect(one?.detail).toContain(
      '    import {\n      to = belay_qovery_aws_credential.…  # the address of "prod" in your configuration\n      id = "org,c-found"\n    }',
    );
    expect(one?.detail).toContain("If it is somebody else's, nothing is wrong");
  });

  test("with what the platform tells of it", () => {
    const dependents = [{ id: "d", name: "paris" }];
    const [one] = findings(planned({ since: "2026-11-30T06:00:00Z", dependents }));
    expect(one?.detail).toContain("c-found, since 2026-11-30T06:00:00Z, and one cluster use it.");
  });

  test("where there can be only one, the plan fails", () => {
    const [one] = findings(planned({ taken: true }));
    expect(one?.kind).toBe("taken");
    expect(one?.detail).toContain("Take it over:");
    expect(one?.detail).toContain("As long as it is there Qovery refuses a second one.");
  });

  test("where the state has something that is gone, the address may be taken by it", () => {
    const [one] = findings(planned({ hasGone: true }));
    expect(one?.detail).toContain("run terraform apply -refresh-only first");
  });

  test("of a replacement, whose address is taken: both ids, and what to delete", () => {
    const [one] = findings(planned({ replaces: { id: "c-old", name: "prod" } }));
    expect(one?.detail).toContain('This plan replaces the Qovery credential "prod" (c-old)');
    expect(one?.detail).toContain("in the place of c-old, nothing needs it: delete c-found at Qovery");
    expect(one?.detail).not.toContain("import {");
  });

  test.each<[string, WalkEvent]>([
    ["has it", { type: "credential-stored", credential: { ...credential, id: "c-found" } }],
    ["is read with it", { type: "credential-read", credential: { ...credential, id: "c-found" } }],
    ["gets it by an import", { type: "imported", id: "c-found" }],
    [
      "has it as a dependent",
      { type: "binding-stored", binding: { dependent: "c-found", credential: "c-old", detaches: true } },
    ],
  ])("a state that %s: nothing is said, whichever comes first", (_, event) => {
    expect(findings(event, planned())).toEqual([]);
    expect(findings(planned(), event)).toEqual([]);
  });
});
