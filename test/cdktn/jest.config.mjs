// The tests of the constructs once more, on cdktn. `npm run test:cdktn` installs it first.
import config from "../../jest.config.mjs";

const [{ moduleNameMapper, transform }] = config.projects;

/** @type {import("jest").Config} */
export default {
  rootDir: "../..",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/constructs/**/*.test.ts", "<rootDir>/test/cdktn/*.test.ts"],
  // They load no construct.
  testPathIgnorePatterns: ["/node_modules/", "/constructs/(bindings|documented|imports)\\.test\\.ts$"],
  transform,
  moduleNameMapper: {
    ...moduleNameMapper,
    "^belay-iac/constructs$": "<rootDir>/constructs/index.ts",
    "^(cdktf|constructs)$": "<rootDir>/test/cdktn/node_modules/$1",
    "^(cdktf|constructs)/(.*)": "<rootDir>/test/cdktn/node_modules/$1/$2",
  },
};
