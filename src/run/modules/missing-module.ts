import type { PositionMapper, Program } from '#sandbox';
import type { Failure } from '#workbench';
import { placeAt } from '../place-at.ts';

/**
 * Why a program cannot start: the first import that is none of the sandbox's modules, with what there is. An `import(…)`
 * fails where it stands, and may be caught there.
 */
export async function missingModule(
  program: Program,
  mapper: PositionMapper,
  available: readonly string[],
): Promise<Failure | undefined> {
  const files = [...(program.files ?? []), program];
  const names = files.map(({ name }) => name);
  for (const file of files) {
    const missing = file.imports.find(
      ({ specifier, kind }) =>
        kind === undefined && !available.includes(specifier) && !names.includes(specifier),
    );
    if (!missing) continue;
    const { specifier } = missing;
    // What to say is loaded when it is to be said; it is missed where there is no network just then.
    const message = await import('#sandbox/explain-missing').then(
      ({ explainMissing }) => explainMissing(specifier, available),
      () => `There is no module '${specifier}' here.`,
    );
    return {
      name: 'ModuleNotFound',
      message,
      positions: placeAt(missing.start, file, mapper),
    };
  }
  return undefined;
}
