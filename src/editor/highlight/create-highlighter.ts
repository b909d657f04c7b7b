import { createHighlighterCoreSync, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import typescript from 'shiki/langs/typescript.mjs';
import { shikiTheme } from '#styles/code-theme';

/**
 * A highlighter for TypeScript, in the page's themes. What it does depends on the theme that was asked for last: so each
 * use has its own.
 */
export function createHighlighter(): HighlighterCore {
  return createHighlighterCoreSync({
    langs: [typescript],
    themes: [shikiTheme('light'), shikiTheme('dark')],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
}
