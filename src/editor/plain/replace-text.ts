/** Where the caret was in a text that was replaced, by that text. */
const carets = new WeakMap<HTMLTextAreaElement, Map<string, number>>();

/**
 * Undoing a replacement selects all of the text that comes back, and the next key would change or replace every line:
 * puts the caret where it was instead.
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

/** Replaces what a field holds by an edit that the reader can undo, and tells its listeners of the input. */
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

/** Enters text in place of what is selected, as an edit that the reader can undo. */
export function insertText(area: HTMLTextAreaElement, text: string): void {
  // Deprecated without a successor: the one way to edit a field that its own undo knows of.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  if (document.execCommand('insertText', false, text)) return;
  area.setRangeText(text);
  area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}
