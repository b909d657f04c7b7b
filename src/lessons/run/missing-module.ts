import type { PositionMapper, Program } from '../../sandbox/index.ts';
import type { Failure } from '../../workbench/index.ts';

/** Why a program cannot start: the first import that is none of the sandbox's modules, with what there is. */
export function missingModule(
  { code, imports }: Program,
  mapper: PositionMapper,
  available: readonly string[],
): Failure | undefined {
  const missing = imports.find(({ specifier }) => !available.includes(specifier));
  if (!missing) return undefined;
  const before = code.slice(0, missing.start).split('\n');
  const position = mapper.locate({
    name: undefined,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  });
  const failure = (message: string): Failure => ({
    name: 'ModuleNotFound',
    message,
    positions: position ? [position] : [],
  });
  const withPrefix = `node:${missing.specifier}`;
  const names = `A program here can import: ${available.join(', ')}.`;
  if (/^(?!node:)\w+:/.test(missing.specifier)) {
    return failure(
      `'${missing.specifier}' is an address, and nothing is loaded from addresses here. ${names}`,
    );
  }
  const help = available.includes(withPrefix) ? `Write '${withPrefix}'.` : names;
  return failure(`There is no module '${missing.specifier}' here. ${help}`);
}
