import ts from 'typescript';

/**
 * TypeScript's own forms of import and export for CommonJS, each with what to write instead. A program is an ES module, in
 * which TypeScript would drop them without a word, and Node refuses them.
 */
export function commonJs(file: ts.SourceFile): readonly (ts.TextRange & { readonly message: string })[] {
  return file.statements.flatMap((statement) => {
    const message = refusal(statement, file);
    return message === undefined ? [] : { message, pos: statement.getStart(file), end: statement.end };
  });
}

function refusal(statement: ts.Statement, file: ts.SourceFile): string | undefined {
  if (ts.isExportAssignment(statement) && statement.isExportEquals)
    return '`export =` is of CommonJS, and a program here is a module, as in Node. Write `export default`.';
  if (!ts.isImportEqualsDeclaration(statement) || statement.isTypeOnly) return undefined;
  const { name, moduleReference } = statement;
  if (!ts.isExternalModuleReference(moduleReference)) return undefined;
  const module = moduleReference.expression.getText(file);
  return (
    '`import … = require(…)` is of CommonJS, and a program here is a module, as in Node. ' +
    `Write \`import * as ${name.text} from ${module}\`.`
  );
}
