import type { editor, IDisposable } from './monaco.ts';

/** What Monaco's types leave out. */
interface Tokenized {
  readonly tokenization: { forceTokenization(line: number): void };
}

/** Lines up to which a program is looked at with each key: far more than it has. */
const most = 5_000;

/**
 * Has the code looked at as soon as it changes. Monaco puts that off until it draws, and what it has not looked at it
 * neither indents nor closes: so on a busy machine it would depend on how fast one types.
 */
export function keepTokenized(model: editor.ITextModel): IDisposable {
  return model.onDidChangeContent(({ changes }) => {
    const last = Math.max(
      ...changes.map(({ range, text }) => range.startLineNumber + text.split('\n').length),
    );
    const line = Math.min(last, model.getLineCount());
    if (line <= most) (model as editor.ITextModel & Tokenized).tokenization.forceTokenization(line);
  });
}
