const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  // The frame in this document cannot go to any other address.
  "frame-src 'none'",
].join('; ');

/**
 * Puts a page into a frame that it cannot leave. A frame may always navigate itself, but only to where the policy of the
 * document around it allows.
 */
export function walled(html: string): string {
  const head = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const style = 'html,body{margin:0;height:100%}iframe{display:block;width:100%;height:100%;border:0}';
  const inner = `${head}${html}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `${head}<style>${style}</style><iframe title="The page" sandbox="" referrerpolicy="no-referrer" srcdoc="${inner}"></iframe>`;
}
