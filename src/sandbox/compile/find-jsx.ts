import ts from 'typescript';

/** Where JSX stands in code. */
export interface Jsx {
  readonly start: number;
  readonly end: number;
}

/** What people are told about JSX in a program. */
export const jsxMessage =
  'JSX is not supported here: there is no page to draw it on. Node does not run it either. ' +
  "Write markup as a string: '<p>Hello</p>'.";

/**
 * The JSX that keeps code from being parsed as TypeScript; `undefined` if there is none.
 *
 * @param error The offset of the first error that the parser found.
 */
export function findJsx(source: string, error: number): Jsx | undefined {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest);
  const broken = parseErrors(source);
  const find = (node: ts.Node): Jsx | undefined => {
    if (ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node)) {
      const start = node.getStart(file);
      const { end } = node;
      // What only looks like JSX, a generic function or an old cast, is never closed, and the parser says so.
      const isWhole = broken.every((at) => at < start || at > end);
      if (isWhole && start <= error) return { start, end };
    }
    return ts.forEachChild(node, find);
  };
  return find(file);
}

const fileName = 'main.tsx';

/** The offsets at which the parser finds errors. */
function parseErrors(source: string): readonly number[] {
  const { diagnostics = [] } = ts.transpileModule(source, {
    fileName,
    reportDiagnostics: true,
    compilerOptions: { jsx: ts.JsxEmit.Preserve },
  });
  return diagnostics.map(({ start = 0 }) => start);
}
