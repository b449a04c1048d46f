// Tests that install what a user installs, outside the project. They need `npm run build`, npm's registry and Terraform.
import rooms from "./jest.config.mjs";

const [{ moduleNameMapper, transform }] = rooms.projects;

/** @type {import("jest").Config} */
export default {
  moduleNameMapper,
  transform,
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/users/**/*.test.ts"],
  globalSetup: "<rootDir>/test/users/support/global-setup.mjs",
  globalTeardown: "<rootDir>/test/users/support/global-teardown.mjs",
  testTimeout: 240_000,
  maxWorkers: 2,
};
