import { codeColors } from '#styles/code-theme';
import type { editor } from './monaco.ts';
import type { ThemeName } from './page-theme.ts';

/** The page's colours for Monaco's own parts: everything except the code. */
const parts = {
  light: {
    widget: '#ffffff',
    border: '#c9d6d8',
    hover: '#f1f7f8',
    active: '#dff1f2',
    selection: '#cdeef0',
    accent: '#00626d',
    error: '#b3261e',
  },
  dark: {
    widget: '#13252a',
    border: '#35494e',
    hover: '#1a2f34',
    active: '#1d424a',
    selection: '#14474f',
    accent: '#6cd8db',
    error: '#ff9d93',
  },
} as const;

/** A theme for Monaco. It leaves the background to the page. */
export function editorTheme(theme: ThemeName): editor.IStandaloneThemeData {
  const { text, comment } = codeColors[theme];
  const { widget, border, hover, active, selection, accent, error } = parts[theme];
  return {
    base: theme === 'dark' ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [],
    colors: {
      'editor.background': '#00000000',
      'editor.foreground': text,
      'editorLineNumber.foreground': comment,
      'editorLineNumber.activeForeground': text,
      'editor.selectionBackground': selection,
      'editor.inactiveSelectionBackground': `${selection}99`,
      'editor.wordHighlightBackground': `${selection}80`,
      'editor.wordHighlightStrongBackground': `${selection}b0`,
      'editorCursor.foreground': accent,
      'editorBracketMatch.background': `${selection}80`,
      'editorBracketMatch.border': accent,
      'editorError.foreground': error,
      // Only the last two digits matter: how much of its colour unused code keeps. With less it would be hard to read.
      'editorUnnecessaryCode.opacity': '#000000cc',
      'editorWidget.background': widget,
      'editorWidget.foreground': text,
      'editorWidget.border': border,
      'editorHoverWidget.background': widget,
      'editorHoverWidget.foreground': text,
      'editorHoverWidget.border': border,
      'editorHoverWidget.statusBarBackground': hover,
      'editorSuggestWidget.background': widget,
      'editorSuggestWidget.foreground': text,
      'editorSuggestWidget.border': border,
      'editorSuggestWidget.selectedBackground': active,
      'editorSuggestWidget.selectedForeground': text,
      'editorSuggestWidget.highlightForeground': accent,
      'editorSuggestWidget.focusHighlightForeground': accent,
      'list.hoverBackground': hover,
      'list.focusBackground': active,
      'menu.background': widget,
      'menu.foreground': text,
      'menu.selectionBackground': active,
      'menu.selectionForeground': text,
      'menu.border': border,
      'input.background': widget,
      'input.foreground': text,
      'input.border': border,
      'input.placeholderForeground': comment,
      'textLink.foreground': accent,
      'textLink.activeForeground': accent,
      'textCodeBlock.background': hover,
      focusBorder: accent,
      'scrollbarSlider.background': `${border}80`,
      'scrollbarSlider.hoverBackground': border,
      'scrollbarSlider.activeBackground': border,
    },
  };
}
