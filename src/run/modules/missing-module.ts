import { explainMissing, type PositionMapper, type Program } from '../../sandbox/index.ts';
import type { Failure } from '../../workbench/index.ts';
import { placeAt } from '../place-at.ts';

/**
 * Why a program cannot start: the first import that is none of the sandbox's modules, with what there is. An `import(…)`
 * fails where it stands, and may be caught there.
 */
export function missingModule(
  program: Program,
  mapper: PositionMapper,
  available: readonly string[],
): Failure | undefined {
  const files = [...(program.files ?? []), program];
  const names = files.map(({ name }) => name);
  for (const file of files) {
    const missing = file.imports.find(
      ({ specifier, kind }) =>
        kind === undefined && !available.includes(specifier) && !names.includes(specifier),
    );
    if (!missing) continue;
    return {
      name: 'ModuleNotFound',
      message: explainMissing(missing.specifier, available),
      positions: placeAt(missing.start, file, mapper),
    };
  }
  return undefined;
}
