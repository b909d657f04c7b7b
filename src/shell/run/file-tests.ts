import type { ShellFiles } from '../shell-files.ts';
import type { ShellState } from './state.ts';

/** Whether a file is as `-f`, `-d` and others ask; `undefined` where there is no such question. */
export async function testFile(
  operator: string,
  name: string,
  { files, state }: { readonly files: ShellFiles; readonly state: ShellState },
): Promise<boolean | undefined> {
  if (!/^-[defrsw]$/.test(operator)) return undefined;
  const facts = await files.facts(state.resolve(name));
  if (operator === '-f') return facts?.isDirectory === false;
  if (operator === '-d') return facts?.isDirectory === true;
  if (operator === '-s') return facts !== undefined && facts.size > 0;
  return facts !== undefined;
}
