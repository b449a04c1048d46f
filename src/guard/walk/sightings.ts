import type { PlannedId } from "../association/model.js";

/** Which objects of one type were handed over, which of them a plan call named, and whether others are created. */
export class Sightings<T> {
  readonly #read = new Map<string, T>();
  readonly #stored = new Map<string, T>();
  readonly #named = new Set<string>();
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

  createdUnmarked(): void {
    this.#createsUnmarked = true;
  }

  tainted(): T[] {
    return this.#unnamed(this.#read);
  }

  suspected(): T[] {
    return this.#unnamed(this.#stored);
  }

  #unnamed(objects: ReadonlyMap<string, T>): T[] {
    if (!this.#createsUnmarked) return [];
    return [...objects].filter(([key]) => !this.#named.has(key)).map(([, value]) => value);
  }
}
