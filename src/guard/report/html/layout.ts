/** Where everything in the graph stands: pure geometry, in pixels. */
import { FATES } from "./fate.js";
import type { Destination, Outline, OutlinedCredential, OutlinedDependent } from "./outline.js";

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly Column[];
  readonly bands: readonly Band[];
  readonly destinations: readonly Placed<Destination>[];
  /** Credentials that the graph leaves to the tables. */
  readonly hiddenCredentials: number;
}

export interface Column {
  readonly x: number;
  readonly title: string;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Placed<T> {
  readonly box: Box;
  readonly item: T;
}

/** One deleted credential beside its dependents: it is as tall as they are together, so that every line is level. */
export interface Band extends Placed<OutlinedCredential> {
  readonly rows: readonly Row[];
  /** The place that says how many dependents are only in the table, or that there is none; null where all are drawn. */
  readonly remark: Box | null;
  readonly hidden: number;
}

export interface Row extends Placed<OutlinedDependent> {
  /** From the dependent to the credential that is deleted. */
  readonly now: Line;
  /** To the credential that it moves to. */
  readonly next: Curve | null;
  /** To one that is not known. */
  readonly nowhere: Line | null;
}

export interface Line {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/** Level up to `lead`, where its words stand, and only then on its way. */
export interface Curve extends Line {
  readonly lead: number;
  readonly y2: number;
}

const CARD = 272;
const NOW_GAP = 156;
const LEAD = 84;
const NEXT_GAP = LEAD + 96;
const TOP = 44;
const CREDENTIAL_HEIGHT = 92;
const DEPENDENT_HEIGHT = 46;
const DESTINATION_HEIGHT = 68;
/** Where the corner of a card ends, and a line may arrive. */
const ROUNDING = 12;
const ROW_GAP = 12;
const BAND_GAP = 26;
/** Strokes and focus rings reach over the edge. */
const MARGIN = 4;

const CREDENTIALS_X = MARGIN;
const DEPENDENTS_X = CREDENTIALS_X + CARD + NOW_GAP;
const DESTINATIONS_X = DEPENDENTS_X + CARD + NEXT_GAP;

const MOST_CREDENTIALS = 40;
const MOST_ROWS = 80;

export function layout({ credentials, destinations }: Outline): Layout {
  const drawn = credentials.slice(0, MOST_CREDENTIALS);
  const most = Math.min(10, Math.max(3, Math.floor(MOST_ROWS / drawn.length)));
  let y = TOP;
  const stacked = drawn.map((item) => {
    const band = stack(item, y, most);
    y += band.box.height + BAND_GAP;
    return band;
  });

  const sources = stacked.flatMap(({ rows }) => rows);
  const placed = beside(destinations, sources);
  const bands = stacked.map((band) => ({
    ...band,
    rows: band.rows.map((row) => ({
      ...row,
      next: curve(row, sources, placed),
      nowhere: isLost(row) ? { x1: row.box.x + CARD, x2: row.box.x + CARD + LEAD, y: middle(row.box) } : null,
    })),
  }));
  const isWide = placed.length === 0 && sources.some(isLost);
  const bottoms = [...stacked, ...placed].map(({ box }) => box.y + box.height);
  return {
    width: (placed.length > 0 ? DESTINATIONS_X : DEPENDENTS_X) + CARD + (isWide ? NEXT_GAP : MARGIN),
    height: Math.max(TOP, ...bottoms) + MARGIN,
    columns: [
      { x: CREDENTIALS_X, title: "Credentials that are deleted" },
      { x: DEPENDENTS_X, title: "What uses them" },
      ...(placed.length > 0 ? [{ x: DESTINATIONS_X, title: "Where it moves" }] : []),
    ],
    bands,
    destinations: placed,
    hiddenCredentials: credentials.length - drawn.length,
  };
}

type Source = Omit<Row, "next" | "nowhere">;

/** It moves, and nobody knows yet to which credential. */
const isLost = ({ item: { dependent, destination } }: Source) =>
  FATES[dependent.fate].next !== null && destination === null;

function stack(item: OutlinedCredential, top: number, most: number) {
  const { length } = item.dependents;
  // To say "1 more" takes the place of that one.
  const drawn = length <= most + 1 ? length : most;
  const hidden = length - drawn;
  const places = drawn + (hidden > 0 || length === 0 ? 1 : 0);
  const tall = places * DEPENDENT_HEIGHT + (places - 1) * ROW_GAP;
  const height = Math.max(CREDENTIAL_HEIGHT, tall);
  const first = top + (height - tall) / 2;
  const place = (i: number): Box => ({
    x: DEPENDENTS_X,
    y: first + i * (DEPENDENT_HEIGHT + ROW_GAP),
    width: CARD,
    height: DEPENDENT_HEIGHT,
  });
  const rows = item.dependents.slice(0, drawn).map((dependent, i): Source => {
    const box = place(i);
    return { item: dependent, box, now: { x1: DEPENDENTS_X, x2: CREDENTIALS_X + CARD, y: middle(box) } };
  });
  return {
    item,
    box: { x: CREDENTIALS_X, y: top, width: CARD, height },
    rows,
    remark: places > drawn ? place(drawn) : null,
    hidden,
  };
}

/** Each destination as near as may be to the middle of what moves there, and none over another. */
function beside(destinations: readonly Destination[], sources: readonly Source[]): Placed<Destination>[] {
  const wanted = destinations
    .map((item) => {
      const from = sources.filter((source) => source.item.destination === item).map(({ box }) => middle(box));
      return { item, center: mean(from), isDrawn: from.length > 0 };
    })
    .filter(({ isDrawn }) => isDrawn)
    .sort((a, b) => a.center - b.center);
  let free = TOP;
  return wanted.map(({ item, center }) => {
    const y = Math.max(free, center - DESTINATION_HEIGHT / 2);
    free = y + DESTINATION_HEIGHT + ROW_GAP;
    return { item, box: { x: DESTINATIONS_X, y, width: CARD, height: DESTINATION_HEIGHT } };
  });
}

/** Lines arrive one below the other, in the order in which they start. */
function curve(
  row: Source,
  sources: readonly Source[],
  placed: readonly Placed<Destination>[],
): Curve | null {
  const destination = placed.find(({ item }) => item === row.item.destination);
  if (!destination) return null;
  const arriving = sources.filter(({ item }) => item.destination === destination.item);
  const { y, height } = destination.box;
  const around = mean(arriving.map(({ box }) => middle(box)));
  const spread = Math.min(14 * (arriving.length - 1), height - 2 * ROUNDING);
  const center = Math.max(y + ROUNDING + spread / 2, Math.min(y + height - ROUNDING - spread / 2, around));
  const step = spread / Math.max(1, arriving.length - 1);
  const x1 = DEPENDENTS_X + CARD;
  return {
    x1,
    lead: x1 + LEAD,
    x2: DESTINATIONS_X,
    y: middle(row.box),
    y2: center + (arriving.indexOf(row) - (arriving.length - 1) / 2) * step,
  };
}

const middle = ({ y, height }: Box) => y + height / 2;

const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
