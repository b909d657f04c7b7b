import type { Environment } from './environment.ts';
import { bind } from './patterns.ts';
import { made, type Place } from './place.ts';
import type { Filter } from './tree.ts';

/** `reduce` and `foreach`. */
export function* evaluateLoop(
  filter: Extract<Filter, { readonly kind: 'reduce' | 'foreach' }>,
  input: Place,
  environment: Environment,
): Generator<Place> {
  for (const start of environment.evaluate(filter.start, input)) {
    let state = start;
    for (const value of environment.values(filter.of, input.value)) {
      const turns = bind([filter.pattern], value, environment, function* turn(bound) {
        const before = state;
        let last: Place | undefined;
        for (const next of bound.evaluate(filter.update, before)) {
          last = next;
          if (filter.kind !== 'foreach') continue;
          state = next;
          yield* bound.evaluate(filter.extract, next);
        }
        if (filter.kind === 'reduce') state = last ?? made(null);
      });
      yield* turns;
    }
    if (filter.kind === 'reduce') yield state;
  }
}
