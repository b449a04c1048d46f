import type { Socket } from "node:net";

export interface LineReader {
  handle(line: string): void;
  /** The socket's last word: what `handle` threw, or that a line is too long. */
  fail(error: Error): void;
  /** How long the line that comes may be, in characters; none: as long as it likes. */
  limit?(): number;
}

/**
 * Calls back for each whole line of a socket. A line that cannot be handled ends the socket, and nothing after it is
 * read: an exception here would be outside every call and end the process.
 */
export function onLines(socket: Socket, { handle, fail, limit = () => Infinity }: LineReader): void {
  let pieces: string[] = [];
  let length = 0;
  const take = (piece: string) => {
    length += piece.length;
    if (length > limit()) throw new Error("a line is too long");
    pieces.push(piece);
  };
  const finish = () => {
    const line = pieces.join("");
    pieces = [];
    length = 0;
    handle(line);
  };
  const read = (chunk: string) => {
    let start = 0;
    for (let end = chunk.indexOf("\n"); end >= 0; end = chunk.indexOf("\n", start)) {
      take(chunk.slice(start, end));
      start = end + 1;
      finish();
    }
    if (start < chunk.length) take(chunk.slice(start));
  };
  socket.setEncoding("utf8");
  socket.on("data", (chunk: string) => {
    if (socket.destroyed) return;
    try {
      read(chunk);
    } catch (error) {
      fail(error as Error);
      socket.destroy();
    }
  });
}
