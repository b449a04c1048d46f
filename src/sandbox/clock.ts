/** What time it is in a sandbox. Whatever becomes ready or expires later asks it, so that a test need not wait. */
export interface Clock {
  now(): Date;
  /** Moves it forward, for this process and until its end. */
  advance(seconds: number): void;
}

/** A clock that goes as the computer's does. */
export function createClock(): Clock {
  let ahead = 0;
  return {
    now: () => new Date(Date.now() + ahead),
    advance: (seconds) => {
      ahead += seconds * 1_000;
    },
  };
}
