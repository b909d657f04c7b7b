import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { contentFolder } from './course.ts';

/** What Node has and a page has not. */
const onlyInNode = new Set([
  ...['Buffer', 'process', 'global', 'require', 'module', 'exports', '__dirname', '__filename'],
  ...['setImmediate', 'clearImmediate'],
]);

/** The names in a text that mean something in Node alone, each with its line. Names of properties mean nothing by themselves. */
function namesOfNode(text: string): string[] {
  const file = ts.createSourceFile('check.ts', text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isOfNode =
      (ts.isIdentifier(node) && onlyInNode.has(node.text) && !isNameInside(node)) ||
      (ts.isStringLiteral(node) &&
        ts.isImportDeclaration(node.parent) &&
        (node.text.startsWith('node:') || builtinModules.includes(node.text)));
    if (isOfNode) found.push(`${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Whether an identifier is the name of a property, as in `one.process` and `{ process: 1 }`. */
function isNameInside(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isPropertySignature(parent)
  );
}

// They are judged by on Node, where all of their branches are reached; a page reaches those of a right answer.
describe('what judges in a page needs nothing of Node', () => {
  const files = globSync('lessons/{*/*/check,*/seed,judging/*}.ts', { cwd: contentFolder }).sort();

  it('is there', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(files)('%s', (path) => {
    expect(namesOfNode(readFileSync(join(contentFolder, path), 'utf8'))).toEqual([]);
  });
});

it('finds what is of Node', () => {
  const text = `import fs from 'fs';\nimport { join } from 'node:path';\nconst { process } = { process: 1 };
const bytes = Buffer.from(one.process);\n// Buffer\nconst text = 'Buffer';\nsetImmediate(() => {});`;
  expect(namesOfNode(text)).toEqual(['1: fs', '2: node:path', '3: process', '4: Buffer', '7: setImmediate']);
});
