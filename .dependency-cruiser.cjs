/** Who may import whom: the house rules. A room that is not named in `may` may import only itself. */
const may = {
  text: [],
  plugin: ["text"],
  guard: ["text"],
  sdk: ["text"],
  sandbox: ["text"],
  provider: ["text", "plugin", "sdk", "guard"],
  cli: ["text", "plugin", "sdk", "guard", "provider", "sandbox"],
};

const platforms = "qovery|entryguard|civo|taikun";

module.exports = {
  forbidden: [
    ...Object.entries(may).map(([room, others]) => ({
      name: `${room}-imports`,
      comment: `src/${room} may import ${others.length ? others.map((o) => `src/${o}`).join(", ") : "no other room"}`,
      severity: "error",
      from: { path: `^src/${room}/` },
      to: { path: "^src/", pathNot: `^src/(${[room, ...others].join("|")})/` },
    })),
    {
      name: "action-imports",
      comment: "action/ drives the command, and may import src/cli, src/guard and src/text",
      severity: "error",
      from: { path: "^action/" },
      to: { path: "^src/", pathNot: "^src/(cli|guard|text)/" },
    },
    {
      name: "constructs-imports",
      comment: "constructs/ may import cdktf, constructs and itself",
      severity: "error",
      from: { path: "^constructs/" },
      to: { pathNot: "^constructs/|node_modules/(cdktf|constructs|@cdktf/provider-aws)/" },
    },
    {
      name: "provider-aws-apart",
      comment:
        "@cdktf/provider-aws is optional: only constructs/aws may need it, and nothing else constructs/aws",
      severity: "error",
      from: { path: "^constructs/", pathNot: "^constructs/aws/" },
      to: { path: "^constructs/aws/|node_modules/@cdktf/provider-aws/" },
    },
    {
      name: "platforms-apart",
      comment: "one platform's folder never imports another's",
      severity: "error",
      from: { path: `^(?:src/\\w+|constructs)/(${platforms})/` },
      to: { path: `^(?:src/\\w+|constructs)/(?:${platforms})/`, pathNot: "^(?:src/\\w+|constructs)/$1/" },
    },
    {
      name: "no-circular-types",
      comment: "types that need each other belong together; the protocol's own are in two files of one room",
      severity: "error",
      from: { path: "^(src|constructs|action)/", pathNot: "^src/plugin/" },
      to: { circular: true },
    },
    {
      name: "no-circular",
      comment: "a cycle between files is two files that are one",
      severity: "error",
      from: { path: "^(src|constructs|action)/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-dev-dependency",
      comment: "what a user runs may not need a development package",
      severity: "error",
      from: { path: "^(src|action)/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-unresolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^action/gen/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
