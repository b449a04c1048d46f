/** The life of every kind and variant, in one workspace per platform: what is sent, what is shown, and that a second plan is empty. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { converge, plannedActions } from "../support/converge.js";
import { provider } from "../support/hcl.js";
import { type Recorder, record, type Sent } from "../support/recorder.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";
import {
  address,
  byPlatform,
  CANARY,
  drifting,
  environment,
  type Ground,
  type Row,
  replaces,
  resource,
  rowValue,
  variables,
} from "./rows.js";

/** One resource, as it is made and as it is changed. */
interface Life {
  readonly row: Row;
  readonly name: string;
  /** The fields that get their second value. */
  readonly changed: readonly string[];
}

/** But for what can have one value only. */
const isChanged = (row: Row) => (field: string) =>
  field === "name" || rowValue(row, field, 0) !== rowValue(row, field, 1);

const isUnshown = ({ kind }: Row, field: string) => {
  const found = kind.fields[field];
  return found?.is === "argument" && found.unshown === true;
};

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

describe.each(byPlatform)(
  "%s",
  (_, { platform, rows, ground: newGround, body, switched = body, changes: changesOf, shows }) => {
    const named = rows.map((row): [string, Row] => [row.name, row]);
    const changes: readonly Life[] = rows.flatMap((row) =>
      ["name", ...row.arguments, ...row.secrets].filter(isChanged(row)).map((field) => ({
        row,
        name: `${row.name}__${field}`,
        changed: [field],
      })),
    );
    const switches = rows.flatMap((row) =>
      rows
        .filter(({ kind, variant }) => kind === row.kind && variant !== row.variant)
        .map((to) => ({ name: `${row.name}__to__${to.name}`, row, to })),
    );
    const drifts: readonly Life[] = rows.flatMap((row) =>
      drifting(row).map((field) => ({ row, name: `${row.name}__drift_${field}`, changed: [field] })),
    );
    const blocks = provider(true, "", { platform: platform.key });

    let ground: Ground;
    let recorder: Recorder;
    let workspace: Workspace;
    const texts: string[] = [];
    beforeAll(async () => {
      ground = await newGround(sandbox);
      recorder = await record(ground);
      const log = { TF_LOG: "trace", TF_LOG_PATH: "terraform.log" };
      workspace = new Workspace(ground.at(recorder.endpoint), { ...environment, ...log });
    });
    afterAll(() => recorder.close());

    const bodies = (sent: readonly Sent[]) => sent.map((one) => one.body);
    const configured = (...resources: string[]) =>
      workspace.configure(blocks + variables + resources.join("\n"));

    describe("made, and changed in place", () => {
      const before = [
        ...rows.map((row) => resource(row, row.name)),
        ...changes.map(({ row, name }) => resource(row, name)),
        ...switches.map(({ row, name }) => resource(row, name)),
        ...drifts.map(({ row, name }) => resource(row, name)),
      ];
      const after = [
        ...rows.map((row) => resource(row, row.name)),
        ...changes.map(({ row, name, changed }) => resource(row, name, ...changed)),
        ...switches.map(({ to, name }) => resource(to, name)),
        ...drifts.map(({ row, name }) => resource(row, name)),
      ];
      let made: Sent[];
      let first: Awaited<ReturnType<Ground["shown"]>>;
      let edited: Sent[];
      let second: Awaited<ReturnType<Ground["shown"]>>;
      let actions: Record<string, string>;
      beforeAll(async () => {
        await converge(configured(...before));
        made = changesOf(recorder.written());
        first = await ground.shown();
        actions = await converge(configured(...after));
        edited = changesOf(recorder.written());
        second = await ground.shown();
      }, 240_000);

      test.each(named)("%s: the request, and what is shown", (name, row) => {
        expect(bodies(made)).toContainEqual(body(row, name));
        expect(first[name]).toMatchObject(shows(row));
      });

      test.each(changes.map((life): [string, Life] => [life.name, life]))("%s", (name, { row, changed }) => {
        const isReplaced = changed.some((field) => replaces(row, field));
        expect(actions[address(row, name)]).toBe(isReplaced ? "replace" : "update");
        const own = edited.filter(
          ({ body: sent }) => (sent as { name: string }).name.replace(/-2$/, "") === name,
        );
        expect(bodies(own)).toEqual([body(row, name, ...changed)]);
        expect(own[0]?.method).toBe(isReplaced ? "POST" : "PUT");
        expect(second[changed.includes("name") ? `${name}-2` : name]).toMatchObject(shows(row, ...changed));
        expect(second[changed.includes("name") ? `${name}-2` : name]?.id === first[name]?.id).toBe(
          !isReplaced,
        );
      });

      if (switches.length > 0)
        test.each(switches.map((one): [string, (typeof switches)[number]] => [one.name, one]))(
          "%s",
          (name, { row, to }) => {
            const isReplaced = row.kind.changes === "nothing";
            expect(actions[address(row, name)]).toBe(isReplaced ? "replace" : "update");
            const sent = switched(to, name);
            if (sent) expect(bodies(edited)).toContainEqual(sent);
            expect(second[name]).toMatchObject(shows(to));
            expect(second[name]?.id === first[name]?.id).toBe(!isReplaced);
          },
        );

      test("nothing else was planned or sent", () => {
        expect(Object.keys(actions)).toHaveLength(changes.length + switches.length);
        const sent = switches.filter(({ to, name }) => switched(to, name) !== null);
        expect(edited).toHaveLength(changes.length + sent.length);
      });
    });

    describe("changed and removed behind Terraform's back", () => {
      let actions: Record<string, string>;
      let after: Awaited<ReturnType<Ground["shown"]>>;
      const gone = rows.map(({ name }) => name);
      beforeAll(async () => {
        const list = await ground.shown();
        const idOf = (name: string) => String(list[name]?.id);
        for (const { row, name, changed } of drifts) await ground.change(row, idOf(name), name, ...changed);
        for (const row of rows) await ground.remove(row, idOf(row.name));
        actions = await converge(workspace);
        recorder.written();
        after = await ground.shown();
      }, 240_000);

      if (drifts.length > 0)
        test.each(drifts.map((life): [string, Life] => [life.name, life]))(
          "%s is put right",
          (name, { row }) => {
            expect(actions[address(row, name)]).toBe("update");
            expect(after[name]).toMatchObject(shows(row));
          },
        );

      test.each(named)("%s is made again", (name, row) => {
        expect(actions[address(row, name)]).toBe("create");
        expect(after[name]).toMatchObject(shows(row));
      });

      test("and nothing else is planned", () => {
        expect(Object.keys(actions)).toHaveLength(drifts.length + gone.length);
      });
    });

    describe("imported into another workspace", () => {
      let other: Workspace;
      let planned: Record<string, string>;
      let state: Record<string, Record<string, unknown>>;
      let original: Record<string, Record<string, unknown>>;
      beforeAll(async () => {
        const list = await ground.shown();
        other = new Workspace(ground.access, environment).configure(
          blocks +
            variables +
            rows
              .map(
                (row) =>
                  `${resource(row, row.name)}import {\n  to = ${address(row, row.name)}\n  id = "${list[row.name]?.id}"\n}\n`,
              )
              .join(""),
        );
        const plan = await other.plan("-json");
        planned = plannedActions(plan);
        await converge(other);
        state = await other.state();
        original = await workspace.state();
      }, 240_000);

      test.each(named)(
        "%s: the plan is empty but for secrets, and its state is that of the first",
        (name, row) => {
          // Terraform shows an import with nothing to change as such, and one with what nobody is shown to set as an update.
          const isWhole = row.secrets.length === 0 && !row.arguments.some((one) => isUnshown(row, one));
          expect(planned[address(row, name)]).toBe(isWhole ? "import" : "update");
          expect(state[address(row, name)]).toEqual(original[address(row, name)]);
        },
      );
    });

    describe("destroyed", () => {
      beforeAll(async () => {
        texts.push(readFileSync(join(workspace.directory, "terraform.tfstate"), "utf8"));
        texts.push((await workspace.plan("-destroy", "-out=end.tfplan")).text);
        texts.push((await workspace.run(["show", "-json", "end.tfplan"])).stdout);
        texts.push((await workspace.applied("end.tfplan")).text);
        texts.push(readFileSync(join(workspace.directory, "terraform.log"), "utf8"));
      }, 240_000);

      test("nothing is left", async () => {
        expect(await ground.shown()).toEqual({});
      });

      test("no secret is in the state, in a plan, in a log, or in what Terraform says", () => {
        expect(Object.values(environment).join()).toContain(CANARY);
        // Not by a matcher, which would print all of a log.
        expect(texts.map((text) => text.includes(CANARY))).toEqual([false, false, false, false, false]);
        expect(texts.at(-1)?.includes("plugin process exited")).toBe(true);
      });
    });
  },
);
