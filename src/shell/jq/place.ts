import { isArray, isObject, type Json, JqError, toJson, typeOf } from './values.ts';

/** A part of a slice's way: `.[1:3]`. */
interface Slice {
  readonly from: Json;
  readonly to: Json;
}
export type Step = string | number | Slice;
export type Path = readonly Step[];

/** A value, and the way that led to it from where a path was begun; none where it was made. */
export interface Place {
  readonly value: Json;
  readonly path: Path | undefined;
}

export const made = (value: Json): Place => ({ value, path: undefined });

/** How a value is named in an error, cut where it is long. */
export function named(value: Json): string {
  const text = toJson(value);
  return `${typeOf(value)} (${text.length > 11 ? `${text.slice(0, 10)}...` : text})`;
}

/** A step as a value of JSON, as `path` shows it, and back. */
export const valueOfStep = (step: Step): Json =>
  typeof step === 'object'
    ? new Map([
        ['start', step.from],
        ['end', step.to],
      ])
    : step;
export function stepOf(value: Json): Step {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (isObject(value)) return { from: value.get('start') ?? null, to: value.get('end') ?? null };
  throw new JqError(`Invalid path component: ${named(value)}`);
}

/** What is at a step of a value. */
export function at(value: Json, step: Step): Json {
  if (typeof step === 'object') return sliceOf(value, step);
  if (value === null) return null;
  if (typeof step === 'string') {
    if (!isObject(value)) throw new JqError(`Cannot index ${typeOf(value)} with "${step}"`);
    return value.get(step) ?? null;
  }
  if (!isArray(value)) throw new JqError(`Cannot index ${typeOf(value)} with number`);
  const index = Math.floor(step);
  return value[index < 0 ? value.length + index : index] ?? null;
}

/** From where to where a slice goes, in a value of some length. */
function bounds({ from, to }: Slice, length: number): readonly [from: number, to: number] {
  const bound = (given: Json, otherwise: number) => {
    if (given === null) return otherwise;
    if (typeof given !== 'number')
      throw new JqError('Start and end indices of an array slice must be numbers');
    return Math.min(length, Math.max(0, given < 0 ? length + given : given));
  };
  const start = Math.floor(bound(from, 0));
  return [start, Math.max(start, Math.ceil(bound(to, length)))];
}

function sliceOf(value: Json, slice: Slice): Json {
  if (value === null) return null;
  if (typeof value === 'string') {
    const signs = Array.from(value);
    return signs.slice(...bounds(slice, signs.length)).join('');
  }
  if (!isArray(value)) throw new JqError(`Cannot index ${typeOf(value)} with object`);
  return value.slice(...bounds(slice, value.length));
}

/** What a way leads to. */
export function getPath(value: Json, path: Path): Json {
  return path.reduce<Json>((found, step) => (found === null ? null : at(found, step)), value);
}

/** The same value with something else at the end of a way. */
export function changePath(value: Json, path: Path, change: (old: Json) => Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  const inside = changePath(at(value, step), rest, change);
  if (typeof step === 'string') return new Map(isObject(value) ? value : []).set(step, inside);
  const items = [...(isArray(value) ? value : [])];
  if (typeof step === 'object') {
    if (!isArray(inside)) throw new JqError('A slice of an array can only be assigned another array');
    const [from, to] = bounds(step, items.length);
    items.splice(from, to - from, ...inside);
    return items;
  }
  const index = step < 0 ? items.length + step : step;
  if (index < 0) throw new JqError('Out of bounds negative array index');
  if (index > 1e7) throw new JqError('Array index too large');
  while (items.length < index) items.push(null);
  items[index] = inside;
  return items;
}

/** The same value without what is at a way. */
export function deletePath(value: Json, path: Path): Json {
  const [step, ...rest] = path;
  if (step === undefined || value === null) return null;
  if (rest.length > 0) {
    const inside = at(value, step);
    return inside === null ? value : changePath(value, [step], () => deletePath(inside, rest));
  }
  if (typeof step === 'string' && isObject(value)) {
    const left = new Map(value);
    left.delete(step);
    return left;
  }
  if (typeof step === 'string' || !isArray(value))
    throw new JqError(
      `Cannot delete field at ${typeof step === 'string' ? 'object' : 'array'} index of ${typeOf(value)}`,
    );
  const [from, to] =
    typeof step === 'object'
      ? bounds(step, value.length)
      : [step < 0 ? value.length + step : step, undefined];
  return value.filter((_, index) => index < from || index >= (to ?? from + 1));
}
