import ts from 'typescript';

/**
 * Says why syntax that is more than a type is marked, and what to write instead. It runs here, since TypeScript compiles it.
 *
 * @param start The offset at which TypeScript reports it.
 * @see https://nodejs.org/api/typescript.html#type-stripping
 */
export function sayNotErasable(file: ts.SourceFile, start: number): string {
  const { what, instead } = find(file, file, start) ?? other;
  return (
    `Node runs TypeScript by taking the types out, and ${what} is more than a type. ` +
    `It runs here; for Node, ${instead}.`
  );
}

/** Finds syntax that Node passes on to its engine, which does not know it yet, with what to say about it. */
export function findAheadOfNode(
  file: ts.SourceFile,
): readonly (ts.TextRange & { readonly message: string })[] {
  const found: (ts.TextRange & { readonly message: string })[] = [];
  const visit = (node: ts.Node): void => {
    const what = ahead(node);
    if (what !== undefined) {
      const message = `Node does not know ${what} yet. It runs here, where TypeScript rewrites it.`;
      found.push({ pos: node.getStart(file), end: node.end, message });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function ahead(node: ts.Node): string | undefined {
  if (ts.isDecorator(node)) return 'decorators';
  return node.kind === ts.SyntaxKind.AccessorKeyword ? '`accessor`' : undefined;
}

interface Words {
  readonly what: string;
  readonly instead: string;
}

const other: Words = { what: 'this', instead: 'write it as JavaScript would have it' };

/** The words for what TypeScript marks at an offset: it marks enums and namespaces at their names, all else at its start. */
function find(node: ts.Node, file: ts.SourceFile, start: number): Words | undefined {
  if (start < node.getFullStart() || start >= node.end) return undefined;
  return wordsFor(node, file, start) ?? ts.forEachChild(node, (child) => find(child, file, start));
}

function wordsFor(node: ts.Node, file: ts.SourceFile, start: number): Words | undefined {
  if (ts.isEnumDeclaration(node) && node.name.getStart(file) === start) {
    const instead = `use a const object: \`const ${node.name.text} = { … } as const\``;
    return { what: 'an `enum`', instead };
  }
  if (ts.isModuleDeclaration(node) && node.name.getStart(file) === start)
    return { what: 'a `namespace` with values in it', instead: 'use an object, or a file of its own' };
  if (node.getStart(file) !== start) return undefined;
  if (ts.isParameter(node)) {
    const name = node.name.getText(file);
    const instead = `declare \`${name}\` in the class, and write \`this.${name} = ${name}\` in the constructor`;
    return { what: 'a property that is declared as a parameter', instead };
  }
  if (ts.isTypeAssertionExpression(node))
    return { what: 'a type in angle brackets before a value', instead: 'write `value as Type`' };
  if (ts.isImportEqualsDeclaration(node)) {
    const instead = `write \`const ${node.name.text} = ${node.moduleReference.getText(file)}\``;
    return { what: 'an `import … =`', instead };
  }
  return undefined;
}
