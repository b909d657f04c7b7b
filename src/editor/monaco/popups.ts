import type { editor } from './monaco.ts';

/** Makes a place for what an editor draws beyond its edges: completions, hovers, menus, the box of a rename. */
export function createPopups(): HTMLElement {
  const popups = document.createElement('div');
  popups.className = 'code-editor-popups';
  popups.popover = 'manual';
  return popups;
}

/**
 * Puts the place into the editor, so that its keys and conditions hold there, and into the browser's top layer, where
 * nothing clips or covers it.
 */
export function showPopups(widget: editor.IStandaloneCodeEditor, popups: HTMLElement): void {
  widget.getDomNode()?.append(popups);
  const raise = () => {
    // Taken out of the page and put back, such as with its tab, it has left that layer.
    if (popups.isConnected && !popups.matches(':popover-open')) popups.showPopover();
  };
  raise();
  widget.onDidFocusEditorWidget(raise);
}
