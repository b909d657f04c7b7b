import type { Environment } from './environment.ts';
import type { Definition, Filter } from './tree.ts';
import type { Json } from './values.ts';

/** Where a definition is called. */
interface Caller {
  readonly args: readonly Filter[];
  readonly input: Json;
  readonly environment: Environment;
}

/**
 * What the names in a definition's body stand for, once for each value that a parameter such as `$n` has.
 *
 * @param around What the names around the definition stand for.
 */
export function bindParameters(
  { parameters }: Definition,
  around: Environment,
  { args, input, environment }: Caller,
): readonly Environment[] {
  let inside = [around];
  for (const [index, parameter] of parameters.entries()) {
    const filter = args[index];
    if (!filter) continue;
    const closure = { filter, environment };
    // A parameter such as `$n` is a filter, too, by its name without the sign.
    const name = parameter.replace(/^\$/, '');
    const values = name === parameter ? undefined : [...environment.values(filter, input)];
    inside = inside.flatMap((one) => {
      const withFilter = one.withFilter(name, closure);
      return values ? values.map((value) => withFilter.withVariable(parameter, value)) : [withFilter];
    });
  }
  return inside;
}
