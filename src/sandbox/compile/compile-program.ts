import ts from 'typescript';
import { markAwaits } from '../awaits/mark-awaits.ts';
import { findImports } from '../find-imports.ts';
import { type Compilation, onlyFile } from '../program.ts';
import { findError } from './find-error.ts';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  isolatedModules: true,
  sourceMap: true,
  // Only this one file is looked at: no library, no other module, no types.
  noLib: true,
  noResolve: true,
  types: [],
};

/**
 * Compiles one file of a program, in the same way at build time, in the browser and in tests. Types are dropped, not
 * checked; where no engine would accept the JavaScript, the compilation fails and tells the place.
 *
 * @param fileName What the file is called: errors in it name it.
 */
export async function compileProgram(source: string, fileName: string = onlyFile): Promise<Compilation> {
  const file = ts.createSourceFile(fileName, source, { languageVersion: ts.ScriptTarget.Latest });
  const program = ts.createProgram([fileName], options, hostOf(file));
  const error = findError(program, file);
  if (error) {
    const { line, character } = file.getLineAndCharacterOfPosition(error.start);
    const position = { line: line + 1, column: character + 1, file: fileName };
    return { ok: false, problem: { message: error.message, position } };
  }
  let code = '';
  let map = '';
  program.emit(
    file,
    (path, text) => {
      if (path.endsWith('.map')) map = text;
      else code = text.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n');
    },
    undefined,
    false,
    { before: [markAwaits(ts)] },
  );
  return { ok: true, program: { name: fileName, code, map, imports: await findImports(code) } };
}

/** What TypeScript sees of the world: one file. */
function hostOf(file: ts.SourceFile): ts.CompilerHost {
  return {
    getSourceFile: (name) => (name === file.fileName ? file : undefined),
    getDefaultLibFileName: () => 'lib.d.ts',
    writeFile: () => undefined,
    getCurrentDirectory: () => '',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => name === file.fileName,
    readFile: () => undefined,
  };
}
