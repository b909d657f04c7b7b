import { codeToHtmlOptions } from '#styles/code-theme';
import { createHighlighter } from './create-highlighter.ts';

let highlighter: ReturnType<typeof createHighlighter> | undefined;

/** From this many characters on, a line has no colours, as in Monaco: colouring it would take seconds. */
const longestLine = 20_000;

/** The HTML of a `<pre>` with TypeScript in the pages' markup and colours. */
export function highlightCode(code: string): string {
  highlighter ??= createHighlighter();
  return highlighter.codeToHtml(code.trimEnd(), {
    ...codeToHtmlOptions(),
    tokenizeMaxLineLength: longestLine,
  });
}
