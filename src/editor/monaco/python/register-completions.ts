import methods from 'virtual:boto3-methods';
import { languages, Range } from '../monaco.ts';
import { completeBoto3 } from './complete-boto3.ts';

/** Offers what boto3's S3 client can do while Python is typed. */
export function registerCompletions(languageId: string): void {
  const kinds = {
    method: languages.CompletionItemKind.Method,
    parameter: languages.CompletionItemKind.Field,
  } as const;
  languages.registerCompletionItemProvider(languageId, {
    triggerCharacters: ['.', '(', ','],
    provideCompletionItems: (model, position) => {
      const { lineNumber, column } = position;
      const before = model.getValueInRange(new Range(1, 1, lineNumber, column));
      const word = model.getWordUntilPosition(position);
      const range = new Range(lineNumber, word.startColumn, lineNumber, column);
      const found = completeBoto3(before, model.getValue(), methods);
      return {
        suggestions: found.map(({ label, insert, kind, detail }, index) => ({
          label,
          insertText: insert,
          kind: kinds[kind],
          detail,
          range,
          // In the order that they have: what a call needs comes first.
          sortText: String(index).padStart(4, '0'),
        })),
      };
    },
  });
}
