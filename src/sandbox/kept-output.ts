import { outputLimits } from './output-limits.ts';

type Limits = Readonly<Record<'first' | 'last' | 'characters', number>>;

interface Kept<Item> {
  readonly item: Item;
  readonly size: number;
}

/**
 * What is kept of what a run prints: the first entries and the last ones; those between are only counted. Every entry has
 * a number; an entry that comes again under its number replaces what was there.
 */
export class KeptOutput<Item> {
  readonly #limits: Limits;
  readonly #first = new Map<number, Kept<Item>>();
  #last = new Map<number, Kept<Item>>();
  #sizes = { first: 0, last: 0 };
  #lastId = 0;
  #leftOut = 0;

  constructor(limits: Limits = outputLimits) {
    this.#limits = limits;
  }

  /** How many entries are left out between the first and the last. */
  get leftOut(): number {
    return this.#leftOut;
  }

  get first(): readonly Item[] {
    return Array.from(this.#first.values(), ({ item }) => item);
  }

  get last(): readonly Item[] {
    return Array.from(this.#last.values(), ({ item }) => item);
  }

  get all(): readonly Item[] {
    return [...this.first, ...this.last];
  }

  get(id: number): Item | undefined {
    return (this.#first.get(id) ?? this.#last.get(id))?.item;
  }

  /** @param size In characters. */
  set(id: number, item: Item, size: number): void {
    const isFirst = this.#first.has(id);
    // An entry that was left out must not come back in the wrong place.
    if (!isFirst && !this.#last.has(id) && id <= this.#lastId) return;
    const isNew = id > this.#lastId;
    this.#lastId = Math.max(this.#lastId, id);
    const { first, characters } = this.#limits;
    const isBeginning = this.#leftOut === 0 && this.#last.size === 0;
    const fits = this.#first.size < first && this.#sizes.first + size <= characters;
    this.#put(isFirst || (isNew && isBeginning && fits) ? 'first' : 'last', id, { item, size });
  }

  delete(id: number): void {
    this.#sizes.first -= this.#first.get(id)?.size ?? 0;
    this.#sizes.last -= this.#last.get(id)?.size ?? 0;
    this.#first.delete(id);
    this.#last.delete(id);
  }

  /** Counts entries that were printed after the ones here and are lost. The last ones here are then left out, too. */
  skip(count: number): void {
    this.#leftOut += this.#last.size + count;
    this.#last = new Map();
    this.#sizes.last = 0;
  }

  #put(part: 'first' | 'last', id: number, kept: Kept<Item>): void {
    const map = part === 'first' ? this.#first : this.#last;
    this.#sizes[part] += kept.size - (map.get(id)?.size ?? 0);
    map.set(id, kept);
    if (part === 'first') return;
    for (const [oldest, { size }] of this.#last) {
      const isOver = this.#last.size > this.#limits.last || this.#sizes.last > this.#limits.characters;
      if (!isOver || oldest === id) return;
      this.#last.delete(oldest);
      this.#sizes.last -= size;
      this.#leftOut += 1;
    }
  }
}

/** How much of memory an entry takes, roughly: in characters. */
export function sizeOf(entry: { readonly text: string; readonly values: readonly unknown[] }): number {
  return entry.text.length + 100 * entry.values.length;
}
