/**
 * The kinds of machines that Belay's executable is made for. `name` is Terraform's (Go's) name, `npm` how npm's package of the
 * executable is called, `runtime` the package with the Bun that goes into it: on x64 the one that needs no AVX2.
 */
export const targets = [
  {
    name: "linux_amd64",
    npm: "linux-x64",
    os: "linux",
    cpu: "x64",
    libc: "glibc",
    runtime: "linux-x64-baseline",
  },
  {
    name: "linux_amd64_musl",
    npm: "linux-x64-musl",
    os: "linux",
    cpu: "x64",
    libc: "musl",
    runtime: "linux-x64-musl-baseline",
  },
  {
    name: "linux_arm64",
    npm: "linux-arm64",
    os: "linux",
    cpu: "arm64",
    libc: "glibc",
    runtime: "linux-aarch64",
  },
  {
    name: "linux_arm64_musl",
    npm: "linux-arm64-musl",
    os: "linux",
    cpu: "arm64",
    libc: "musl",
    runtime: "linux-aarch64-musl",
  },
  { name: "darwin_amd64", npm: "darwin-x64", os: "darwin", cpu: "x64", runtime: "darwin-x64" },
  { name: "darwin_arm64", npm: "darwin-arm64", os: "darwin", cpu: "arm64", runtime: "darwin-aarch64" },
  { name: "windows_amd64", npm: "win32-x64", os: "win32", cpu: "x64", runtime: "windows-x64-baseline" },
].map((target) => ({
  ...target,
  runtime: `@oven/bun-${target.runtime}`,
  suffix: target.os === "win32" ? ".exe" : "",
}));
