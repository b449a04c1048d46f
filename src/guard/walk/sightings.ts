import type { PlannedId } from "../association/model.js";

/** Which objects of one type were handed over, which of them a plan call named, and whether others are created. */
export class Sightings<T> {
  readonly #read = new Map<string, T>();
  readonly #stored = new Map<string, T>();
  readonly #named = new Set<string>();
  readonly #plannedUnread = new Set<string>();
  #createsUnmarked = false;

  read(key: string, value: T): void {
    this.#read.set(key, value);
  }

  stored(key: string, value: T): void {
    this.#stored.set(key, value);
  }

  named(key: PlannedId): void {
    this.#named.add(key);
  }

  /**
   * By the plan call of an object that stays. True: it was planned before it was read, and read since (-minimal-refresh), so
   * that this call counts instead of the former one. Once for each read, as several objects may be of one key.
   */
  plannedAgain(key: string): boolean {
    this.#named.add(key);
    if (this.#read.has(key)) return this.#plannedUnread.delete(key);
    this.#plannedUnread.add(key);
    return false;
  }

  createdUnmarked(): void {
    this.#createsUnmarked = true;
  }

  /** What was read and not named, while something new is created. */
  tainted(): T[] {
    return this.#unnamed(this.#read);
  }

  /** The same, of what was not read, too. */
  suspected(): T[] {
    return this.#unnamed(new Map([...this.#stored, ...this.#read]));
  }

  #unnamed(objects: ReadonlyMap<string, T>): T[] {
    if (!this.#createsUnmarked) return [];
    return [...objects].filter(([key]) => !this.#named.has(key)).map(([, value]) => value);
  }
}
