import ts from 'typescript';
import { commonJs } from './common-js.ts';
import { earlyErrors } from './early-errors.ts';
import { findJsx, jsxMessage } from './find-jsx.ts';

/** Why a file cannot run, and at which offset. */
export interface CompileError {
  readonly message: string;
  readonly start: number;
}

/** The first error that keeps a file from being a program. Type errors do not count. */
export function findError(program: ts.Program, file: ts.SourceFile): CompileError | undefined {
  const [syntax] = program.getSyntacticDiagnostics(file);
  if (syntax) {
    const jsx = findJsx(file.text, syntax.start);
    return jsx ? { message: jsxMessage, start: jsx.start } : described(syntax);
  }
  const [refused] = commonJs(file);
  if (refused) return { message: refused.message, start: refused.pos };
  const found = program.getSemanticDiagnostics(file);
  const early = found.find(({ code }) => earlyErrors.has(code)) ?? findTwice(found, file);
  return early && described(early);
}

const duplicate = 2300;

/** A name that two values have. TypeScript reports the same for two types, or a type and a value; code with those can run. */
function findTwice(found: readonly ts.Diagnostic[], file: ts.SourceFile): ts.Diagnostic | undefined {
  const first = new Set<string>();
  return found.find(({ code, start = 0, length = 0 }) => {
    if (code !== duplicate || !isValueAt(file, start)) return false;
    const name = file.text.slice(start, start + length);
    const isSecond = first.has(name);
    first.add(name);
    return isSecond;
  });
}

/** Whether the name at an offset is that of a variable, a function, a class or an enum. */
function isValueAt(file: ts.SourceFile, start: number): boolean {
  const find = (node: ts.Node): boolean => {
    if (start < node.pos || start >= node.end) return false;
    const isValue =
      ts.isVariableDeclaration(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isEnumDeclaration(node);
    if (isValue && node.name?.getStart(file) === start) return true;
    return ts.forEachChild(node, (child) => find(child) || undefined) ?? false;
  };
  return find(file);
}

function described({ messageText, start = 0 }: ts.Diagnostic): CompileError {
  return { message: ts.flattenDiagnosticMessageText(messageText, ' '), start };
}
