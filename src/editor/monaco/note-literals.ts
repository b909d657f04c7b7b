import { followLiteralNotes, type LiteralNotes, noteText } from '../literal-notes.ts';
import { editor, type IDisposable } from './monaco.ts';

/** Draws after string literals what they stand for, again after each edit. The model, and what is copied, is not changed. */
export function noteLiterals(widget: editor.IStandaloneCodeEditor, model: editor.ITextModel): IDisposable {
  const drawn = widget.createDecorationsCollection();
  let current: LiteralNotes = new Map();
  const draw = () => drawn.set([...current].flatMap(([literal, note]) => decorations(model, literal, note)));
  const stop = followLiteralNotes((notes) => {
    current = notes;
    draw();
  });
  const changes = model.onDidChangeContent(() => {
    if (current.size > 0) draw();
  });
  return {
    dispose: () => {
      stop();
      changes.dispose();
      drawn.clear();
    },
  };
}

function decorations(
  model: editor.ITextModel,
  literal: string,
  note: string,
): editor.IModelDeltaDecoration[] {
  const quoted = `(['"\`])${literal.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}\\1`;
  return model.findMatches(quoted, false, true, true, null, false).map(({ range }) => ({
    range,
    options: {
      description: 'literal-note',
      showIfCollapsed: true,
      after: {
        content: noteText(note),
        inlineClassName: 'code-editor-note',
        cursorStops: editor.InjectedTextCursorStops.None,
      },
    },
  }));
}
