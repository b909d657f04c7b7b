import { markdownToHtml } from 'satteri';

/** What an author has written in Markdown, as HTML. Only for building pages. */
export function htmlOf(markdown: string): string {
  return markdownToHtml(markdown).html;
}

/** The same for a text within a line. */
export function inlineHtmlOf(markdown: string): string {
  return htmlOf(markdown)
    .trim()
    .replace(/^<p>([^]*)<\/p>$/, '$1');
}
