import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWords, encodeWords } from './encoded-words.ts';

describe('encodeWords', () => {
  it.each([
    ['plain text, as it is', 'plain text, as it is'],
    ['MiniÃ¶', '=?UTF-8?Q?Mini=C3=83=C2=B6?='],
    // The example in S3's documentation: taken byte by byte, most of it is not ASCII.
    ['Ã\u0084MÃ\u0084ZÃ\u0095Ã\u0091 S3', '=?UTF-8?B?w4PChE3Dg8KEWsODwpXDg8KRIFMz?='],
    ['a\0b', '=?UTF-8?Q?a=00b?='],
    ['is it? =é_', '=?UTF-8?Q?is_it=3F_=3D=C3=A9=5F?='],
  ])('writes %j as %s', (text, written) => expect(encodeWords(text)).toBe(written));

  it('is undone by decodeWords, in words of 75 characters at most', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        fc.pre(!text.includes('=?'));
        const written = encodeWords(text);
        expect(decodeWords(written)).toBe(text);
        if (written !== text)
          for (const word of written.split(' ')) expect(word.length).toBeLessThanOrEqual(75);
      }),
    );
  });
});

describe('decodeWords', () => {
  it.each([
    ['=?UTF-8?B?YWJj?=', 'abc'],
    ['=?utf-8?q?a=C3=B6_b?=', 'aö b'],
    ['=?ISO-8859-1?Q?a=F6?= and =?UTF-8?Q?b?=', 'aö and b'],
    ['=?UTF-8?Q?a?= =?UTF-8?Q?b?=', 'ab'],
    ['=?NO-SUCH?Q?a?=', '=?NO-SUCH?Q?a?='],
    ['=?UTF-8?B?!!!?=', '=?UTF-8?B?!!!?='],
    ['=?UTF-8?Q?=ff?=', '=?UTF-8?Q?=ff?='],
    ['a =? b', 'a =? b'],
  ])('reads %s as %s', (text, read) => expect(decodeWords(text)).toBe(read));
});
