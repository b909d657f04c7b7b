import { assign } from './assign.ts';
import { placesOf } from './calculate.ts';
import { callBuiltIn } from './built-ins/index.ts';
import type { Environment } from './environment.ts';
import { evaluateLoop } from './loops.ts';
import { makeValues } from './make-values.ts';
import { at, made, named, type Place, stepOf, type Step } from './place.ts';
import { bindParameters } from './parameters.ts';
import { bind } from './patterns.ts';
import type { Filter } from './tree.ts';
import { isArray, isObject, isTrue, type Json, JqError, typeOf } from './values.ts';

/** What a filter answers, one after the other. */
export type Places = Generator<Place>;

/** Ends what stands behind a label. */
export class Break extends Error {
  readonly mark: symbol;

  constructor(mark: symbol) {
    super('break');
    this.mark = mark;
  }
}

/** All that a filter makes of an input. */
export function* evaluate(filter: Filter, input: Place, environment: Environment): Places {
  switch (filter.kind) {
    case 'identity':
      yield input;
      return;
    case 'literal':
      yield made(filter.value);
      return;
    case 'recurse':
      yield* everythingIn(input);
      return;
    case 'pipe':
      for (const place of environment.evaluate(filter.left, input))
        yield* environment.evaluate(filter.right, place);
      return;
    case 'comma':
      yield* environment.evaluate(filter.left, input);
      yield* environment.evaluate(filter.right, input);
      return;
    case 'index':
      for (const of of environment.evaluate(filter.of, input))
        for (const { value: key } of environment.evaluate(filter.key, input)) yield atKey(of, key);
      return;
    case 'slice':
      for (const of of environment.evaluate(filter.of, input))
        for (const { value: to } of environment.evaluate(filter.to, input))
          for (const { value: from } of environment.evaluate(filter.from, input))
            yield step(of, { from, to });
      return;
    case 'each':
      for (const of of environment.evaluate(filter.of, input)) yield* each(of);
      return;
    case 'optional':
      yield* attempt(filter.of, undefined, input, environment);
      return;
    case 'try':
      yield* attempt(filter.body, filter.caught, input, environment);
      return;
    case 'alternative':
      yield* alternative(filter, input, environment);
      return;
    case 'if':
      for (const { value } of evaluate(filter.condition, withoutPath(input), environment))
        yield* evaluate(isTrue(value) ? filter.then : filter.otherwise, input, environment);
      return;
    case 'reduce':
    case 'foreach':
      yield* evaluateLoop(filter, input, environment);
      return;
    case 'as':
      for (const { value } of evaluate(filter.of, withoutPath(input), environment))
        yield* bind(filter.patterns, value, environment, (bound) => evaluate(filter.body, input, bound));
      return;
    case 'define':
      yield* evaluate(filter.body, input, environment.withDefinition(filter.definition));
      return;
    case 'label': {
      const mark = Symbol(filter.name);
      try {
        yield* evaluate(filter.body, input, environment.withLabel(filter.name, mark));
      } catch (error) {
        if (!(error instanceof Break) || error.mark !== mark) throw error;
      }
      return;
    }
    case 'break':
      throw new Break(environment.label(filter.name) ?? Symbol(filter.name));
    case 'call':
      yield* call(filter, input, environment);
      return;
    case 'assign':
      for (const value of assign(filter, input.value, environment)) yield made(value);
      return;
    default:
      for (const value of makeValues(filter, input.value, environment)) yield made(value);
  }
}

const withoutPath = ({ value }: Place): Place => made(value);

/** One step further. Where a path is asked for, it must not begin at something that was made. */
function step({ value, path }: Place, next: Step): Place {
  return { value: at(value, next), path: path && [...path, next] };
}

function atKey(of: Place, key: Json): Place {
  if (isArray(of.value) && isArray(key)) return made(placesOf(of.value, key));
  if (of.value !== null && !isObject(key) && typeof key !== 'string' && typeof key !== 'number')
    throw new JqError(`Cannot index ${typeOf(of.value)} with ${typeOf(key)}`);
  return key === null ? made(null) : step(of, stepOf(key));
}

/** All that is in an array, or an object. */
function* each(of: Place): Places {
  const { value } = of;
  if (isArray(value)) for (const index of value.keys()) yield step(of, index);
  else if (isObject(value)) for (const key of value.keys()) yield step(of, key);
  else throw new JqError(`Cannot iterate over ${value === null ? 'null' : named(value)}`);
}

function* everythingIn(place: Place): Places {
  yield place;
  if (isArray(place.value) || isObject(place.value))
    for (const inside of each(place)) yield* everythingIn(inside);
}

function* attempt(body: Filter, caught: Filter | undefined, input: Place, environment: Environment): Places {
  const places = evaluate(body, input, environment);
  for (;;) {
    let next: IteratorResult<Place>;
    try {
      next = places.next();
    } catch (error) {
      if (!(error instanceof JqError)) throw error;
      if (caught) yield* evaluate(caught, made(error.value), environment);
      return;
    }
    if (next.done === true) return;
    yield next.value;
  }
}

/** What is neither null nor false on the left; else what is on the right. */
function* alternative(
  { left, right }: { readonly left: Filter; readonly right: Filter },
  input: Place,
  environment: Environment,
): Places {
  let isFound = false;
  try {
    for (const place of evaluate(left, input, environment)) {
      if (!isTrue(place.value)) continue;
      isFound = true;
      yield place;
    }
  } catch (error) {
    if (!(error instanceof JqError)) throw error;
  }
  if (!isFound) yield* evaluate(right, input, environment);
}

function* call(
  { name, args }: Extract<Filter, { readonly kind: 'call' }>,
  input: Place,
  environment: Environment,
): Places {
  const found = environment.callable(name, args.length);
  if (!found) {
    yield* callBuiltIn(name, args, input, environment);
    return;
  }
  if ('filter' in found) {
    yield* evaluate(found.filter, input, found.environment);
    return;
  }
  const { definition } = found;
  const caller = { args, input: input.value, environment };
  for (const one of bindParameters(definition, found.environment, caller))
    yield* one.evaluate(definition.body, input);
}
