/** A clock that jumps to the next thing that is due whenever the program under test has come to rest. */
export function virtualClock(start = Date.UTC(2030, 0, 1)) {
  let time = start;
  const due = new Set<{ at: number; ring: () => void }>();

  function sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const alarm = { at: time + ms, ring: resolve };
      const stop = () => {
        due.delete(alarm);
        reject(signal.reason);
      };
      if (signal.aborted) return stop();
      due.add(alarm);
      signal.addEventListener("abort", stop, { once: true });
      setTimeout(jump, 5);
    });
  }

  function jump(): void {
    const [next] = [...due].sort((a, b) => a.at - b.at);
    if (!next) return;
    due.delete(next);
    time = next.at;
    next.ring();
  }

  return { sleep, now: () => time, elapsed: () => time - start };
}
