/** Replaces what a field holds by an edit that the reader can undo, and tells its listeners of the input. */
export function replaceText(area: HTMLTextAreaElement, text: string): void {
  const focused = document.activeElement;
  const { readOnly } = area;
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
