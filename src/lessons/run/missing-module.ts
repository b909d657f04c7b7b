import type { ImportSite, PositionMapper, Program } from '../../sandbox/index.ts';
import type { Failure } from '../../workbench/index.ts';

/** Why a program cannot start: the first import that is none of the sandbox's modules, with what there is. */
export function missingModule(
  program: Program,
  mapper: PositionMapper,
  available: readonly string[],
): Failure | undefined {
  const files = [...(program.files ?? []), program];
  const names = files.flatMap(({ name }) => name ?? []);
  for (const file of files) {
    const missing = file.imports.find(
      ({ specifier }) => !available.includes(specifier) && !names.includes(specifier),
    );
    if (missing) return explain(missing, file, mapper, available);
  }
  return undefined;
}

function explain(
  missing: ImportSite,
  { code, name: file }: Pick<Program, 'code' | 'name'>,
  mapper: PositionMapper,
  available: readonly string[],
): Failure {
  const before = code.slice(0, missing.start).split('\n');
  const position = mapper.locate({
    name: undefined,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    ...(file !== undefined && { file }),
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
