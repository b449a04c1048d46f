import { execFile } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { unsign } from "macho-unsign";

/**
 * Compiles a bundle into an executable at `outfile`. The names that Bun writes into it are always the same, so that the same
 * bundle and runtime make the same bytes, wherever and whenever.
 *
 * @param bun the compiler: Bun for this machine
 * @param runtime the Bun that goes into the executable
 */
export async function compile(text, outfile, { bun, runtime, target }) {
  const { runtime: name, suffix } = target;
  const folder = mkdtempSync(join(tmpdir(), "belay-compile-"));
  try {
    writeFileSync(join(folder, "belay.cjs"), text);
    await promisify(execFile)(
      bun,
      [
        "build",
        "belay.cjs",
        "--compile",
        `--compile-executable-path=${runtime}`,
        `--target=${name.replace(/^@oven\/|-baseline$/g, "")}`,
        `--outfile=belay${suffix}`,
        "--bytecode",
        "--format=cjs",
        "--reject-unresolved",
        // Most processes end before compiled code pays: it would only take memory, 15 MB in a plan of 1,000 credentials.
        "--compile-jit-policy=100",
        // Else it would read these where Terraform runs, and run what they name: in a process that holds tokens.
        "--no-compile-autoload-dotenv",
        "--no-compile-autoload-bunfig",
        "--no-compile-autoload-tsconfig",
        "--no-compile-autoload-package-json",
      ],
      { cwd: folder, env: environment() },
    );
    writeFileSync(outfile, withoutBrokenSignature(readFileSync(join(folder, `belay${suffix}`)), target));
    chmodSync(outfile, 0o755);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Bun signs what it compiles for macOS on arm64 (ad hoc, as Go does it). On x64 it leaves the signature that its own binary had and that
 * fits no longer: macOS ends such a program, and starts one without any.
 */
const withoutBrokenSignature = (program, { os, cpu }) =>
  os === "darwin" && cpu === "x64" ? Buffer.from(unsign(program) ?? program) : program;

/** What a user has set for Bun is not for this. */
const environment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("BUN_")));
