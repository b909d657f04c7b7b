const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  // What a frame in this document would leave for: nothing.
  "frame-src 'none'",
].join('; ');

/**
 * A page inside of a frame that cannot leave: a frame may always take itself elsewhere, but the document around it says by
 * its policy where to.
 */
export function walled(html: string): string {
  const head = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const style = 'html,body{margin:0;height:100%}iframe{display:block;width:100%;height:100%;border:0}';
  const inner = `${head}${html}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `${head}<style>${style}</style><iframe title="The page" sandbox="" referrerpolicy="no-referrer" srcdoc="${inner}"></iframe>`;
}
