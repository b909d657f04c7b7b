/**
 * Monaco's own names, which its types do not know: a wrong one fails silently. A test looks each of them up.
 */

/**
 * Set while there is something that Escape closes, instead of leaving the editor. Some of it comes along with the
 * features that we have, though nothing opens it here yet: references, a walk through symbols, and quick input.
 */
export const closedByEscape = [
  'suggestWidgetVisible',
  'editorHoverVisible',
  'findWidgetVisible',
  'parameterHintsVisible',
  'renameInputVisible',
  'markersNavigationVisible',
  'codeActionMenuVisible',
  'messageVisible',
  'inSnippetMode',
  'editorHasMultipleSelections',
  'cancellableOperation',
  'referenceSearchVisible',
  'inReferenceSearchEditor',
  'hasSymbols',
  'inQuickInput',
] as const;

/** Commands that text is entered with. */
export const typing = { type: 'type', paste: 'paste', tab: 'tab' } as const;

/** Commands that get keys everywhere which Monaco gives them on some systems only. */
export const everywhere = {
  blockComment: 'editor.action.blockComment',
  format: 'editor.action.formatDocument',
  cursorAbove: 'editor.action.insertCursorAbove',
  cursorBelow: 'editor.action.insertCursorBelow',
} as const;
