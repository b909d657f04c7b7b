import type { IncomingMessage } from 'node:http';

type Entry = [name: string, value: string];

/**
 * The headers of a request as they came, read into a map once. An engine asks for some forty of them, and iterates over
 * all; Node's own `Headers`, which checks and copies every name and value, takes several times as long.
 */
export class IncomingHeaders extends Headers {
  readonly #values = new Map<string, string>();
  #names: string[] | undefined;

  constructor({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>) {
    super();
    for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
      const name = rawHeaders[index]?.toLowerCase() ?? '';
      const value = trimmed(rawHeaders[index + 1] ?? '');
      const before = this.#values.get(name);
      const separator = name === 'cookie' ? '; ' : ', ';
      this.#values.set(name, before === undefined ? value : before + separator + value);
    }
  }

  override get(name: string): string | null {
    return this.#values.get(name.toLowerCase()) ?? null;
  }

  override has(name: string): boolean {
    return this.#values.has(name.toLowerCase());
  }

  override forEach(visit: (value: string, name: string, headers: Headers) => void): void {
    for (const [name, value] of this) visit(value, name, this);
  }

  override entries(): HeadersIterator<Entry> {
    return this.#sorted()
      .map((name): Entry => [name, this.#valueOf(name)])
      .values();
  }

  override keys(): HeadersIterator<string> {
    return this.#sorted().values();
  }

  override values(): HeadersIterator<string> {
    return this.#sorted()
      .map((name) => this.#valueOf(name))
      .values();
  }

  override [Symbol.iterator](): HeadersIterator<Entry> {
    return this.entries();
  }

  override append(): void {
    throw readOnly();
  }

  override set(): void {
    throw readOnly();
  }

  override delete(): void {
    throw readOnly();
  }

  /** The names, sorted as in any `Headers`. */
  #sorted(): readonly string[] {
    return (this.#names ??= [...this.#values.keys()].sort());
  }

  #valueOf(name: string): string {
    return this.#values.get(name) ?? '';
  }
}

function readOnly(): TypeError {
  return new TypeError('The headers of a request that came cannot be changed.');
}

/** A value without the white space that HTTP allows around it. */
function trimmed(value: string): string {
  const isTrimmed = !isSpace(value.charCodeAt(0)) && !isSpace(value.charCodeAt(value.length - 1));
  return isTrimmed ? value : value.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '');
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
