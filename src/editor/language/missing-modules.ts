import ts from 'typescript';
import { resolveFile } from '../../sandbox/resolve-file.ts';
import type { Problem } from './protocol.ts';

/** What is meant by imports that are right elsewhere. */
const meant: Readonly<Record<string, string>> = {
  fs: 'node:fs/promises',
  'fs/promises': 'node:fs/promises',
  'node:fs': 'node:fs/promises',
  path: 'node:path',
  buffer: 'node:buffer',
  'timers/promises': 'node:timers/promises',
  'node:timers': 'node:timers/promises',
  'aws-sdk': '@aws-sdk/client-s3',
};

/**
 * The imports of a program that the sandbox has no module for, each with what there is instead.
 *
 * @param neighbours The names of the program's files; `undefined` when it is this one file.
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
      message: file?.problem ?? explain(fileName, modules),
    };
  });
}

function explain(name: string, modules: readonly string[]): string {
  if (/^\.{0,2}\//.test(name)) {
    return `There is no file '${name}' to import: a program here is this one file.`;
  }
  const instead = meant[name];
  const hint = instead && modules.includes(instead) ? ` Did you mean '${instead}'?` : '';
  return `There is no module '${name}' here.${hint} A program can import: ${modules.join(', ')}.`;
}
