/**
 * `node scripts/check-links.mjs [ROOT]`: every relative link in the Markdown of the repository leads to a file, every #anchor
 * to a heading, and to every page under docs/ there is a way from README.md. Prints what does not, and exits 1.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

const root = resolve(process.argv[2] ?? ".");
const documents = new Map(
  [
    ...readdirSync(root).filter((name) => statSync(join(root, name)).isFile()),
    ...["docs", "examples", "tools", ".github"].flatMap(filesUnder),
  ]
    .filter((path) => path.endsWith(".md"))
    .map((path) => [path, readDocument(path)]),
);

for (const [path, { links }] of documents) {
  for (const { line, target } of links) {
    const problem = problemOf(path, target);
    if (problem) fail(`${path}:${line}: ${target} ${problem}`);
  }
}
const reached = reachedFrom("README.md");
for (const path of documents.keys()) {
  if (path.startsWith("docs/") && !reached.has(path)) fail(`${path}: no link leads here from README.md`);
}

function problemOf(from, target) {
  const [, anchor] = target.split("#");
  const path = fileOf(from, target);
  if (path.startsWith("..")) return "leads out of the repository";
  if (!existsSync(join(root, path))) return "leads to no file";
  const document = documents.get(path);
  if (anchor && document && !document.anchors.has(anchor)) return "leads to no heading";
  return null;
}

/** The pages that links lead to, from page to page; a link to a folder leads to the pages in it. */
function reachedFrom(start) {
  const reached = new Set();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const pages = documents.has(path)
      ? [path]
      : [...documents.keys()].filter((page) => dirname(page) === path);
    for (const page of pages) {
      if (reached.has(page)) continue;
      reached.add(page);
      open.push(...documents.get(page).links.map(({ target }) => fileOf(page, target)));
    }
  }
  return reached;
}

/** The path, from the root, of what a link in a document leads to. */
function fileOf(from, target) {
  const path = decodeURI(target.split("#")[0]);
  if (path === "") return from;
  const absolute = path.startsWith("/") ? join(root, path) : resolve(root, dirname(from), path);
  return relative(root, absolute).split(sep).join("/");
}

/** The relative links of a document, with their lines, and the anchors that lead into it. */
function readDocument(path) {
  const links = [];
  const anchors = new Set();
  const lines = withoutCode(readFileSync(join(root, path), "utf8")).split("\n");
  for (const [index, line] of lines.entries()) {
    const heading = /^ {0,3}#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1];
    if (heading !== undefined) anchors.add(slugOf(heading, anchors));
    for (const [, id] of line.matchAll(/<a\s+(?:id|name)="([^"]+)"/g)) anchors.add(id);
    const text = line.replace(/`[^`]*`/g, "");
    const targets = [
      /\]\(<?([^\s)>]+)/g,
      /^ {0,3}\[[^\]]+\]:\s*<?([^\s>]+)/g,
      /\b(?:href|src)="([^"]+)"/g,
    ].flatMap((form) => [...text.matchAll(form)].map(([, target]) => target));
    for (const target of targets) {
      if (!/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(target)) links.push({ line: index + 1, target });
    }
  }
  return { links, anchors };
}

/** GitHub's anchor of a heading: letters, digits, hyphens and underscores; a number at the end where it comes again. */
function slugOf(heading, taken) {
  const slug = heading
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
  let unique = slug;
  for (let number = 1; taken.has(unique); number++) unique = `${slug}-${number}`;
  return unique;
}

/** Fences and comments as empty lines, so that the others keep their numbers. */
function withoutCode(markdown) {
  const blank = (text) => text.replace(/[^\n]/g, "");
  return markdown
    .replace(/^[ \t]*(```+|~~~+)[^\n]*\n.*?^[ \t]*\1[ \t]*$/gms, blank)
    .replace(/<!--.*?-->/gs, blank);
}

function filesUnder(folder) {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

function fail(problem) {
  console.error(problem);
  process.exitCode = 1;
}
