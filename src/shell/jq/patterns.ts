import type { Environment } from './environment.ts';
import { named, at, stepOf } from './place.ts';
import type { Pattern } from './tree.ts';
import { isArray, type Json, JqError, typeOf } from './values.ts';

/** Binds a value to names. Of several patterns, the next is taken where what is done with the one before fails. */
export function* bind<T>(
  patterns: readonly Pattern[],
  value: Json,
  environment: Environment,
  use: (bound: Environment) => Generator<T>,
): Generator<T> {
  const [pattern, ...others] = patterns;
  if (!pattern) return;
  const unbound = others.length > 0 ? withNames(patterns, environment) : environment;
  try {
    for (const bound of bindOne(pattern, value, unbound)) yield* use(bound);
  } catch (error) {
    if (!(error instanceof JqError) || others.length === 0) throw error;
    yield* bind(others, value, unbound, use);
  }
}

function* bindOne(pattern: Pattern, value: Json, environment: Environment): Generator<Environment> {
  if (pattern.kind === 'variable') yield environment.withVariable(pattern.name, value);
  else if (pattern.kind === 'array') {
    if (value !== null && !isArray(value)) throw new JqError(`Cannot index ${typeOf(value)} with number`);
    yield* inOrder(
      pattern.items,
      (item, index, one) => bindOne(item, value?.[index] ?? null, one),
      environment,
    );
  } else
    yield* inOrder(
      pattern.entries,
      function* bindEntry(entry, _, one) {
        for (const key of one.values(entry.key, value)) {
          if (typeof key !== 'string') throw new JqError(`Cannot index ${typeOf(value)} with ${named(key)}`);
          const inside = at(value, stepOf(key));
          const bound = entry.variable === undefined ? one : one.withVariable(entry.variable, inside);
          if (entry.value) yield* bindOne(entry.value, inside, bound);
          else yield bound;
        }
      },
      environment,
    );
}

/** Binds one after the other, each to all that the ones before have come to. */
function* inOrder<T>(
  items: readonly T[],
  bindItem: (item: T, index: number, environment: Environment) => Generator<Environment>,
  environment: Environment,
  from = 0,
): Generator<Environment> {
  const item = items[from];
  if (item === undefined) yield environment;
  else
    for (const bound of bindItem(item, from, environment)) yield* inOrder(items, bindItem, bound, from + 1);
}

function withNames(patterns: readonly Pattern[], environment: Environment): Environment {
  return namesIn(patterns).reduce((one, name) => one.withVariable(name, null), environment);
}

/** The names that patterns bind. */
export function namesIn(patterns: readonly Pattern[]): readonly string[] {
  return patterns.flatMap((pattern) => {
    if (pattern.kind === 'variable') return [pattern.name];
    if (pattern.kind === 'array') return namesIn(pattern.items);
    return pattern.entries.flatMap(({ variable, value }) => [
      ...(variable === undefined ? [] : [variable]),
      ...namesIn(value ? [value] : []),
    ]);
  });
}
