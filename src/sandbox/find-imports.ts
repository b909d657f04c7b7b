import { init, parse } from 'es-module-lexer';
import type { ImportSite } from './program.ts';

/** Where an ES module refers to others or to itself: `import … from`, `export … from`, `import(…)` and `import.meta`. */
export async function findImports(code: string): Promise<readonly ImportSite[]> {
  await init();
  const [imports] = parse(code);
  return imports.map((found): ImportSite => {
    if (found.type === 'import-meta') {
      return { start: found.importStart, end: found.importEnd, specifier: '', kind: 'meta' };
    }
    const { start, end, specifier } = found;
    if (found.type !== 'dynamic') return { start, end, specifier: specifier ?? '' };
    const { importStart } = found;
    return {
      start: importStart,
      end: importStart + 'import'.length,
      specifier: (found.glob ? undefined : specifier) ?? '',
      kind: 'dynamic',
    };
  });
}

/**
 * Where one of the sandbox's own ES modules names the modules that it imports, at once or while it runs. All of their names
 * are written out, and all are loaded before it.
 */
export async function findSpecifiers(code: string): Promise<readonly ImportSite[]> {
  await init();
  const [imports] = parse(code);
  return imports.flatMap((found) => {
    if (found.type === 'import-meta' || found.specifier === undefined) return [];
    // The range of a dynamic import includes the quotes, that of a static one does not.
    const quotes = found.type === 'dynamic' ? 1 : 0;
    return { start: found.start + quotes, end: found.end - quotes, specifier: found.specifier };
  });
}
