const common = {
  testEnvironment: "node",
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } },
    ],
  },
};

const endToEnd = {
  ...common,
  globalSetup: "<rootDir>/test/e2e/support/global-setup.mjs",
  globalTeardown: "<rootDir>/test/e2e/support/global-teardown.mjs",
};

/** What is run once more on the Node script where all else runs on the executable; the slowest in the long run only. */
const onTheScript = [
  "cli/guard-process",
  "cli/sandbox",
  "e2e/guard/strictness",
  "e2e/protocol/exceptions",
  ...(process.env.BELAY_TESTS === "long" ? ["e2e/resources/aws-credential"] : []),
  "e2e/resources/failures",
].map((name) => `<rootDir>/test/${name}.test.ts`);

/** @type {import("jest").Config} */
export default {
  testTimeout: 120_000,
  maxWorkers: 3,
  projects: [
    {
      ...common,
      displayName: "rooms",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/(e2e|users|cdktn|release)/"],
    },
    { ...endToEnd, displayName: "terraform", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] },
    ...(process.env.BELAY_PROVIDER === "script"
      ? []
      : [
          {
            ...endToEnd,
            displayName: "script",
            testMatch: onTheScript,
            globals: { BELAY_PROVIDER: "script" },
          },
        ]),
  ],
};
