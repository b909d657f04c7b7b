import { transform } from 'sucrase';
import { findImports } from '../../sandbox/find-imports.ts';
import type { Compilation, SyntaxProblem } from '../../sandbox/program.ts';

/** Compiles TypeScript with a compiler small enough to load at once. Types are dropped, not checked. */
export async function compile(source: string): Promise<Compilation> {
  try {
    const { code, sourceMap } = transform(source, {
      transforms: ['typescript'],
      disableESTransforms: true,
      preserveDynamicImport: true,
      filePath: 'main.ts',
      sourceMapOptions: { compiledFilename: 'main.js' },
    });
    return { ok: true, program: { code, map: JSON.stringify(sourceMap), imports: await findImports(code) } };
  } catch (error) {
    return { ok: false, problem: describe(error) };
  }
}

/** Sucrase's errors end in their place, `(3:5)`, and begin with the file's name. */
function describe(error: unknown): SyntaxProblem {
  const text = error instanceof Error ? error.message : String(error);
  const [, message, line, column] =
    /^(?:Error transforming main\.ts: )?([^]*?)(?: \((\d+):(\d+)\))?$/.exec(text) ?? [];
  return {
    message: message ?? text,
    position: { line: Number(line ?? 1), column: Number(column ?? 1) },
  };
}
