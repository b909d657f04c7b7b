import type { Compilation } from '../../sandbox/program.ts';
import { askLanguage } from '../language/language-client.ts';

/** How long the language worker may take, which also checks types and loads, before the small compiler steps in. */
const patience = 400;

/** Compiles with the TypeScript that is there, or with the small compiler while that is busy or when it is missing. */
export async function compileIn(code: string): Promise<Compilation> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const answer = askLanguage('compile', code).catch(() => undefined);
  const compilation = await Promise.race([answer, late]);
  if (compilation) return compilation;
  const { compile } = await import('../compile/compile.ts');
  return compile(code);
}
