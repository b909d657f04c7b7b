import { codeToHtml } from 'shiki';
import { codeToHtmlOptions } from '#styles/code-theme';

/** The lines of a piece of TypeScript, each as HTML with its colours. */
export async function renderLines(code: string): Promise<string[]> {
  const html = await codeToHtml(code.trimEnd(), { ...codeToHtmlOptions(), structure: 'inline' });
  return html.split('<br>');
}

/** A piece of code that is only read. */
export async function renderCode(code: string): Promise<string> {
  const lines = await renderLines(code);
  return `<pre class="question-code"><code>${lines.join('\n')}</code></pre>`;
}
