type Milliseconds = number;

/** How often something may be done: so many times at once, and then so many times a second. */
export interface Rate {
  readonly atOnce: number;
  readonly perSecond: number;
}

/** Counts for each key by itself how often something was done. What it remembers does not grow with what strangers do. */
export class Allowance {
  readonly #rate: Rate;
  readonly #now: () => Milliseconds;
  readonly #used = new Map<string, { used: number; at: Milliseconds }>();

  constructor(rate: Rate, now: () => Milliseconds = () => performance.now()) {
    this.#rate = rate;
    this.#now = now;
  }

  /** Takes one. Answers `false`, and takes none, when there is none left. */
  take(key: string): boolean {
    const used = this.#usedBy(key);
    if (used + 1 > this.#rate.atOnce) return false;
    // The one that was changed last stands last.
    this.#used.delete(key);
    this.#used.set(key, { used: used + 1, at: this.#now() });
    this.#forget();
    return true;
  }

  #usedBy(key: string): number {
    const { used, at } = this.#used.get(key) ?? { used: 0, at: 0 };
    return Math.max(0, used - ((this.#now() - at) / 1000) * this.#rate.perSecond);
  }

  /** Forgets those that have all of theirs again. */
  #forget(): void {
    for (const key of this.#used.keys()) {
      if (this.#usedBy(key) > 0) return;
      this.#used.delete(key);
    }
  }
}
