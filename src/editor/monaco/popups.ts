import type { editor } from './monaco.ts';

/** Makes an element for what an editor draws beyond its edges: completions, hovers, menus, the box for renaming. */
export function createPopups(): HTMLElement {
  const popups = document.createElement('div');
  popups.className = 'code-editor-popups';
  popups.popover = 'manual';
  return popups;
}

/**
 * Puts that element into the editor, so that the editor's keys and conditions apply in it, and into the browser's top layer,
 * where nothing clips or covers it.
 */
export function showPopups(widget: editor.IStandaloneCodeEditor, popups: HTMLElement): void {
  widget.getDomNode()?.append(popups);
  const raise = () => {
    // An element that was removed from the page and put back, such as with its tab, has left that layer.
    if (popups.isConnected && !popups.matches(':popover-open')) popups.showPopover();
  };
  raise();
  widget.onDidFocusEditorWidget(raise);
}
