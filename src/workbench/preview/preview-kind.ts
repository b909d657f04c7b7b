import { contentTypeOf } from './content-type.ts';

/** How a body is shown. */
export type PreviewKind = 'text' | 'json' | 'html' | 'image' | 'video' | 'audio' | 'pdf' | 'binary';

/** Content types that say nothing about the bytes: the SDK and many tools send them when they are given no other. */
const unsaid = new Set(['', 'application/octet-stream', 'binary/octet-stream']);
const textTypes =
  /^(?:text\/|application\/(?:xml|javascript|ecmascript|x-javascript|x-sh|yaml|x-yaml|toml|sql|graphql|jsonl|x-ndjson|x-www-form-urlencoded)$)|\+xml$/;

/** How to show a body, by its content type, else by its name. */
export function previewKindOf(contentType: string | undefined, name: string): PreviewKind {
  const told = essence(contentType);
  const type = unsaid.has(told) ? (contentTypeOf(name) ?? '') : told;
  if (type === 'application/json' || type.endsWith('+json')) return 'json';
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  if (type === 'application/pdf') return 'pdf';
  if (/^(?:image|video|audio)\//.test(type)) return type.slice(0, 5) as 'image' | 'video' | 'audio';
  return textTypes.test(type) ? 'text' : 'binary';
}

/** A content type without its parameters, in lower case: `text/plain` for `Text/Plain; charset=utf-8`. */
export function essence(contentType = ''): string {
  return contentType.split(';', 1).join('').trim().toLowerCase();
}
