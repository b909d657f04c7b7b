const maxChunk = 512;

interface Chunk<V> {
  keys: string[];
  values: V[];
}

/**
 * A map in the order of its keys' UTF-16 code units. It consists of runs of up to 512 entries: one binary search finds the run,
 * another the entry. An insertion moves at most a few hundred entries, and a range is read in order.
 */
export class SortedMap<V> {
  #chunks: Chunk<V>[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get(key: string): V | undefined {
    const chunk = this.#chunks[this.#chunkFor(key)];
    if (!chunk) return undefined;
    const index = lowerBound(chunk.keys, key);
    return chunk.keys[index] === key ? chunk.values[index] : undefined;
  }

  set(key: string, value: V): void {
    const place = this.#chunkFor(key);
    const chunk = this.#chunks[place];
    if (!chunk) {
      this.#chunks.push({ keys: [key], values: [value] });
      this.#size += 1;
      return;
    }
    const index = lowerBound(chunk.keys, key);
    if (chunk.keys[index] === key) {
      chunk.values[index] = value;
      return;
    }
    this.#size += 1;
    if (index === chunk.keys.length) {
      chunk.keys.push(key);
      chunk.values.push(value);
    } else {
      chunk.keys.splice(index, 0, key);
      chunk.values.splice(index, 0, value);
    }
    if (chunk.keys.length > maxChunk) this.#split(place, chunk, index);
  }

  delete(key: string): void {
    const place = this.#chunkFor(key);
    const chunk = this.#chunks[place];
    if (!chunk) return;
    const index = lowerBound(chunk.keys, key);
    if (chunk.keys[index] !== key) return;
    chunk.keys.splice(index, 1);
    chunk.values.splice(index, 1);
    this.#size -= 1;
    if (chunk.keys.length === 0) this.#chunks.splice(place, 1);
  }

  /** The entries from `from` (included) up to `until` (excluded), in order. */
  *entries(from = '', until?: string): Generator<[key: string, value: V]> {
    let place = this.#chunkFor(from);
    let index = lowerBound(this.#chunks[place]?.keys ?? [], from);
    for (; place < this.#chunks.length; place += 1, index = 0) {
      const { keys = [], values = [] } = this.#chunks[place] ?? {};
      for (; index < keys.length; index += 1) {
        const key = keys[index];
        const value = values[index];
        if (key === undefined || value === undefined) continue;
        if (until !== undefined && key >= until) return;
        yield [key, value];
      }
    }
  }

  /** A map with the same entries, which changes by itself from then on. */
  copy(): SortedMap<V> {
    const copied = new SortedMap<V>();
    copied.#chunks = this.#chunks.map(({ keys, values }) => ({ keys: [...keys], values: [...values] }));
    copied.#size = this.#size;
    return copied;
  }

  /** The last run that begins at or before the key, or the first. */
  #chunkFor(key: string): number {
    let low = 0;
    let high = this.#chunks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const first = this.#chunks[middle]?.keys[0];
      if (first !== undefined && first <= key) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  /** Splits a run in half; or, if keys arrive in order, moves only the new one, so that runs fill up. */
  #split(place: number, chunk: Chunk<V>, inserted: number): void {
    const appended = inserted === chunk.keys.length - 1 && place === this.#chunks.length - 1;
    const at = appended ? inserted : chunk.keys.length >>> 1;
    this.#chunks.splice(place + 1, 0, { keys: chunk.keys.splice(at), values: chunk.values.splice(at) });
  }
}

function lowerBound(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
