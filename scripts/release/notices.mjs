import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const licenceText = (id) => require(`spdx-license-list/licenses/${id}`).licenseText.trim();

/**
 * What Bun links into the executable, by its own list of licences (LICENSE.md of https://github.com/oven-sh/bun): name, licences by
 * their SPDX ids, where its source and its own notice are.
 */
const LINKED = [
  ["JavaScriptCore and WebCore, of WebKit", ["LGPL-2.0-or-later"], "https://github.com/oven-sh/WebKit"],
  ["TinyCC", ["LGPL-2.1-or-later"], "https://github.com/tinycc/tinycc"],
  ["BoringSSL", ["Apache-2.0", "OpenSSL", "ISC"], "https://boringssl.googlesource.com/boringssl"],
  ["Brotli", ["MIT"], "https://github.com/google/brotli"],
  ["c-ares", ["MIT"], "https://github.com/c-ares/c-ares"],
  ["Highway", ["Apache-2.0"], "https://github.com/google/highway"],
  ["ICU", ["Unicode-3.0"], "https://github.com/unicode-org/icu"],
  ["libarchive", ["BSD-2-Clause"], "https://github.com/libarchive/libarchive"],
  ["libbase64", ["BSD-2-Clause"], "https://github.com/aklomp/base64"],
  ["libc++abi (one function)", ["Apache-2.0"], "https://github.com/llvm/llvm-project"],
  ["libdeflate", ["MIT"], "https://github.com/ebiggers/libdeflate"],
  ["libjpeg-turbo", ["BSD-3-Clause", "IJG", "Zlib"], "https://github.com/libjpeg-turbo/libjpeg-turbo"],
  ["libspng", ["BSD-2-Clause"], "https://github.com/randy408/libspng"],
  ["libuv (on Windows)", ["MIT"], "https://github.com/libuv/libuv"],
  ["libwebp", ["BSD-3-Clause"], "https://github.com/webmproject/libwebp"],
  ["lol-html", ["BSD-3-Clause"], "https://github.com/cloudflare/lol-html"],
  ["ls-hpack and ls-qpack", ["MIT"], "https://github.com/litespeedtech"],
  ["lsquic", ["MIT", "BSD-3-Clause"], "https://github.com/litespeedtech/lsquic"],
  ["mimalloc", ["MIT"], "https://github.com/microsoft/mimalloc"],
  ["picohttpparser", ["MIT"], "https://github.com/h2o/picohttpparser"],
  ["simdutf", ["Apache-2.0"], "https://github.com/simdutf/simdutf"],
  ["TigerBeetle's I/O (parts)", ["Apache-2.0"], "https://github.com/tigerbeetle/tigerbeetle"],
  ["uSockets and uWebSockets", ["Apache-2.0"], "https://github.com/uNetworking"],
  ["uucode", ["MIT"], "https://github.com/jacobsandlund/uucode"],
  ["zlib-ng", ["Zlib"], "https://github.com/zlib-ng/zlib-ng"],
  ["Zstandard", ["BSD-3-Clause"], "https://github.com/facebook/zstd"],
  [
    "polyfills of Node's modules, from npm",
    ["MIT"],
    "https://github.com/oven-sh/bun/tree/main/src/node-fallbacks",
  ],
];

/** The text that goes with every executable: what of others is in it, and under which licences. */
export function notices(packages, { version, bunVersion }) {
  return `${[
    `Third-party software in Belay ${version}`,
    `The executable of Belay holds Bun ${bunVersion} (MIT License, https://github.com/oven-sh/bun), and the packages that are listed below.`,
    `Bun links these libraries:\n\n${LINKED.map(([name, ids, source]) => `  - ${name}: ${ids.join(", ")}. ${source}`).join("\n")}`,
    `JavaScriptCore, WebCore and TinyCC are free software under the GNU Library and Lesser General Public Licenses, whose texts are below. You may
change them and put your own version of them into this executable: their sources, and how Bun is built from them, are at the
addresses above and in LICENSE.md of Bun's repository; all else of the executable is one text of JavaScript, made from Belay's sources
by scripts/executable/bundle.mjs, which a Bun of your own compiles as scripts/executable/compile.mjs does:

  bun build belay.cjs --compile --bytecode --format=cjs --outfile=belay`,
    ...packages.map(({ name, version, license, text }) => section(`${name} ${version} (${license})`, text)),
    ...[...new Set(LINKED.flatMap(([, ids]) => ids))].map((id) => section(id, licenceText(id))),
  ].join("\n\n")}\n`;
}

const section = (title, text) => `${"=".repeat(100)}\n${title}\n${"=".repeat(100)}\n\n${text}`;
