// Tests of what `npm run build:release` makes, for this machine. They need npm's registry and Terraform, and Bun from npm.
import rooms from "./jest.config.mjs";

const [{ moduleNameMapper, transform }] = rooms.projects;

/** @type {import("jest").Config} */
export default {
  moduleNameMapper,
  transform,
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/release/**/*.test.ts"],
  globalSetup: "<rootDir>/test/release/support/global-setup.mjs",
  globalTeardown: "<rootDir>/test/release/support/global-teardown.mjs",
  testTimeout: 240_000,
  maxWorkers: 2,
};
