import { describe, expect, it } from 'vitest';
import { previewKindOf } from './preview-kind.ts';

describe('how a body is shown', () => {
  it.each([
    ['text/plain', 'a', 'text'],
    ['Text/Plain; charset=utf-8', 'a', 'text'],
    ['application/json', 'a', 'json'],
    ['application/vnd.api+json', 'a', 'json'],
    ['text/html; charset=utf-8', 'a', 'html'],
    ['image/svg+xml', 'a', 'image'],
    ['video/mp4', 'a', 'video'],
    ['audio/mpeg', 'a', 'audio'],
    ['application/pdf', 'a', 'pdf'],
    ['application/atom+xml', 'a', 'text'],
    ['application/zip', 'notes.txt', 'binary'],
  ])('%s', (type, name, kind) => expect(previewKindOf(type, name)).toBe(kind));

  it.each([
    [undefined, 'users/101/profile.jpg', 'image'],
    ['application/octet-stream', 'data.JSON', 'json'],
    ['binary/octet-stream', 'notes', 'binary'],
    ['', 'constructor.toString', 'binary'],
  ])('goes by the name where the type %s says nothing: %s', (type, name, kind) =>
    expect(previewKindOf(type, name)).toBe(kind),
  );
});
