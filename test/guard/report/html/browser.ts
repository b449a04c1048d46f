/** Headless Chromium for the tests of the page. */
import { existsSync } from "node:fs";
import puppeteer, { type Browser } from "puppeteer-core";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

export function launch(): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error(
      `Chromium is not at ${executablePath}. Install it (apt-get install chromium), or name another one: CHROMIUM=/path/to/chromium.`,
    );
  }
  return puppeteer.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
}
