import type { StartWorkerMessage } from '../messages.ts';
import { nearName } from '../near-name.ts';
import { unwrap, withoutTraps } from './inspect/targets.ts';

/** How the engines say that a module has no export of that name. */
const saying =
  /does not provide an export named '(\w+)'|import not found: (\w+)|Importing binding name '(\w+)' (?:is not found|cannot be resolved)/;

/**
 * The error of a program that imports a name that its module does not export, in Node's words and with the name that was
 * probably meant. `undefined` for anything else that was thrown, rather than the thing itself: that may be a promise or a
 * proxy, whose code would run if this resolved to it.
 */
export async function missingExport(
  thrown: unknown,
  { modules, files }: Pick<StartWorkerMessage, 'modules' | 'files'>,
): Promise<SyntaxError | undefined> {
  const error = unwrap(thrown);
  if (!isSyntaxError(error)) return undefined;
  const found = saying.exec(error.message);
  const name = found?.[1] ?? found?.[2] ?? found?.[3];
  if (name === undefined) return undefined;
  const explain = (specifier: string, near?: string) => {
    const help = near === undefined ? '' : `. Did you mean '${near}'?`;
    return new SyntaxError(
      `The requested module '${specifier}' does not provide an export named '${name}'${help}`,
    );
  };
  const [, file] = Object.entries(files).find(([address]) => error.message.includes(address)) ?? [];
  if (file !== undefined) return explain(`./${file}`);
  // Only V8 says which module it is; in other engines it is taken to be the first that exports a near name.
  const named = Object.entries(modules).filter(([, address]) => error.message.includes(address));
  for (const [specifier, address] of named.length > 0 ? named : Object.entries(modules)) {
    const exports = Object.keys((await import(address)) as object);
    const near = nearName(name, exports);
    if (near !== undefined || named.length > 0) return explain(specifier, near);
  }
  return new SyntaxError(`No module that is imported provides an export named '${name}'`);
}

function isSyntaxError(error: unknown): error is SyntaxError {
  return withoutTraps(() => error instanceof SyntaxError);
}
