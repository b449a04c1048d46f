/** Reads chosen parts of a JSON document of any size, piece by piece, and checks all of it. */
import { describeAround } from "./around-json.js";
import { type Interest, JsonScanner, type Listener, NotJson } from "./json-scanner.js";
import { PlanError } from "./plan-error.js";

/** A document: its text, its bytes, or either in pieces, such as a file's stream. */
export type Source = string | Uint8Array | AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

export interface Reader {
  /** A member of the document begins. False: what is in it is not wanted. */
  member?(name: string, kind: "object" | "list" | "scalar"): boolean;
  /** `member`: that the value is in. `json`: its text. `index`: where the value is an element, which one; else -1. */
  value(member: string, json: string, index: number): void;
}

/**
 * Gives the reader each value at one of the paths, such as `resource_changes.*`, where `*` stands for every element of a
 * list. Nothing else is kept.
 *
 * @throws {PlanError} where the document is not JSON, has something else on the way to a path, or has it twice. The reason
 * never quotes the document.
 */
export async function readJson(source: Source, paths: readonly string[], reader: Reader): Promise<void> {
  const listener = new PathListener(paths, reader);
  const scanner = new JsonScanner(listener);
  const all = pieces(source);
  let start = Buffer.alloc(0);
  for await (const bytes of all) {
    if (listener.place === "before") start = filled(start, bytes);
    try {
      scanner.write(bytes);
    } catch (error) {
      const { place } = listener;
      if (!(error instanceof NotJson) || place === "in") throw error;
      let around = place === "before" ? start : filled(Buffer.alloc(0), bytes.subarray(error.at));
      for await (const more of all) {
        if (around.length === LOOKED_AT) break;
        around = filled(around, more);
      }
      const said = describeAround(around.toString("latin1"), place);
      throw said === null ? error : new PlanError(said);
    }
  }
  scanner.end();
}

/** In bytes: the lines of a wrapper are short. */
const LOOKED_AT = 1000;

/** However the document is cut into pieces, it is the same. */
function filled(part: Buffer, next: Buffer): Buffer<ArrayBuffer> {
  return Buffer.concat([part, next.subarray(0, LOOKED_AT - part.length)]);
}

async function* pieces(source: Source): AsyncGenerator<Buffer, undefined> {
  const all = typeof source === "string" || source instanceof Uint8Array ? [source] : source;
  /** Half of a character that is cut in two. */
  let half = "";
  for await (const piece of all) {
    if (typeof piece !== "string") {
      yield Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
      continue;
    }
    const text = half + piece;
    half = /[\uD800-\uDBFF]$/.exec(text)?.[0] ?? "";
    yield Buffer.from(text.slice(0, text.length - half.length));
  }
  if (half) yield Buffer.from(half);
}

/** A place on the way to the paths. */
class Step {
  readonly members = new Map<string, Step>();
  isEnd = false;

  constructor(readonly path: string) {}

  get isList(): boolean {
    return this.members.has("*");
  }

  to(name: string): Step {
    const known = this.members.get(name);
    if (known) return known;
    const next = new Step(this.path ? `${this.path}.${name}` : name);
    this.members.set(name, next);
    return next;
  }
}

/** A step whose value is being read. */
interface Entered {
  readonly step: Step;
  key: string;
  index: number;
  readonly seen: Set<Step>;
}

class PathListener implements Listener {
  readonly #root = new Step("");
  readonly #entered: Entered[] = [];
  #hasBegun = false;

  /** Where in the document it is. */
  get place(): "before" | "in" | "behind" {
    return this.#entered.length > 0 ? "in" : this.#hasBegun ? "behind" : "before";
  }

  constructor(
    paths: readonly string[],
    private readonly reader: Reader,
  ) {
    for (const path of paths) {
      path.split(".").reduce((step, name) => step.to(name), this.#root).isEnd = true;
    }
  }

  key(json: string): void {
    const last = this.#entered.at(-1);
    if (last) last.key = JSON.parse(json) as string;
  }

  begin(kind: "object" | "list" | "scalar"): Interest {
    const last = this.#entered.at(-1);
    if (!last) return kind === "object" ? this.#enter(this.#root) : "skip";
    const step = last.step.isList ? this.#element(last) : this.#member(last);
    const isWanted = last.step !== this.#root || (this.reader.member?.(last.key, kind) ?? true);
    if (!step || !isWanted) return "skip";
    if (step.isEnd) return "take";
    const expected = step.isList ? "list" : "object";
    if (kind !== expected) throw new PlanError(`${step.path} is no ${expected}`);
    return this.#enter(step);
  }

  value(json: string): void {
    const last = this.#entered.at(-1);
    if (last) this.reader.value(this.#entered[0]?.key ?? "", json, last.index);
  }

  leave(): void {
    this.#entered.pop();
  }

  #enter(step: Step): "enter" {
    this.#hasBegun = true;
    this.#entered.push({ step, key: "", index: -1, seen: new Set() });
    return "enter";
  }

  #element(list: Entered): Step | undefined {
    list.index++;
    return list.step.members.get("*");
  }

  /** Of two members of one name, readers of JSON choose differently. */
  #member({ step, key, seen }: Entered): Step | undefined {
    const member = step.members.get(key);
    if (!member) return undefined;
    if (seen.has(member)) throw new PlanError(`it holds ${member.path} twice`);
    seen.add(member);
    return member;
  }
}
