import { codeToHtmlOptions } from '#styles/code-theme';
import { createHighlighter } from './create-highlighter.ts';

let highlighter: ReturnType<typeof createHighlighter> | undefined;

/** Characters from which on a line has no colours: as in Monaco, since it would take seconds. */
const longestLine = 20_000;

/** The `<pre>` of TypeScript as the pages have it: same markup, same colours. */
export function highlightCode(code: string): string {
  highlighter ??= createHighlighter();
  return highlighter.codeToHtml(code.trimEnd(), {
    ...codeToHtmlOptions(),
    tokenizeMaxLineLength: longestLine,
  });
}
