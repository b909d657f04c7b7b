import { describe, expect, it } from 'vitest';
import { visibleString, visibleText } from './visible-text.ts';

describe('visibleText', () => {
  it.each([
    ['evil\u202egpj.exe', 'evil[U+202E]gpj.exe'],
    ['\u2066a\u2069\u200f\u061c', '[U+2066]a[U+2069][U+200F][U+061C]'],
    ['bell\x07 null\0 escape\x1b delete\x7f', 'bell[U+0007] null[U+0000] escape[U+001B] delete[U+007F]'],
    ['next\x85 line\u2028', 'next[U+0085] line[U+2028]'],
    [
      'zero\u200bwidth\ufeff soft\u00adhyphen \u2060word',
      'zero[U+200B]width[U+FEFF] soft[U+00AD]hyphen [U+2060]word',
    ],
    ['half \ud83d of one, \udc00', 'half [U+D83D] of one, [U+DC00]'],
    ['a\n\tb 👩‍🚀 שלום', 'a\n\tb 👩‍🚀 שלום'],
    ['', ''],
  ])('%j', (text, shown) => {
    const parts = visibleText(text).map((part) => (part.name === undefined ? part.text : `[${part.text}]`));
    expect(parts.join('')).toBe(shown);
  });

  it('names many as one text, which is as quickly drawn', () => {
    const parts = visibleText('a\0'.repeat(100_000));
    expect(parts.length).toBeLessThan(1_100);
    expect(parts.at(-1)?.text).toMatch(/^(aU\+0000)+$/);
  });
});

it('visibleString names them within a sentence', () => {
  expect(visibleString('evil\u202egpj.exe was added.')).toBe('evilU+202Egpj.exe was added.');
});
