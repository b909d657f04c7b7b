import { init, parse } from 'es-module-lexer';
import type { ImportSite } from './program.ts';

/**
 * The imports of an ES module whose specifier is written out, static and dynamic. An `import(expression)`
 * is left alone: the sandbox's content security policy answers it.
 */
export async function findImports(code: string): Promise<readonly ImportSite[]> {
  await init();
  const [imports] = parse(code);
  const sites: ImportSite[] = [];
  for (const found of imports) {
    if (found.type === 'import-meta' || found.specifier === undefined) continue;
    if (found.type === 'dynamic' && found.glob) continue;
    // A dynamic import's range holds the quotes, a static one's does not.
    const quotes = found.type === 'dynamic' ? 1 : 0;
    sites.push({ start: found.start + quotes, end: found.end - quotes, specifier: found.specifier });
  }
  return sites;
}
