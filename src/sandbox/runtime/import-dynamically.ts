import { explainMissing } from '../explain-missing.ts';
import type { StartWorkerMessage } from '../messages.ts';
import { resolveFile } from '../resolve-file.ts';
import { track } from './activity.ts';

/**
 * Gives a scope what programs call instead of `import(…)` and `import.meta`. An import of what is not there fails where it
 * is written, as in Node, and can be caught.
 *
 * @see https://nodejs.org/api/esm.html#import-expressions
 */
export function installImports(
  scope: object,
  { modules, files, program }: Omit<StartWorkerMessage, 'type'>,
): void {
  const named = Object.entries(files).map(([address, name]) => ({ address, name }));
  const names = named.map(({ name }) => name);
  const entry = files[program] ?? '';
  const addressOf = (specifier: string): string => {
    const module = Object.hasOwn(modules, specifier) ? modules[specifier] : undefined;
    if (module !== undefined) return module;
    const file = resolveFile(specifier.replace(/^file:\/\/\//, './'), names);
    if (file && 'name' in file) return named.find(({ name }) => name === file.name)?.address ?? '';
    throw notFound(specifier, entry, file?.problem ?? explainMissing(specifier, Object.keys(modules)));
  };
  const load = async (specifier: unknown): Promise<unknown> => {
    const address = addressOf(String(specifier));
    return import(address) as Promise<unknown>;
  };

  const metas = names.map((name, index) => [
    `imp$meta${String(index).padStart(3, '0')}`,
    { dirname: '/', filename: `/${name}`, main: name === entry, resolve: addressOf, url: `file:///${name}` },
  ]);
  Object.assign(scope, Object.fromEntries(metas), { imp$rt: (specifier: unknown) => track(load(specifier)) });
}

function notFound(specifier: string, entry: string, help: string): Error {
  const what = /^\.{0,2}\//.test(specifier) ? 'module' : 'package';
  const error = new Error(`Cannot find ${what} '${specifier}' imported from /${entry}. ${help}`);
  return Object.assign(error, { code: 'ERR_MODULE_NOT_FOUND' });
}
