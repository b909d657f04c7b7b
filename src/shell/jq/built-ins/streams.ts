import { pathsOf, withoutPaths } from '../assign.ts';
import type { Environment } from '../environment.ts';
import { changePath, getPath, made, type Path, type Place, stepOf, valueOfStep } from '../place.ts';
import type { Filter } from '../tree.ts';
import { isArray, isTrue, type Json, JqError, toJson } from '../values.ts';

type Stream = (args: readonly Filter[], input: Place, environment: Environment) => Generator<Place>;

/** Ends a program, with an exit status. */
export class Halt extends Error {
  readonly status: number;
  readonly value: Json | undefined;

  constructor(status: number, value?: Json) {
    super('halt');
    this.status = status;
    this.value = value;
  }
}

const nothing: Filter = { kind: 'call', name: 'empty', args: [] };

/** What a path is as a value. */
function pathIn(value: Json): Path {
  if (!isArray(value)) throw new JqError('Path must be specified as an array');
  return value.map(stepOf);
}

/** Functions whose parameters are filters, or that answer any number of values. */
export const streams: Readonly<Record<string, Stream>> = {
  *'empty/0'() {
    // Nothing.
  },
  *'error/0'(_, { value }) {
    yield made(fail(value));
  },
  *'error/1'([message = nothing], { value }, environment) {
    for (const said of environment.values(message, value)) yield made(fail(said));
  },
  *'path/1'([filter = nothing], { value }, environment) {
    for (const path of pathsOf(filter, value, environment)) yield made(path.map(valueOfStep));
  },
  *'getpath/1'([filter = nothing], { value, path }, environment) {
    for (const way of environment.values(filter, value)) {
      const steps = pathIn(way);
      yield { value: getPath(value, steps), path: path && [...path, ...steps] };
    }
  },
  *'setpath/2'([filter = nothing, to = nothing], { value }, environment) {
    for (const way of environment.values(filter, value))
      for (const inside of environment.values(to, value))
        yield made(changePath(value, pathIn(way), () => inside));
  },
  *'delpaths/1'([filter = nothing], { value }, environment) {
    for (const ways of environment.values(filter, value)) {
      if (!isArray(ways)) throw new JqError('Paths must be specified as an array');
      yield made(withoutPaths(value, ways.map(pathIn)));
    }
  },
  *'recurse/1'([filter = nothing], input, environment) {
    yield input;
    for (const next of environment.evaluate(filter, input))
      yield* environment.evaluate({ kind: 'call', name: 'recurse', args: [filter] }, next);
  },
  *'range/1'([to = nothing], { value }, environment) {
    for (const end of environment.values(to, value)) yield* range(0, end, 1);
  },
  *'range/2'([from = nothing, to = nothing], { value }, environment) {
    for (const start of environment.values(from, value))
      for (const end of environment.values(to, value)) yield* range(start, end, 1);
  },
  *'range/3'([from = nothing, to = nothing, by = nothing], { value }, environment) {
    for (const start of environment.values(from, value))
      for (const end of environment.values(to, value))
        for (const step of environment.values(by, value)) yield* range(start, end, step);
  },
  *'first/1'([filter = nothing], input, environment) {
    for (const place of environment.evaluate(filter, input)) {
      yield place;
      return;
    }
  },
  *'last/1'([filter = nothing], input, environment) {
    let last: Place | undefined;
    for (const place of environment.evaluate(filter, input)) last = place;
    if (last) yield last;
  },
  *'limit/2'([count = nothing, filter = nothing], input, environment) {
    for (const most of environment.values(count, input.value)) {
      let left = Number(most);
      if (left <= 0) continue;
      for (const place of environment.evaluate(filter, input)) {
        yield place;
        left -= 1;
        if (left <= 0) break;
      }
    }
  },
  *'isempty/1'([filter = nothing], input, environment) {
    yield made(environment.evaluate(filter, input).next().done === true);
  },
  *'until/2'([condition = nothing, update = nothing], input, environment) {
    let place: Place | undefined = input;
    while (place && !isTrue(environment.first(condition, place.value) ?? null))
      place = environment.evaluate(update, place).next().value as Place | undefined;
    if (place) yield place;
  },
  *'while/2'([condition = nothing, update = nothing], input, environment) {
    let place: Place | undefined = input;
    while (place && isTrue(environment.first(condition, place.value) ?? null)) {
      yield place;
      place = environment.evaluate(update, place).next().value as Place | undefined;
    }
  },
  *'repeat/1'([update = nothing], input, environment) {
    for (let place: Place | undefined = input; place;) {
      yield place;
      place = environment.evaluate(update, place).next().value as Place | undefined;
    }
  },
  *'input/0'(_, __, { given }) {
    const next = given.next();
    if (next === undefined) throw new JqError('No more inputs');
    yield made(next);
  },
  *'inputs/0'(_, __, { given }) {
    for (let next = given.next(); next !== undefined; next = given.next()) yield made(next);
  },
  *'input_filename/0'(_, __, { given }) {
    yield made(given.fileName());
  },
  *'debug/0'(_, input, { given }) {
    given.tell(`["DEBUG:",${toJson(input.value)}]\n`);
    yield input;
  },
  *'stderr/0'(_, input, { given }) {
    given.tell(toJson(input.value));
    yield input;
  },
  *'env/0'(_, __, { given }) {
    yield made(given.variables.get('$ENV') ?? null);
  },
  *'halt/0'() {
    yield made(halt(0));
  },
  *'halt_error/1'([status = nothing], { value }, environment) {
    for (const code of environment.values(status, value)) yield made(halt(Number(code), value));
  },
};

function fail(value: Json): never {
  throw new JqError(value);
}

function halt(status: number, value?: Json): never {
  throw new Halt(status, value);
}

function* range(from: Json, to: Json, by: Json): Generator<Place> {
  if (typeof from !== 'number' || typeof to !== 'number' || typeof by !== 'number')
    throw new JqError('Range bounds must be numeric');
  if (by === 0) return;
  for (let at = from; by > 0 ? at < to : at > to; at += by) yield made(at);
}
