/** Whether, in the end, there is exactly what the configuration says, and no secret where it ought not to be. */
import { type Case, canary, mark } from "./case.js";
import type { Door } from "./door.js";
import type { Ground } from "./platforms/platform.js";

export interface End {
  readonly state: string;
  /** By what they are. */
  readonly texts: Readonly<Record<string, string>>;
}

interface Stored {
  readonly address: string;
  readonly type: string;
  readonly id: string;
}

export async function judge(one: Case, ground: Ground, door: Door, { state, texts }: End): Promise<string[]> {
  const found = await ground.found();
  const stored = objectsOf(state);
  return [
    ...difference("the platform", ground.expected(one.goal), found.lines),
    ...difference(
      "the state",
      found.ids,
      stored.filter(({ id }) => id !== "").map(({ id }) => id),
    ),
    ...lostSecrets(one, stored, door),
    ...[mark(one), ...found.secrets].flatMap((secret) =>
      Object.entries(texts).flatMap(([where, text]) =>
        text.includes(secret) ? [`a secret is in ${where}`] : [],
      ),
    ),
  ];
}

function difference(where: string, expected: readonly string[], found: readonly string[]): string[] {
  const [wanted, is] = [[...expected].sort(), [...found].sort()];
  return JSON.stringify(wanted) === JSON.stringify(is)
    ? []
    : [`${where} has ${JSON.stringify(is)} instead of ${JSON.stringify(wanted)}`];
}

/** What was sent last for each credential, its secret among it, is what the configuration says. */
function lostSecrets(one: Case, stored: readonly Stored[], door: Door): string[] {
  const held = new Map<string, string>();
  for (const { body, answer } of door.writes) {
    const [secret] = body.match(/canary\d+x\w+/) ?? [];
    const [, id] = answer.match(/"id":"([^"]+)"/) ?? [];
    if (secret && id) held.set(id, secret);
  }
  return Object.entries(one.goal.credentials).flatMap(([label, { secret }]) => {
    const id = stored.find(({ address }) => address === `${one.platform.type}.${label}`)?.id ?? "";
    const wanted = secret === 0 ? undefined : canary(one, label, secret);
    return held.get(id) === wanted
      ? []
      : [`credential ${label} (${id}) holds ${held.get(id)} and not ${wanted}`];
  });
}

function objectsOf(state: string): Stored[] {
  if (state === "") return [];
  const { resources = [] } = JSON.parse(state) as {
    resources?: {
      mode: string;
      type: string;
      name: string;
      instances: { attributes: Readonly<Record<string, unknown>>; deposed?: string }[];
    }[];
  };
  return resources
    .filter(({ mode }) => mode === "managed")
    .flatMap(({ type, name, instances }) =>
      instances.map(({ attributes, deposed }) => ({
        address: deposed ? `${type}.${name} (deposed)` : `${type}.${name}`,
        type,
        // A binding has no id of its own.
        id: typeof attributes.id === "string" && type.startsWith("belay_") ? attributes.id : "",
      })),
    );
}
