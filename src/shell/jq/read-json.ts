import { type Json, JqError } from './values.ts';

/** Text that is no JSON. */
export class NoJson extends JqError {}

/** Reads the values that a text has, one behind the other. */
export function* readJson(text: string): Generator<Json> {
  const reader = new JsonReader(text);
  while (reader.goesOn()) yield reader.value();
}

const blank = /[ \t\r\n\ufeff]*/y;
const string = /"(?:[^"\\]|\\[^])*"/y;
const word = /-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|nan|NaN|true|false|null/y;
const words: Readonly<Record<string, Json>> = { true: true, false: false, null: null, nan: NaN, NaN };

class JsonReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether another value follows. */
  goesOn(): boolean {
    this.#skip();
    return !this.#isAtEnd;
  }

  get #isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  #skip(): void {
    this.#take(blank);
  }

  value(): Json {
    this.#skip();
    if (this.#takes('[')) return this.#array();
    if (this.#takes('{')) return this.#object();
    const text = this.#take(string);
    if (text !== undefined) return this.#string(text);
    const found = this.#take(word);
    if (found === undefined) this.#fail(this.#isAtEnd ? 'Unfinished JSON term' : 'Invalid literal');
    return Object.hasOwn(words, found) ? (words[found] ?? null) : Number(found);
  }

  #array(): Json {
    const items: Json[] = [];
    this.#skip();
    if (this.#takes(']')) return items;
    do items.push(this.value());
    while (this.#next(']'));
    return items;
  }

  #object(): Json {
    const object = new Map<string, Json>();
    this.#skip();
    if (this.#takes('}')) return object;
    do {
      this.#skip();
      const key = this.#take(string);
      if (key === undefined) this.#fail('Object keys must be strings');
      this.#skip();
      if (!this.#takes(':')) this.#fail('Objects must consist of key:value pairs');
      object.set(this.#string(key), this.value());
    } while (this.#next('}'));
    return object;
  }

  /** Whether something follows behind a comma; else an end must. */
  #next(end: string): boolean {
    this.#skip();
    if (this.#takes(',')) return true;
    if (!this.#takes(end))
      this.#fail(this.#isAtEnd ? 'Unfinished JSON term' : 'Expected separator between values');
    return false;
  }

  #string(text: string): string {
    try {
      // A line feed, or a tab, may stand in a text here.
      const written = text.replace(/[\0-\x1f]/g, (sign) => JSON.stringify(sign).slice(1, -1));
      return String(JSON.parse(written)).toWellFormed();
    } catch {
      return this.#fail('Invalid escape');
    }
  }

  #takes(sign: string): boolean {
    const isThere = this.#text[this.#at] === sign;
    if (isThere) this.#at += 1;
    return isThere;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    this.#at += found?.length ?? 0;
    return found;
  }

  #fail(what: string): never {
    const before = this.#text.slice(0, this.#at).split('\n');
    throw new NoJson(`${what} at line ${before.length}, column ${before.at(-1)?.length ?? 0}`);
  }
}
