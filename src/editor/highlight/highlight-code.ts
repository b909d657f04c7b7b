import { codeToHtmlOptions } from '#styles/code-theme';
import { createHighlighter, type LanguageGrammar } from './create-highlighter.ts';

const highlighters = new Map<string, ReturnType<typeof createHighlighter>>();

/** From this many characters on, a line has no colours, as in Monaco: colouring it would take seconds. */
const longestLine = 20_000;

/** The HTML of a `<pre>` with TypeScript, or the language of another grammar, in the pages' markup and colours. */
export function highlightCode(code: string, lang = 'typescript', grammar?: LanguageGrammar): string {
  const highlighter = highlighters.get(lang) ?? createHighlighter(grammar);
  highlighters.set(lang, highlighter);
  return highlighter.codeToHtml(code.trimEnd(), {
    ...codeToHtmlOptions(),
    lang,
    tokenizeMaxLineLength: longestLine,
  });
}
