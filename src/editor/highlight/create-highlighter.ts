import { createHighlighterCoreSync, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import typescript from 'shiki/langs/typescript.mjs';
import { shikiTheme } from '#styles/code-theme';

/**
 * A highlighter for TypeScript, in the page's themes. It works with the theme that was set last, so each use makes its own.
 */
export function createHighlighter(): HighlighterCore {
  return createHighlighterCoreSync({
    langs: [typescript],
    themes: [shikiTheme('light'), shikiTheme('dark')],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
}
