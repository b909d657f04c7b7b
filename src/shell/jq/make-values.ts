import { calculate } from './calculate.ts';
import type { Environment } from './environment.ts';
import { formatted } from './format.ts';
import { named } from './place.ts';
import type { Filter } from './tree.ts';
import { isTrue, type Json, JqError } from './values.ts';

/** Filters that make values of values, with no way to them. */
export function* makeValues(filter: Filter, input: Json, environment: Environment): Generator<Json> {
  const all = (one: Filter) => environment.values(one, input);
  if (filter.kind === 'variable') yield environment.variable(filter.name) ?? null;
  else if (filter.kind === 'format') yield formatted(filter.name, input);
  else if (filter.kind === 'array') yield filter.items ? [...all(filter.items)] : [];
  else if (filter.kind === 'negate')
    for (const value of all(filter.of)) {
      if (typeof value !== 'number') throw new JqError(`${named(value)} cannot be negated`);
      yield -value;
    }
  else if (filter.kind === 'calculate')
    for (const right of all(filter.right))
      for (const left of all(filter.left)) yield calculate(filter.sign, left, right);
  else if (filter.kind === 'and' || filter.kind === 'or')
    for (const left of all(filter.left))
      if (isTrue(left) === (filter.kind === 'or')) yield filter.kind === 'or';
      else for (const right of all(filter.right)) yield isTrue(right);
  else if (filter.kind === 'object') yield* objects(filter.entries, new Map(), all);
  else if (filter.kind === 'text') yield* texts(filter, '', 0, all);
}

function* objects(
  entries: readonly (readonly [key: Filter, value: Filter])[],
  before: ReadonlyMap<string, Json>,
  all: (filter: Filter) => Generator<Json>,
): Generator<Json> {
  const [entry, ...rest] = entries;
  if (!entry) {
    yield before;
    return;
  }
  for (const key of all(entry[0])) {
    if (typeof key !== 'string') throw new JqError(`Object keys must be strings`);
    for (const value of all(entry[1])) yield* objects(rest, new Map(before).set(key, value), all);
  }
}

function* texts(
  filter: Extract<Filter, { readonly kind: 'text' }>,
  before: string,
  at_: number,
  all: (filter: Filter) => Generator<Json>,
): Generator<Json> {
  const part = filter.parts[at_];
  if (part === undefined) yield before;
  else if (typeof part === 'string') yield* texts(filter, before + part, at_ + 1, all);
  else
    for (const value of all(part))
      yield* texts(filter, before + formatted(filter.format, value), at_ + 1, all);
}
