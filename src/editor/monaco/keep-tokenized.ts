import type { editor, IDisposable } from './monaco.ts';

/** A part of Monaco's model that its types leave out. */
interface Tokenized {
  readonly tokenization: { forceTokenization(line: number): void };
}

/** The last line that is tokenized on each key: far more lines than programs have. */
const most = 5_000;

/**
 * Has the code tokenized as soon as it changes. Monaco would wait until it draws, and it neither indents nor closes brackets
 * in code that it has not tokenized: on a busy machine, that would depend on how fast one types.
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
