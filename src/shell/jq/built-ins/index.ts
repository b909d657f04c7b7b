import { Environment } from '../environment.ts';
import { bindParameters } from '../parameters.ts';
import { made, type Place } from '../place.ts';
import type { Filter } from '../tree.ts';
import { type Json, JqError } from '../values.ts';
import { collections } from './collections.ts';
import { dates } from './dates.ts';
import { defined } from './defined.ts';
import { mathematics } from './mathematics.ts';
import { expressions } from './expressions.ts';
import { streams } from './streams.ts';
import { texts } from './texts.ts';
import type { ValueFunction } from './value-function.ts';

const functions: Readonly<Record<string, ValueFunction>> = {
  ...collections,
  ...texts,
  ...expressions,
  ...mathematics,
  ...dates,
};

/** Whether there is a built-in function of this name, with so many parameters. */
export function isBuiltIn(name: string, count: number): boolean {
  const key = `${name}/${count}`;
  return Object.hasOwn(streams, key) || Object.hasOwn(functions, key) || defined().has(key);
}

/** Calls a built-in function. */
export function* callBuiltIn(
  name: string,
  args: readonly Filter[],
  input: Place,
  environment: Environment,
): Generator<Place> {
  const key = `${name}/${args.length}`;
  const stream = Object.hasOwn(streams, key) ? streams[key] : undefined;
  const definition = defined().get(key);
  const function_ = Object.hasOwn(functions, key) ? functions[key] : undefined;
  if (stream) yield* stream(args, input, environment);
  else if (definition) {
    const around = Environment.empty(environment.given);
    for (const one of bindParameters(definition, around, { args, input: input.value, environment }))
      yield* one.evaluate(definition.body, input);
  } else if (function_)
    for (const values of combinations(args, input.value, environment))
      yield made(function_(input.value, ...values));
  else throw new JqError(`${key} is not defined`);
}

/** All that the parameters may be together: the first one changes fastest. */
function* combinations(
  args: readonly Filter[],
  input: Json,
  environment: Environment,
): Generator<readonly Json[]> {
  const last = args.at(-1);
  if (!last) yield [];
  else
    for (const value of environment.values(last, input))
      for (const before of combinations(args.slice(0, -1), input, environment)) yield [...before, value];
}
