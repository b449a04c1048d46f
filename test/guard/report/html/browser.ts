/** Headless Chromium for the tests of the page: the one that a package brings, with libraries and fonts. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import puppeteer, { type Browser } from "puppeteer-core";

const args = ["--no-sandbox", "--disable-gpu"];

/** Throws, with the way out, on a machine that the package has no Chromium for. */
export async function launch(): Promise<Browser> {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return puppeteer.launch({ executablePath: CHROMIUM, args });
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      `The tests of the HTML report need Chromium, and no package brings one for ${process.platform} ${process.arch}. Install ` +
        "it (Debian: apt-get install chromium), and name it: CHROMIUM=/path/to/chromium.",
    );
  }
  const folder = mkdtempSync(join(tmpdir(), "belay-chromium-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const browser = await puppeteer.launch({ ...unpack(folder), args });
    return browser.once("disconnected", remove);
  } catch (error) {
    remove();
    throw error;
  }
}

/** The package unpacks itself only on Lambda, and for all users of a machine in one place. */
function unpack(folder: string) {
  const packed = (name: string) =>
    brotliDecompressSync(readFileSync(resolve("node_modules/@sparticuz/chromium/bin", `${name}.br`)));
  const executablePath = join(folder, "chromium");
  writeFileSync(executablePath, packed("chromium"), { mode: 0o755 });
  execFileSync("tar", ["-x", "-C", folder], { input: packed("al2023.tar") });
  const fonts = join(folder, "fonts.conf");
  writeFileSync(fonts, fontconfig(resolve("node_modules/dejavu-fonts-ttf/ttf"), join(folder, "cache")));
  return {
    executablePath,
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, "lib"), FONTCONFIG_FILE: fonts },
  };
}

/** The widest font that a browser falls back to, on every machine: the page has to fit with it. */
const fontconfig = (fonts: string, cache: string) => `<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
  <match><edit name="family" mode="append_last"><string>DejaVu Sans</string></edit></match>
</fontconfig>
`;
