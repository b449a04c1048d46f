import { once } from "node:events";
import { Command, InvalidArgumentError } from "commander";
import { isLoopback } from "../sandbox/loopback.js";
import { CliError, exitCodes } from "./cli-error.js";
import { packageFile } from "./package-file.js";
import { say } from "./say.js";

const examples = `Examples:
  belay sandbox                               everything in memory, on port 8620
  belay sandbox --port 0                      on a free port: the line on stdout tells which
  belay sandbox --db sandbox.db               keeps everything in a file, secrets sealed with sandbox.db.key
  belay sandbox --https                       for Taikun's own tools: TAIKUN_API_HOST=127.0.0.1:8620
  BELAY_SANDBOX_KEY=$(openssl rand -hex 32) belay sandbox --db sandbox.db
                                              the key from the environment, and no key file
  BELAY_SANDBOX_TEST_SECRET=abc belay sandbox --test-controls
                                              /_test asks for the header "Authorization: Bearer abc"
`;

interface Options {
  port: number;
  host: string;
  db: string;
  https: boolean;
  testControls: boolean;
}

/** `belay sandbox`: serves the local stand-in for the platforms until it is interrupted. */
export function sandboxCommand(): Command {
  return new Command("sandbox")
    .description("Run a local stand-in for the platforms. Prints one JSON line when it is ready.")
    .addHelpText("before", examples)
    .option("--port <number>", "port to listen on, 0 for a free one", parsePort, 8620)
    .option("--host <host>", "address to listen on", "127.0.0.1")
    .option("--db <file>", "SQLite file to keep everything in", ":memory:")
    .option(
      "--https",
      "serve https, as Taikun's own tools ask, with a new certificate that nobody has signed",
      false,
    )
    .option("--test-controls", "let tests order faults and read the request log under /_test", false)
    .action(serve);
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError("A port is a number from 0 to 65535.");
}

async function serve({ port, host, db, https, testControls }: Options): Promise<void> {
  if (testControls && !isLoopback(host)) {
    throw new CliError(
      exitCodes.usage,
      `--test-controls are for this machine alone, so --host must be a loopback address with them, and not ${host}`,
    );
  }
  // Only here: the other commands start without a web server and a database.
  const { createSandbox, listen, SandboxError } = await import("../sandbox/index.js");
  try {
    const sandbox = createSandbox({
      contract: (platform) => packageFile(`openapi/${platform}.yaml`),
      db,
      key: process.env.BELAY_SANDBOX_KEY,
      testControls,
      testSecret: process.env.BELAY_SANDBOX_TEST_SECRET,
    });
    try {
      const listening = await listen(sandbox, {
        port,
        host,
        tls: https ? await newCertificate() : undefined,
      });
      if (!isLoopback(host))
        say(`warning: ${host} is not a loopback address; others on the network can connect`);
      console.log(JSON.stringify(listening.address));
      await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
      await listening.close();
    } finally {
      sandbox.close();
    }
  } catch (error) {
    if (error instanceof SandboxError) throw new CliError(exitCodes.failure, error.message, { cause: error });
    throw error;
  }
}

async function newCertificate(): Promise<{ cert: string; key: string }> {
  const { makeCertificate } = await import("../plugin/transport/certificate.js");
  const { der, privateKey } = makeCertificate(new Date());
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString("base64").replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}
