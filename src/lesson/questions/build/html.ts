/** Text as HTML has it. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Text in which `code` between backticks becomes an element. */
export function inlineHtml(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part)))
    .join('');
}

/** A value as it stands in a `<script type="application/json">`. */
export function jsonScript(value: unknown): string {
  return `<script type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}
