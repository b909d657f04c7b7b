import ts from 'typescript';
import { explainMissing } from '#sandbox/explain-missing';
import { resolveFile } from '#sandbox/resolve-file';
import type { Problem } from './protocol.ts';

/**
 * The imports of a program for which the sandbox has no module, each with what to use instead.
 *
 * @param neighbours The names of the program's files; `undefined` if the program is a single file.
 */
export function findMissingModules(
  code: string,
  modules: readonly string[],
  neighbours?: readonly string[],
): Problem[] {
  const { importedFiles } = ts.preProcessFile(code, true, true);
  return importedFiles.flatMap(({ fileName, pos }) => {
    if (modules.includes(fileName)) return [];
    const file = neighbours && resolveFile(fileName, neighbours);
    if (file && 'name' in file) return [];
    return {
      start: pos,
      end: pos + fileName.length + 2, // the quotes
      severity: 'error' as const,
      kind: 'type' as const,
      code: 0,
      message: file?.problem ?? explainMissing(fileName, modules),
    };
  });
}
