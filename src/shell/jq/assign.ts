import { calculate } from './calculate.ts';
import type { Environment } from './environment.ts';
import { changePath, deletePath, getPath, named, type Path } from './place.ts';
import type { Filter } from './tree.ts';
import { isTrue, type Json, JqError } from './values.ts';

/** The ways to all that a filter answers. */
export function* pathsOf(filter: Filter, input: Json, environment: Environment): Generator<Path> {
  for (const { value, path } of environment.evaluate(filter, { value: input, path: [] })) {
    if (!path) throw new JqError(`Invalid path expression with result ${named(value)}`);
    yield path;
  }
}

/** `=`, `|=`, `+=` and so on. */
export function* assign(
  { sign, left, right }: Extract<Filter, { readonly kind: 'assign' }>,
  input: Json,
  environment: Environment,
): Generator<Json> {
  if (sign === '|=') {
    yield update(pathsOf(left, input, environment), input, (old) => environment.first(right, old));
    return;
  }
  for (const value of environment.values(right, input)) {
    const change = (old: Json): Json => {
      if (sign === '=') return value;
      if (sign === '//=') return isTrue(old) ? old : value;
      return calculate(sign.slice(0, -1), old, value);
    };
    yield update(pathsOf(left, input, environment), input, change);
  }
}

/** Changes what is at each of these ways; what becomes nothing is left out. */
function update(paths: Iterable<Path>, input: Json, change: (old: Json) => Json | undefined): Json {
  let whole = input;
  const gone: Path[] = [];
  for (const path of paths) {
    const changed = change(getPath(whole, path));
    if (changed === undefined) gone.push(path);
    else whole = changePath(whole, path, () => changed);
  }
  return withoutPaths(whole, gone);
}

/** Leaves out what is at each of these ways, the last ones first, so that the others still lead there. */
export function withoutPaths(input: Json, paths: readonly Path[]): Json {
  const last = (one: Path, other: Path) => calculateOrder(other, one);
  return [...paths].sort(last).reduce<Json>((left, path) => deletePath(left, path), input);
}

function calculateOrder(one: Path, other: Path): number {
  for (const [index, step] of one.entries()) {
    const against = other[index];
    if (against === undefined) return 1;
    if (typeof step === 'object' || typeof against === 'object') continue;
    if (step !== against) return step < against ? -1 : 1;
  }
  return one.length - other.length;
}
