import { signsOf, textOf } from '#shell';

/**
 * An input as the library takes it: it decodes signs up to U+00FF as bytes of UTF-8, and leaves a text alone that has any beyond.
 * Where it is to look at bytes, it gets these.
 */
export function inputFor(bytes: Uint8Array, readsBytes: boolean): string {
  if (readsBytes) return signsOf(bytes);
  const text = textOf(bytes);
  return /[^\0-\xff]/.test(text) ? text : signsOf(bytes);
}
