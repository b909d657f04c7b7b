import type { Config } from 'dompurify';
import { walled } from './walled.ts';

/** What is left of a page: text and its looks. What runs, loads, asks or leads somewhere is taken out. */
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
 * A page as a document for a frame with `sandbox=""`. DOMPurify takes out what does anything; were something left, nothing
 * in the frame runs or loads, by the sandbox and the policy, and a link would lead nowhere (see `walled`).
 */
export async function sealedHtml(html: string): Promise<string> {
  const { default: purify } = await import('dompurify');
  const clean = purify(window);
  // What the policy would refuse to load, and complain of.
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
