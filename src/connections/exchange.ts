/** One header as it crossed the wire: the lower-case name and the value. */
export type HeaderLine = readonly [name: string, value: string];

/** A place in a program's source: line and column from 1; `file` where a program has several. */
export interface SourcePlace {
  readonly line: number;
  readonly column: number;
  readonly file?: string;
}

/** One HTTP request of a run, with the response it got: the unit of every recording. */
export interface Exchange {
  /** Position in the run, from 0. */
  readonly index: number;
  /** The operation as the API of S3 or STS spells it (`PutObject`), or `undefined` when it asks for none. */
  readonly operation: string | undefined;
  readonly bucket: string | undefined;
  /** The object key, decoded. */
  readonly key: string | undefined;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: readonly HeaderLine[];
    readonly body: Uint8Array;
  };
  /** Where in the reader's program the request was sent: the innermost place that is known, or `undefined`. */
  readonly sentFrom: SourcePlace | undefined;
  /** `undefined` while the answer is outstanding, and for good when the request failed on its way. */
  readonly response:
    | {
        readonly status: number;
        readonly headers: readonly HeaderLine[];
        readonly body: Uint8Array;
      }
    | undefined;
  /** Why there is no response: what `fetch` rejected with. */
  readonly failure: string | undefined;
  /** Milliseconds since the run began. */
  readonly startedAt: number;
  /** Milliseconds from request to the whole response. */
  readonly duration: number | undefined;
}
