/**
 * A value of the learner's program as a tree of plain data, as it was when it was printed. People can expand it in the
 * output. Large, deep and cyclic values are cut, and say so.
 */
export interface ValueNode {
  /** How the value reads in one line. */
  readonly text: string;
  /** What its colour depends on: the result of `typeof`, or `null`. */
  readonly kind:
    | 'string'
    | 'number'
    | 'bigint'
    | 'boolean'
    | 'undefined'
    | 'symbol'
    | 'function'
    | 'object'
    | 'null';
  /** Its properties, entries or items; absent when it has none to show. */
  readonly children?: readonly ValueChild[];
  /** How many more children there are than were kept. */
  readonly more?: number;
}

/** One property, entry or item of a value. */
export interface ValueChild {
  readonly label: string;
  readonly value: ValueNode;
}
