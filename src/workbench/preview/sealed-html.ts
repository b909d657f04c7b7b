import type { Config } from 'dompurify';
import { walled } from './walled.ts';

/** What is kept of a page: text and its styles. What runs, loads, submits or links is removed. */
const looks: Config = {
  USE_PROFILES: { html: true },
  WHOLE_DOCUMENT: true,
  FORBID_TAGS: ['form', 'template', 'area', 'map', 'audio', 'video', 'source', 'track', 'picture'],
  FORBID_ATTR: [
    'href',
    'xlink:href',
    'action',
    'formaction',
    'target',
    'ping',
    'download',
    'srcset',
    'background',
  ].concat(['autofocus', 'accesskey', 'popover', 'popovertarget']),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: true,
  ALLOWED_URI_REGEXP: /^data:image\/(?!svg)/i,
};

/**
 * A page as a document for a frame with `sandbox=""`. DOMPurify removes everything active. If anything were left, the sandbox
 * and the policy would still keep it from running or loading, and a link would lead nowhere (see `walled`).
 */
export async function sealedHtml(html: string): Promise<string> {
  const { default: purify } = await import('dompurify');
  const clean = purify(window);
  // Removes what the policy would refuse to load, with an error in the console.
  clean.addHook('uponSanitizeElement', (node, { tagName }) => {
    if (tagName === 'style') node.textContent = withoutAddresses(node.textContent ?? '');
  });
  clean.addHook('uponSanitizeAttribute', (_, data) => {
    if (data.attrName === 'style') data.attrValue = withoutAddresses(data.attrValue);
  });
  return walled(clean.sanitize(html, looks));
}

function withoutAddresses(css: string): string {
  return css
    .replace(/@import[^;]*;?/gi, '')
    .replace(/(?:url|image-set|image|src)\((?!["']?data:image)[^)]*\)?/gi, 'none');
}
