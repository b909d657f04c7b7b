/** The value of an operation's parameter. */
export type Value = string | number | boolean | Date | Code | readonly Value[] | Structure;

/** A structure, or a map from strings to strings. */
export interface Structure {
  readonly [name: string]: Value;
}

/** An expression, in the language of the copy, that takes the place of a value. */
export class Code {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }
}

/** Whether a value has fields of its own. */
export function isStructure(value: Value): value is Structure {
  return typeof value === 'object' && !isList(value) && !(value instanceof Date) && !(value instanceof Code);
}

/** Whether a value is a list. */
export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/**
 * Reads a text as a value of that type; `undefined` if it is not one, so that the SDK would not accept it.
 */
export function parseValue(text: string, type: string): Value | undefined {
  if (type === 'boolean') return text === 'true' || text === 'false' ? text === 'true' : undefined;
  if (type === 'number') return text.trim() === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
  if (type !== 'timestamp') return text;
  const date = /^\d+$/.test(text) ? new Date(Number(text) * 1000) : new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
