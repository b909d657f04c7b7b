import ts from 'typescript';
import { markAwaits } from '../awaits/mark-awaits.ts';
import { findImports } from '../find-imports.ts';
import type { Compilation } from '../program.ts';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  isolatedModules: true,
  sourceMap: true,
};

/**
 * Compiles a learner's TypeScript with the full compiler, where there is one to be had without a download:
 * at build time and in tests. Types are dropped, not checked; a syntax error makes the compilation fail.
 */
export async function compileProgram(source: string, fileName = 'main.ts'): Promise<Compilation> {
  const { outputText, sourceMapText, diagnostics } = ts.transpileModule(source, {
    fileName,
    compilerOptions: options,
    reportDiagnostics: true,
    transformers: { before: [markAwaits(ts)] },
  });
  const error = diagnostics?.find((diagnostic) => diagnostic.category === ts.DiagnosticCategory.Error);
  if (error) {
    const at = ts.getLineAndCharacterOfPosition(
      ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest),
      error.start ?? 0,
    );
    const message = ts.flattenDiagnosticMessageText(error.messageText, ' ');
    return { ok: false, problem: { message, position: { line: at.line + 1, column: at.character + 1 } } };
  }
  const code = outputText.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n');
  return { ok: true, program: { code, map: sourceMapText ?? '', imports: await findImports(code) } };
}
