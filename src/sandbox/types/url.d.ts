/** An address in its parts. */
interface URL {
  /** The `#…` part, or an empty string. */
  hash: string;
  /** Host name and port. */
  host: string;
  hostname: string;
  /** The whole address. */
  href: string;
  /** Scheme, host name and port. */
  readonly origin: string;
  password: string;
  pathname: string;
  port: string;
  /** `http:` or `https:`, with the colon. */
  protocol: string;
  /** The `?…` part, or an empty string. */
  search: string;
  /** The query, parameter by parameter. */
  readonly searchParams: URLSearchParams;
  username: string;
  toString(): string;
  toJSON(): string;
}
declare var URL: {
  prototype: URL;
  /** Takes an address apart. Throws a `TypeError` when it is none. */
  new (url: string | URL, base?: string | URL): URL;
  /** Whether `url` is an address. */
  canParse(url: string | URL, base?: string | URL): boolean;
  /** The address in its parts, or `null` when it is none. */
  parse(url: string | URL, base?: string | URL): URL | null;
};

/** The parameters of a query, such as those that sign a presigned URL. */
interface URLSearchParams {
  readonly size: number;
  append(name: string, value: string): void;
  delete(name: string, value?: string): void;
  /** The first value of a parameter, or `null`. */
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string, value?: string): boolean;
  set(name: string, value: string): void;
  sort(): void;
  forEach(callback: (value: string, name: string, parent: URLSearchParams) => void): void;
  entries(): ArrayIterator<[string, string]>;
  keys(): ArrayIterator<string>;
  values(): ArrayIterator<string>;
  [Symbol.iterator](): ArrayIterator<[string, string]>;
  toString(): string;
}
declare var URLSearchParams: {
  prototype: URLSearchParams;
  new (
    init?: string | URLSearchParams | Record<string, string> | Iterable<[string, string]>,
  ): URLSearchParams;
};
