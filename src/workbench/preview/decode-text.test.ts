import { describe, expect, it } from 'vitest';
import { charsetOf, decodeText } from './decode-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('bytes as text', () => {
  it('reads UTF-8', () => expect(decodeText(bytes('Grüße 🎈\n'), false)).toBe('Grüße 🎈\n'));
  it('leaves out a character that a part ends within', () =>
    expect(decodeText(bytes('a🎈').slice(0, 3), true)).toBe('a'));
  it('sees that a whole body is broken', () =>
    expect(decodeText(bytes('a🎈').slice(0, 3), false)).toBeUndefined());
  it('sees that bytes are no text', () =>
    expect(decodeText(new Uint8Array([0x50, 0, 1]), false)).toBeUndefined());
  it('reads another charset where the content type names it', () =>
    expect(decodeText(new Uint8Array([0x47, 0xfc]), false, charsetOf('text/plain; charset=ISO-8859-1'))).toBe(
      'Gü',
    ));
  it('does not mind a charset that nobody knows', () =>
    expect(decodeText(new Uint8Array([0xfc]), false, 'klingon')).toBeUndefined());
});
