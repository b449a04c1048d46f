import { readdirSync, readFileSync } from "node:fs";

/** Medians of alternating runs, so that a change of the machine's load touches all contestants alike. */
export async function alternate(rounds, contestants) {
  const samples = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, contestant] of Object.entries(contestants)) samples[name].push(await contestant());
  }
  return Object.fromEntries(Object.entries(samples).map(([name, values]) => [name, median(values)]));
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds that a piece of work takes. */
export async function time(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The environment without an extra file of certificates, which slows every start of Node, ours and the bare one's. */
export function quietEnvironment() {
  const { NODE_EXTRA_CA_CERTS: _, ...rest } = process.env;
  return rest;
}

/**
 * Watches the resident memory of a process, or with `children` of those that it starts, and gives what tells the peak of the largest,
 * in MB. Linux only. The peak never falls, so that looking often is enough: what is read last misses 10 ms.
 */
export function watchPeak({ pid }, { children = false } = {}) {
  let peak = Number.NaN;
  const look = () => {
    for (const each of children ? childrenOf(pid) : [pid]) {
      const megabytes = Number(/VmHWM:\s*(\d+)/.exec(read(`/proc/${each}/status`))?.[1]) / 1024;
      if (!(megabytes <= peak)) peak = Number.isNaN(megabytes) ? peak : megabytes;
    }
  };
  const timer = setInterval(look, 10);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

const childrenOf = (pid) =>
  readdirSafely(`/proc/${pid}/task`).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(" ").filter(Boolean),
  );

/** Empty where it has ended, or there is no /proc. */
function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function readdirSafely(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
