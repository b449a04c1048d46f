/**
 * The executable: the provider that Terraform starts, the command `belay`, and the GitHub Action, in one file. Terraform gives no
 * arguments; its cookie alone would not do, because programs that a provider starts inherit it.
 */
export {};

// With this variable Bun prints each request with its token. Emptied, because a deleted one still acts.
if (process.env.BUN_CONFIG_VERBOSE_FETCH) process.env.BUN_CONFIG_VERBOSE_FETCH = "";

const [first] = process.argv.slice(2);

if (first === "--debug" || (first === undefined && process.env.TF_PLUGIN_MAGIC_COOKIE !== undefined)) {
  void import("../provider/main.js");
} else if (first === "github-action") {
  void import("../../action/main.js");
} else {
  void import("./command.js").then(({ command }) =>
    command({ executables: [process.execPath], script: null }),
  );
}
