import type ts from 'typescript';

/** The function that a compiled program calls, where there is one, each time its top level begins to wait. */
const awaitMark = 'at$await';

/**
 * Has a program tell which `await` of its top level it has come to: one that never ends leaves no other trace.
 * `await answer` becomes `await [answer, globalThis.at$await?.(12, 1, 'main.ts')][0]`, which does the same as before where
 * there is no such function. The place is the one in the TypeScript.
 */
export function markAwaits(compiler: typeof ts): ts.TransformerFactory<ts.SourceFile> {
  return (context) => (file) => {
    const { factory } = context;
    const marked = (awaited: ts.Expression, node: ts.Node) => {
      const { line, character } = compiler.getLineAndCharacterOfPosition(file, node.getStart(file));
      const mark = factory.createCallChain(
        factory.createPropertyAccessExpression(factory.createIdentifier('globalThis'), awaitMark),
        factory.createToken(compiler.SyntaxKind.QuestionDotToken),
        undefined,
        [
          factory.createNumericLiteral(line + 1),
          factory.createNumericLiteral(character + 1),
          factory.createStringLiteral(file.fileName),
        ],
      );
      return factory.createElementAccessExpression(factory.createArrayLiteralExpression([awaited, mark]), 0);
    };
    const visit = (node: ts.Node): ts.Node => {
      if (compiler.isFunctionLike(node) || compiler.isClassLike(node)) return node;
      const visited = compiler.visitEachChild(node, visit, context);
      if (compiler.isAwaitExpression(visited)) {
        return factory.updateAwaitExpression(visited, marked(visited.expression, node));
      }
      if (compiler.isForOfStatement(visited) && visited.awaitModifier) {
        const { awaitModifier, initializer, expression, statement } = visited;
        return factory.updateForOfStatement(
          visited,
          awaitModifier,
          initializer,
          marked(expression, node),
          statement,
        );
      }
      return visited;
    };
    return compiler.visitEachChild(file, visit, context);
  };
}
