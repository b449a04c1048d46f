import { readExample } from "./read-example.js";

/** A line `<!-- examples/FILE -->` or `<!-- examples/FILE#REGION -->`, and the fence below it, if there is one. */
const EMBEDDED = /^<!-- (examples\/[^\s#]+)(?:#(\S+))? -->\n(?:\n?(```\S*\n)(.*?)^```$)?/gms;

export interface Embedded {
  /** The document with the code as it is now; what could not be read stays as it was. */
  readonly text: string;
  /** The files and regions whose code was another one. */
  readonly stale: readonly string[];
  /** The files, regions and fences that are missing. */
  readonly problems: readonly string[];
}

/** Puts code from examples/ into the fences of a document that ask for it. */
export function embedExamples(document: string): Embedded {
  const stale: string[] = [];
  const problems: string[] = [];
  const text = document.replace(
    EMBEDDED,
    (whole, path: string, region?: string, fence?: string, old?: string) => {
      const source = region === undefined ? path : `${path}#${region}`;
      if (fence === undefined) {
        problems.push(`no code fence follows <!-- ${source} -->`);
        return whole;
      }
      try {
        const code = readExample(path, region);
        if (code !== old) stale.push(source);
        return `<!-- ${source} -->\n${fence}${code}\`\`\``;
      } catch (error) {
        problems.push((error as Error).message);
        return whole;
      }
    },
  );
  return { text, stale, problems };
}
