import type { Program } from '#sandbox';
import { availableModules } from './load-modules.ts';

/** Methods that a `Body` has in Node, where it is one of Node's streams. */
const ofStreams =
  /\.(?:addListener|on|once|pipe|prependListener|pause|read|resume|setEncoding|toArray|unpipe|compose)\s*(?:\?\.)?\(/;

/**
 * The modules that files of a program may need: those that they import; all modules where a specifier is computed; and Node's
 * streams where a `Body` seems to be used as one.
 */
export function neededModules(
  files: readonly (Pick<Program, 'imports'> & Partial<Pick<Program, 'code'>>)[],
): readonly string[] {
  const imports = files.flatMap((file) => file.imports);
  if (imports.some(({ kind, specifier }) => kind === 'dynamic' && specifier === '')) return availableModules;
  const streams = files.some(({ code = '' }) => ofStreams.test(code)) ? ['node:stream'] : [];
  return [...imports.map(({ specifier }) => specifier), ...streams];
}
