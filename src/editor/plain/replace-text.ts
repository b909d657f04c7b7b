/** Where the caret was in each text that was replaced, by that text. */
const carets = new WeakMap<HTMLTextAreaElement, Map<string, number>>();

/**
 * Puts the caret where it was when a replacement is undone. The browser would select the whole text that comes back, and the
 * next key would change or replace every line.
 */
export function keepCaretOnUndo(area: HTMLTextAreaElement, signal: AbortSignal): void {
  const undone = (event: Event) => {
    if (!(event instanceof InputEvent) || event.inputType !== 'historyUndo') return;
    const caret = carets.get(area)?.get(area.value);
    const isAllSelected = area.selectionStart === 0 && area.selectionEnd === area.value.length;
    if (caret !== undefined && isAllSelected) area.setSelectionRange(caret, caret);
  };
  area.addEventListener('input', undone, { signal });
}

/** Replaces the text of a field with an edit that the reader can undo and that fires `input`. */
export function replaceText(area: HTMLTextAreaElement, text: string): void {
  const focused = document.activeElement;
  const { readOnly, value, selectionEnd } = area;
  carets.set(area, (carets.get(area) ?? new Map<string, number>()).set(value, selectionEnd));
  area.readOnly = false;
  area.focus({ preventScroll: true });
  area.select();
  insertText(area, text);
  area.readOnly = readOnly;
  if (focused instanceof HTMLElement && focused !== area) focused.focus({ preventScroll: true });
}

/** Replaces the selection with text, as an edit that the reader can undo. */
export function insertText(area: HTMLTextAreaElement, text: string): void {
  // Deprecated without a successor: it is the only way to edit a field so that the browser can undo it.
  // oxlint-disable-next-line typescript/no-deprecated -- see above
  if (document.execCommand('insertText', false, text)) return;
  area.setRangeText(text);
  area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}
