import { editor, type IDisposable } from './monaco.ts';
import { revealLine } from './reveal.ts';

/** Keys that change nothing by themselves: they leave the page where it is. */
const still: ReadonlySet<string> = new Set(['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);

/**
 * Keeps the caret in the window while the reader types or moves it with the keyboard: an editor in a page grows with its code
 * and does not scroll. The page does not follow the mouse or the wheel, nor changes that come from elsewhere.
 */
export function followCaret(widget: editor.IStandaloneCodeEditor): IDisposable {
  const container = widget.getContainerDomNode();
  const stopped = new AbortController();
  const capture = { capture: true, passive: true, signal: stopped.signal };
  let byKeyboard = false;
  let frame = 0;
  const letGo = () => {
    byKeyboard = false;
    cancelAnimationFrame(frame);
  };
  const follow = () => {
    cancelAnimationFrame(frame);
    // Wait until the key has taken effect and the editor has grown.
    frame = requestAnimationFrame(() => {
      if (widget.hasWidgetFocus()) revealLine(widget, widget.getOption(editor.EditorOption.lineHeight));
    });
  };
  const pressed = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (still.has(key)) return;
    byKeyboard = true;
    // A shortcut that moves the caret is noticed by its move; one that copies must not scroll the page.
    if (!(ctrlKey || metaKey) || key.length > 1) follow();
  };
  container.addEventListener('keydown', pressed, capture);
  container.addEventListener('pointerdown', letGo, capture);
  addEventListener('wheel', letGo, capture);
  addEventListener('touchmove', letGo, capture);
  const moves = widget.onDidChangeCursorPosition(({ source, reason }) => {
    const { Undo, Redo } = editor.CursorChangeReason;
    const isOwn = source !== 'modelChange' || reason === Undo || reason === Redo;
    if (source === 'keyboard' || (byKeyboard && isOwn)) follow();
  });
  return {
    dispose: () => {
      cancelAnimationFrame(frame);
      stopped.abort();
      moves.dispose();
    },
  };
}
