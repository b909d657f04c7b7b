import type { EditorOptions } from '../editor.ts';
import type { Look } from '../look.ts';
import { editor } from './monaco.ts';

/** How many characters wide line numbers are. */
const numberWidth = 5;

/** Monaco as a block of code in a page: no gutter except line numbers, no minimap, no frame, and the page does the scrolling. */
export function monacoOptions(
  look: Look,
  { label, fills: lineNumbers = false }: Pick<EditorOptions, 'label' | 'fills'>,
  popups: HTMLElement,
): editor.IStandaloneEditorConstructionOptions {
  // About as wide as Monaco makes the line numbers.
  const numbers = lineNumbers ? Math.round(numberWidth * look.fontSize * 0.6) : 0;
  return {
    ariaLabel: label,
    automaticLayout: true,
    theme: 'page',

    fontFamily: look.fontFamily,
    fontSize: look.fontSize,
    fontWeight: look.fontWeight,
    lineHeight: look.lineHeight,
    letterSpacing: look.letterSpacing,
    fontLigatures: look.ligatures,
    padding: { top: look.paddingTop, bottom: look.paddingBottom },
    // With every other part of the margin gone, this is the space to the left of the code.
    lineDecorationsWidth: look.paddingLeft - numbers,
    lineNumbers: lineNumbers ? 'on' : 'off',
    lineNumbersMinChars: lineNumbers ? numberWidth : 0,
    glyphMargin: false,
    folding: false,

    minimap: { enabled: false },
    overviewRulerLanes: 0,
    overviewRulerBorder: false,
    hideCursorInOverviewRuler: true,
    renderLineHighlight: 'none',
    guides: { indentation: false },
    bracketPairColorization: { enabled: false },
    stickyScroll: { enabled: false },
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
    occurrencesHighlight: 'singleFile',
    selectionHighlight: false,
    links: false,
    colorDecorators: false,
    codeLens: false,
    lightbulb: { enabled: editor.ShowLightbulbIconMode.Off },

    // Monaco's default, unlike VS Code's, does not apply indentation rules.
    autoIndent: 'full',
    // Wraps as the page does. Not with the `advanced` strategy, which hangs on a line of a few hundred characters.
    wordWrap: look.wraps ? 'on' : 'off',
    wrappingIndent: 'none',
    scrollBeyondLastLine: false,
    scrollBeyondLastColumn: 0,
    smoothScrolling: false,
    scrollbar: {
      alwaysConsumeMouseWheel: false,
      ignoreHorizontalScrollbarInContentHeight: true,
      useShadows: false,
      // If lines do not wrap, the scrollbar shows that they continue, as in the page.
      horizontal: 'visible',
      verticalScrollbarSize: 10,
      horizontalScrollbarSize: 8,
    },
    mouseWheelZoom: false,
    fixedOverflowWidgets: true,
    overflowWidgetsDomNode: popups,

    quickSuggestions: { other: true, comments: false, strings: true },
    suggestSelection: 'first',
    // Enter after a complete word, such as `else`, breaks the line instead of accepting a suggestion.
    acceptSuggestionOnEnter: 'smart',
    suggest: { showStatusBar: false, showWords: false, preview: false },
    wordBasedSuggestions: 'off',
    parameterHints: { enabled: true },
    hover: { delay: 250, sticky: true, above: true },
    find: {
      addExtraSpaceOnTop: false,
      autoFindInSelection: 'never',
      seedSearchStringFromSelection: 'selection',
    },
    tabIndex: 0,
    // Tab moves the focus until the reader begins to edit; see watch-entering.ts.
    tabFocusMode: true,
  };
}
