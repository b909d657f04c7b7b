import type { PositionMapper, Program } from '#sandbox';
import type { Failure } from '#workbench';
import { placeAt } from '../place-at.ts';

/**
 * Why a program cannot start: its first import that names neither a module of the sandbox nor a file of its own, and which
 * modules there are. An `import(…)` does not count: it fails only where it stands, and may be caught there.
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
    // The explanation is loaded only when it is needed. Where there is no network just then, a plain sentence has to do.
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
