import type { Edit } from '../../language/protocol.ts';
import { type editor, languages } from '../monaco.ts';
import { ask, toRange } from './ask.ts';

/** Changes the code on request: repairs a problem, renames, formats. */
export function registerEdits(languageId: string): void {
  languages.registerCodeActionProvider(languageId, {
    provideCodeActions: async (model, range, { markers }) => {
      const span = {
        start: model.getOffsetAt({ lineNumber: range.startLineNumber, column: range.startColumn }),
        end: model.getOffsetAt({ lineNumber: range.endLineNumber, column: range.endColumn }),
      };
      const codes = markers.flatMap(({ code }) => (typeof code === 'string' ? Number(code) : []));
      const fixes = codes.length > 0 ? await ask(model, 'fixes', span, codes) : undefined;
      const actions = (fixes ?? []).map(({ title, edits }) => ({
        title,
        kind: 'quickfix',
        diagnostics: markers,
        edit: workspaceEdit(model, edits),
      }));
      return { actions, dispose: () => undefined };
    },
  });

  languages.registerRenameProvider(languageId, {
    provideRenameEdits: async (model, position, name) => {
      const spans = await ask(model, 'rename', model.getOffsetAt(position));
      if (!spans) return { edits: [], rejectReason: 'This name is not the program’s own.' };
      return workspaceEdit(
        model,
        spans.map((span) => ({ ...span, text: name })),
      );
    },
  });

  languages.registerDocumentFormattingEditProvider(languageId, {
    provideDocumentFormattingEdits: async (model) =>
      (await ask(model, 'format'))?.map((edit) => ({ range: toRange(model, edit), text: edit.text })),
  });
}

function workspaceEdit(model: editor.ITextModel, edits: readonly Edit[]): languages.WorkspaceEdit {
  return {
    edits: edits.map((edit) => ({
      resource: model.uri,
      versionId: undefined,
      textEdit: { range: toRange(model, edit), text: edit.text },
    })),
  };
}
