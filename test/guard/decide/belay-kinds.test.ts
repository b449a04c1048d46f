/** Every kind of credential of Belay's provider: in use it blocks, kept or unused it does not. */
import { test } from "@jest/globals";
import { credentialType, platforms } from "../../../src/provider/platforms.js";
import { change } from "../plan/plan-json.js";
import { answer, check } from "./told.js";

const kinds = platforms.flatMap((platform) =>
  platform.kinds.map((kind): [string, string, string | null] => [
    credentialType(platform, kind),
    kind.space,
    platform.scope.argument,
  ]),
);

test.each(kinds)("%s", async (type, space, scope) => {
  const deleted = (id: string, on_destroy: string | null = null) =>
    change(`${type}.${id}`, "delete", {
      id,
      name: id,
      ...(scope !== null && { [scope]: "place" }),
      on_destroy,
    });
  await check({
    name: type,
    changes: [deleted("used"), deleted("unused"), deleted("kept", "keep")],
    answers: [answer(space, scope === null ? "" : "place", { used: ["d1"], unused: [], kept: ["d1"] })],
    verdicts: ["used blocked: d1 not-taken-off", "unused allowed"],
  });
});
