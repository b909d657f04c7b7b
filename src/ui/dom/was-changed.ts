/**
 * Whether a field that came with the page has been changed: by a reader who was quicker than the page's scripts, when an
 * element looks at its fields for the first time. The field needs `autocomplete="off"`: elsewhere a browser fills in what
 * an earlier visit left in it, and nobody has changed anything.
 *
 * @see https://html.spec.whatwg.org/multipage/input.html#concept-input-value-dirty-flag
 */
export function wasChanged(field: HTMLInputElement): boolean {
  return field.type === 'checkbox' || field.type === 'radio'
    ? field.checked !== field.defaultChecked
    : field.value !== field.defaultValue;
}
