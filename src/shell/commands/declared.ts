import type { Call } from '../command.ts';
import type { Variable } from '../run/variables.ts';

/** Prints variables as `declare` would make them, or functions as they were written. Answers 1 where there is no such. */
export function printDeclared(
  { state, print, fail }: Call,
  letters: string,
  names: readonly string[],
): number {
  const { functions, variables, exported } = state;
  let status = 0;
  if (/[fF]/.test(letters)) {
    for (const name of names.length > 0 ? names : [...functions.keys()].sort()) {
      const found = functions.get(name);
      if (!found) status = 1;
      else if (!letters.includes('F')) print(`${found.text}\n`);
      else print(names.length > 0 ? `${name}\n` : `declare -f ${name}\n`);
    }
    return status;
  }
  const all = names.length > 0 ? names : [...variables].map(([name]) => name).sort();
  for (const name of all) {
    const variable = variables.lookUp(name);
    const isAsked =
      names.length > 0 ||
      ((!letters.includes('x') || exported.has(name)) && (!letters.includes('r') || variable?.isReadonly));
    if (!variable) status = fail(`${name}: not found`);
    else if (isAsked)
      print(`declare ${lettersOf(variable, exported.has(name))} ${name}${valueOf(variable)}\n`);
  }
  return status;
}

function lettersOf({ value, isAssociative, isInteger, isReadonly }: Variable, isExported: boolean): string {
  const kind = isAssociative ? 'A' : typeof value === 'object' ? 'a' : '';
  const letters = `${kind}${isInteger ? 'i' : ''}${isReadonly ? 'r' : ''}${isExported ? 'x' : ''}`;
  return `-${letters === '' ? '-' : letters}`;
}

function valueOf({ value, isAssociative }: Variable): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return `=${inQuotes(value)}`;
  return `=(${Array.from(value, ([key, item]) => `[${key}]=${inQuotes(item)}`).join(' ')}${isAssociative ? ' ' : ''})`;
}

const inQuotes = (text: string) => `"${text.replace(/["\\$`]/g, String.raw`\$&`)}"`;
