/** The command knows every variable that holds a secret. */
import { expect, test } from "@jest/globals";
import { SECRET_VARIABLES } from "../../src/cli/say.js";
import { platforms } from "../../src/provider/platforms.js";
import { runHere } from "./run-here.js";

const sensitive = platforms
  .flatMap(({ settings }) => Object.values(settings))
  .filter((setting) => setting.sensitive)
  .map(({ variable }) => variable);

test.each(sensitive)("%s is one, and what the command quotes of it is masked", async (variable) => {
  expect(SECRET_VARIABLES).toContain(variable);
  const secret = 'c4n4ry"of\\it';
  const { stderr } = await runHere(["guard", `no-such-${secret}`], { [variable]: secret });
  expect(stderr).toContain("no-such-(secret)");
});
