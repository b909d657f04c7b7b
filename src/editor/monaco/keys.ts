import type { EditorOptions } from '../editor.ts';
import { type editor, KeyCode, KeyMod } from './monaco.ts';

/** What Escape closes before it leaves the editor. */
const somethingToClose = [
  'suggestWidgetVisible',
  'findWidgetVisible',
  'parameterHintsVisible',
  'renameInputVisible',
  'markersNavigationVisible',
  'codeActionMenuVisible',
  'inSnippetMode',
  'hasMultipleSelections',
];

/** The keys that lead out of an editor: to run the code, and to leave. */
export function addKeys(widget: editor.IStandaloneCodeEditor, { onRun, onLeave }: EditorOptions): void {
  widget.addAction({
    id: 'run',
    label: 'Run',
    keybindings: [KeyMod.CtrlCmd | KeyCode.Enter, KeyMod.WinCtrl | KeyCode.Enter],
    contextMenuGroupId: 'navigation',
    run: onRun,
  });
  widget.addAction({
    id: 'leave',
    label: 'Leave the editor',
    keybindings: [KeyCode.Escape],
    keybindingContext: somethingToClose.map((key) => `!${key}`).join(' && '),
    run: onLeave,
  });
}
