/** Something that a program waits for: the answer to a request, that to a call of a service, or a moment. */
export type Awaited =
  | { readonly of: 'request' | 'call'; readonly id: number }
  | { readonly of: 'time'; readonly milliseconds: number };

/**
 * Addresses of `blob:` that a frame has made for its worker. Each is a bit: the frame sets it by revoking the address, and the
 * worker reads it by asking for what is there, which a worker can do without going back to its event loop.
 */
export interface Marks {
  /** Where an answer is, but for the random part of its address. */
  readonly prefix: string;
  /** The bits of that random part, which is a UUID. */
  readonly bits: readonly string[];
  /** For each wait, in this order: that there is an answer, and that there is nothing in it. */
  readonly waits: readonly (readonly [answered: string, isEmpty: string])[];
}

/** What a file of the frame's begins with: the answer, in which bytes stand as their places, and the marks for what comes next. */
export interface Head {
  readonly answer: unknown;
  readonly marks: Marks;
}

/** Stands in for bytes in a {@link Head}: where they begin in what follows it, and how many there are. */
export interface BytesAt {
  readonly $bytes: readonly [start: number, length: number];
}
