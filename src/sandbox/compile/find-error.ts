import ts from 'typescript';
import { commonJs } from './common-js.ts';
import { earlyErrors } from './early-errors.ts';
import { findJsx, jsxMessage } from './find-jsx.ts';

/** Why a file cannot run, and where: an offset. */
export interface CompileError {
  readonly message: string;
  readonly start: number;
}

/** The first thing that makes a file no program. Errors of types are none. */
export function findError(program: ts.Program, file: ts.SourceFile): CompileError | undefined {
  const [syntax] = program.getSyntacticDiagnostics(file);
  if (syntax) {
    const jsx = findJsx(file.text, syntax.start);
    return jsx ? { message: jsxMessage, start: jsx.start } : described(syntax);
  }
  const [refused] = commonJs(file);
  if (refused) return { message: refused.message, start: refused.pos };
  const early = program.getSemanticDiagnostics(file).find(({ code }) => earlyErrors.has(code));
  return early && described(early);
}

function described({ messageText, start = 0 }: ts.Diagnostic): CompileError {
  return { message: ts.flattenDiagnosticMessageText(messageText, ' '), start };
}
