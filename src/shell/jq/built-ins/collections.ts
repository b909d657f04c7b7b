import { calculate, placesOf } from '../calculate.ts';
import { textOf } from '../format.ts';
import { named } from '../place.ts';
import { compare, isArray, isObject, type Json, JqError, sortedKeys, toJson, typeOf } from '../values.ts';
import type { ValueFunction } from './value-function.ts';

function arrayIn(value: Json, what: string): readonly Json[] {
  if (!isArray(value)) throw new JqError(`${named(value)} ${what}`);
  return value;
}

const sorted = (value: Json, by: Json): readonly (readonly [item: Json, key: Json])[] => {
  const items = arrayIn(value, 'cannot be sorted, as it is not an array');
  const keys = arrayIn(by, 'cannot be sorted');
  return items
    .map((item, index) => [item, keys[index] ?? null] as const)
    .sort(([, one], [, other]) => compare(one, other));
};

function groups(value: Json, by: Json): readonly Json[] {
  const all: { key: Json; items: Json[] }[] = [];
  for (const [item, key] of sorted(value, by)) {
    const last = all.at(-1);
    if (last && compare(last.key, key) === 0) last.items.push(item);
    else all.push({ key, items: [item] });
  }
  return all.map(({ items }) => items);
}

/** The first of the least ones, or the last of the greatest. */
function extreme(value: Json, by: Json, sign: 1 | -1): Json {
  const items = arrayIn(value, 'cannot be iterated over');
  const keys = arrayIn(by, 'cannot be sorted');
  let best = 0;
  for (const index of items.keys()) {
    const difference = compare(keys[index] ?? null, keys[best] ?? null) * sign;
    if (difference > 0 || (difference === 0 && sign === 1)) best = index;
  }
  return items[best] ?? null;
}

function keysOf(value: Json, inOrder: boolean): Json {
  if (isArray(value)) return [...value.keys()];
  if (isObject(value)) return inOrder ? sortedKeys(value) : [...value.keys()];
  throw new JqError(`${named(value)} has no keys`);
}

function lengthOf(value: Json): number {
  if (value === null) return 0;
  if (typeof value === 'boolean') throw new JqError(`${named(value)} has no length`);
  if (typeof value === 'number') return Math.abs(value);
  if (typeof value === 'string') return Array.from(value).length;
  return isArray(value) ? value.length : value.size;
}

function contains(value: Json, part: Json): boolean {
  if (isObject(value) && isObject(part))
    return [...part].every(([key, inside]) => value.has(key) && contains(value.get(key) ?? null, inside));
  if (isArray(value) && isArray(part))
    return part.every((inside) =>
      value.some((item) => typeOf(item) === typeOf(inside) && contains(item, inside)),
    );
  if (typeof value === 'string' && typeof part === 'string') return value.includes(part);
  if (typeOf(value) === typeOf(part)) return compare(value, part) === 0;
  throw new JqError(`${named(value)} and ${named(part)} cannot have their containment checked`);
}

function flat(value: Json, depth: Json): Json {
  if (Number(depth) < 0) throw new JqError('flatten depth must not be negative');
  const items = isObject(value) ? [...value.values()] : arrayIn(value, 'cannot be flattened');
  return items.flatMap((item) =>
    isArray(item) && Number(depth) > 0 ? (flat(item, Number(depth) - 1) as Json[]) : [item],
  );
}

const signAt = (text: string, at: number) => Array.from(text.slice(0, at)).length;

/** Where something is found, in an array or in a text. */
function indices(value: Json, wanted: Json): readonly number[] | null {
  if (value === null) return null;
  if (typeof value === 'string' && typeof wanted === 'string') {
    const found: number[] = [];
    if (wanted === '') return null;
    for (let at = value.indexOf(wanted); at !== -1; at = value.indexOf(wanted, at + 1))
      found.push(signAt(value, at));
    return found;
  }
  const items = arrayIn(value, `cannot be searched for ${named(wanted)}`);
  return placesOf(items, isArray(wanted) ? wanted : [wanted]);
}

const sum = (items: readonly Json[]) =>
  items.reduce<Json>((before, item) => calculate('+', before, item), null);
const valuesIn = (value: Json) =>
  isObject(value) ? [...value.values()] : arrayIn(value, 'cannot be iterated over');

/** Functions of arrays, objects, and any values. */
export const collections: Readonly<Record<string, ValueFunction>> = {
  'type/0': typeOf,
  'length/0': lengthOf,
  'keys/0': (value) => keysOf(value, true),
  'keys_unsorted/0': (value) => keysOf(value, false),
  'has/1': (value, key) => {
    if (isObject(value) && typeof key === 'string') return value.has(key);
    if (isArray(value) && typeof key === 'number') return key >= 0 && key < value.length;
    throw new JqError(
      `Cannot check whether ${typeOf(value)} has a ${typeof key === 'string' ? 'string' : typeOf(key)} key`,
    );
  },
  'contains/1': contains,
  'add/0': (value) => sum(valuesIn(value)),
  'reverse/0': (value) => {
    if (value === null) return [];
    return typeof value === 'string'
      ? Array.from(value).reverse().join('')
      : [...arrayIn(value, 'cannot be reversed, as it is not an array')].reverse();
  },
  'sort/0': (value) => sorted(value, value).map(([item]) => item),
  '_sort_by/1': (value, by) => sorted(value, by).map(([item]) => item),
  '_group_by/1': groups,
  'unique/0': (value) => groups(value, value).map((group) => (isArray(group) ? (group[0] ?? null) : null)),
  'min/0': (value) => extreme(value, value, -1),
  'max/0': (value) => extreme(value, value, 1),
  '_min_by/1': (value, by) => extreme(value, by, -1),
  '_max_by/1': (value, by) => extreme(value, by, 1),
  'flatten/0': (value) => flat(value, Infinity),
  'flatten/1': flat,
  'transpose/0': (value) => {
    const rows = arrayIn(value, 'cannot be transposed').map((row) => arrayIn(row, 'cannot be transposed'));
    const width = Math.max(0, ...rows.map(({ length }) => length));
    return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
  },
  'indices/1': indices,
  '_indices/1': indices,
  'index/1': (value, wanted) => indices(value, wanted)?.[0] ?? null,
  'rindex/1': (value, wanted) => indices(value, wanted)?.at(-1) ?? null,
  'bsearch/1': (value, wanted) => {
    const items = arrayIn(value, 'cannot be searched from');
    const place = items.findIndex((item) => compare(item, wanted) >= 0);
    if (place === -1) return -1 - items.length;
    return compare(items[place] ?? null, wanted) === 0 ? place : -1 - place;
  },
  'join/1': (value, between) => {
    const items = valuesIn(value);
    if (items.length === 0) return '';
    return items
      .map((item) => {
        if (isArray(item) || isObject(item))
          throw new JqError(`${named('')} and ${named(item)} cannot be added`);
        return item === null ? '' : textOf(item);
      })
      .join(textOf(between));
  },
  'tojson/0': (value) => toJson(value),
  'tostring/0': textOf,
  'toarray/0': (value) => (isArray(value) ? value : [value]),
  'input_line_number/0': () => 0,
};
