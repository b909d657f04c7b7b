import { createHighlighterCoreSync, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import typescript from 'shiki/langs/typescript.mjs';
import { shikiTheme } from '#styles/code-theme';

/** A grammar, as Shiki has them. */
export type LanguageGrammar = typeof typescript;

/**
 * A highlighter for TypeScript, or the language of another grammar, in the page's themes. It works with the theme that was set last, so each use makes its own.
 */
export function createHighlighter(grammar: LanguageGrammar = typescript): HighlighterCore {
  return createHighlighterCoreSync({
    langs: [grammar],
    themes: [shikiTheme('light'), shikiTheme('dark')],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
}
