import { StandardKeyboardEvent } from 'monaco-editor/base/browser/keyboardEvent.js';
import { StandaloneServices } from 'monaco-editor/editor/standalone/browser/standaloneServices.js';
import { IContextKeyService } from 'monaco-editor/platform/contextkey/common/contextkey.js';
import { IKeybindingService } from 'monaco-editor/platform/keybinding/common/keybinding.js';
import type { EditorOptions } from '../editor.ts';
import { runKeys } from '../run-keys.ts';
import { editor, type IDisposable, KeyCode, KeyMod } from './monaco.ts';
import { closedByEscape, everywhere } from './names.ts';

/** The name of our own condition for whether Escape has something to close. It is set before Monaco gets the key. */
const somethingOpen = 'learnS3SomethingOpen';

/** Keys that do nothing by themselves. */
const modifiers: ReadonlySet<string> = new Set(['Control', 'Shift', 'Alt', 'AltGraph', 'Meta']);

/** The `kind` that Monaco gives to a key that does nothing. */
const nothing = 0;

/** A key with no command bound to it. */
const noKey = { ctrlKey: false, shiftKey: false, altKey: false, metaKey: false, keyCode: KeyCode.F24 };

/** Makes the keys that most people know, VS Code's on Windows, work on every system. */
export function addKeysOfEverySystem(): void {
  const { Shift, Alt, CtrlCmd } = KeyMod;
  const when = 'editorTextFocus && !editorReadonly';
  editor.addKeybindingRules([
    { keybinding: Shift | Alt | KeyCode.KeyA, command: everywhere.blockComment, when },
    { keybinding: Shift | Alt | KeyCode.KeyF, command: everywhere.format, when },
    { keybinding: CtrlCmd | Alt | KeyCode.UpArrow, command: everywhere.cursorAbove, when },
    { keybinding: CtrlCmd | Alt | KeyCode.DownArrow, command: everywhere.cursorBelow, when },
  ]);
}

/** Adds the keys that run the code and that leave the editor, and keeps Monaco from swallowing keys. */
export function addKeys(
  widget: editor.IStandaloneCodeEditor,
  { onRun, onLeave }: EditorOptions,
): IDisposable {
  const isOpen = widget.createContextKey<boolean>(somethingOpen, false);
  widget.addAction({
    id: 'run',
    label: 'Run',
    keybindings: runKeys.flatMap((key) => [KeyMod.CtrlCmd | KeyCode[key], KeyMod.WinCtrl | KeyCode[key]]),
    contextMenuGroupId: 'navigation',
    run: onRun,
  });
  widget.addAction({
    id: 'leave',
    label: 'Leave the editor',
    keybindings: [KeyCode.Escape],
    keybindingContext: `!${somethingOpen}`,
    run: onLeave,
  });

  const container = widget.getContainerDomNode();
  const pressed = (event: KeyboardEvent) => {
    // Looked up before Monaco gets the key: a hover would already be closed when the bindings are checked.
    if (event.key === 'Escape') isOpen.set(hasSomethingOpen(event.target));
    else leaveChord(event);
  };
  container.addEventListener('keydown', pressed, { capture: true });
  return { dispose: () => container.removeEventListener('keydown', pressed, { capture: true }) };
}

function hasSomethingOpen(target: EventTarget | null): boolean {
  const context = StandaloneServices.get(IContextKeyService).getContext(target);
  return closedByEscape.some((key) => Boolean(context.getValue(key)));
}

/** Ends a two-key shortcut whose second key does not fit: Monaco would swallow that key, which now acts by itself. */
function leaveChord(event: KeyboardEvent): void {
  const keys = StandaloneServices.get(IKeybindingService);
  if (!keys.inChordMode || modifiers.has(event.key)) return;
  const does = keys.softDispatch(new StandardKeyboardEvent(event), event.target);
  if (does.kind === nothing) keys.dispatchEvent(noKey, event.target);
}
