const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";

/** Attributes that run, load or lead somewhere. */
const leads = /^(?:on.*|.*href|action|formaction|target|ping|src|srcset|srcdoc|poster|background|data)$/i;
const harmless = /^data:image\//i;

/**
 * A document to be shown in a frame with `sandbox=""`: nothing runs in it, it loads nothing, and it leads nowhere. The
 * sandbox and the policy see to the first two; of a link that is clicked they know nothing, so links lose their target. What they would
 * only complain of is taken out, too.
 */
export function sealedHtml(html: string): string {
  // A document that is made so runs and loads nothing while it is looked at.
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const active of parsed.querySelectorAll(
    'script, iframe, frame, object, embed, base, meta, link, portal',
  )) {
    active.remove();
  }
  for (const element of parsed.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (leads.test(name) && !harmless.test(value)) element.removeAttribute(name);
    }
  }
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">${parsed.documentElement.outerHTML}`;
}
