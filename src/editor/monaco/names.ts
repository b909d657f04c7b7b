/**
 * Names that Monaco uses inside and that its types do not check: a wrong one fails silently. A test looks each of them up.
 */

/**
 * Conditions that hold while Escape has something to close, so that it does not leave the editor. Some come with features
 * that we load, although nothing opens them here yet: references, a walk through symbols, and quick input.
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

/** The commands that enter text. */
export const typing = { type: 'type', paste: 'paste', tab: 'tab' } as const;

/** Commands that get the same keys on every system; Monaco gives them these keys only on some. */
export const everywhere = {
  blockComment: 'editor.action.blockComment',
  format: 'editor.action.formatDocument',
  cursorAbove: 'editor.action.insertCursorAbove',
  cursorBelow: 'editor.action.insertCursorBelow',
} as const;
