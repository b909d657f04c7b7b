import { LineProblem } from '../command.ts';

/** What is in an array, by its indexes, in order, or by its keys. */
export type Items = Map<number | string, string>;

/** A variable as a message can carry it. */
export interface Variable {
  /** Its text, or what is in it. None where it has been declared, and nothing more. */
  readonly value?: string | Items | undefined;
  /** Whether its items have names. */
  readonly isAssociative?: boolean;
  /** Whether it keeps its value. */
  readonly isReadonly?: boolean;
  /** Whether what is put into it is calculated. */
  readonly isInteger?: boolean;
}

/** The variables of a shell. */
export class Variables {
  readonly #all: Map<string, Variable>;
  /** Arrays that no other shell has: they may be changed where they are. */
  #own = new WeakSet<Items>();

  constructor(all: Iterable<readonly [name: string, variable: Variable]> = []) {
    this.#all = new Map(all);
  }

  /** The same, for another shell: what changes there does not change here. */
  copy(): Variables {
    this.#own = new WeakSet();
    return new Variables(this.#all);
  }

  [Symbol.iterator](): IterableIterator<[name: string, variable: Variable]> {
    return this.#all.entries();
  }

  /** All that is known of one. */
  lookUp(name: string): Variable | undefined {
    return this.#all.get(name);
  }

  /** Has it be so, whatever it was. */
  put(name: string, variable: Variable | undefined): void {
    if (variable) this.#all.set(name, variable);
    else this.#all.delete(name);
  }

  /** Its text; of an array, that of an item, or of the first. */
  get(name: string, key: number | string = 0): string | undefined {
    const value = this.#all.get(name)?.value;
    if (typeof value === 'object') return value.get(this.#all.get(name)?.isAssociative ? String(key) : key);
    return Number(key) === 0 ? value : undefined;
  }

  /** All that is in it: of what is no array, its text. */
  items(name: string): ReadonlyMap<number | string, string> {
    const value = this.#all.get(name)?.value;
    if (typeof value === 'object') return value;
    return new Map(value === undefined ? [] : [[0, value]]);
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  /** Gives it a text; of an array, to an item, or to the first. */
  set(name: string, value: string, key?: number | string): void {
    const known = this.#writable(name);
    if (typeof known.value !== 'object' && key === undefined) {
      this.#all.set(name, { ...known, value });
      return;
    }
    const items = this.#ownItems(name);
    const place = known.isAssociative ? String(key ?? 0) : (key ?? 0);
    const isNew = !items.has(place);
    items.set(place, value);
    if (!isNew || known.isAssociative) return;
    for (const other of items.keys())
      if (Number(other) > Number(place)) {
        this.setItems(name, new Map([...items].sort(([one], [two]) => Number(one) - Number(two))));
        return;
      }
  }

  /** Has it be an array. */
  setItems(name: string, items: Items): void {
    this.#own.add(items);
    this.#all.set(name, { ...this.#writable(name), value: items });
  }

  delete(name: string, key?: number | string): void {
    this.#writable(name, 'cannot unset: readonly variable');
    if (key === undefined) this.#all.delete(name);
    else this.#ownItems(name).delete(key);
  }

  /** What is in it, to be changed; a text becomes the first item of an array. */
  #ownItems(name: string): Items {
    const value = this.#all.get(name)?.value;
    if (typeof value === 'object' && this.#own.has(value)) return value;
    const items = new Map(this.items(name));
    this.setItems(name, items);
    return items;
  }

  /** @throws LineProblem where it keeps its value. */
  #writable(name: string, why = 'readonly variable'): Variable {
    const known = this.#all.get(name);
    if (known?.isReadonly) throw new LineProblem(`${name}: ${why}`);
    return known ?? {};
  }
}
