import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";

/**
 * The same for every build: an archive holds the time of its files, and the same files must make the same bytes. In this machine's
 * own time zone, as zip archives have it.
 */
const TIME = new Date(2000, 0, 1);

/** Writes a zip archive. `entries`: name, content as bytes, and whether it is a program. */
export async function writeZip(file, entries) {
  const archive = new ZipFile();
  for (const { name, content, isProgram } of entries)
    archive.addBuffer(content, name, {
      mtime: TIME,
      mode: isProgram ? 0o100755 : 0o100644,
      forceDosTimestamp: true,
    });
  archive.end();
  await pipeline(archive.outputStream, createWriteStream(file));
}
