import { describe, expect, it } from 'vitest';
import { slice } from './render-text.ts';
import { cssColor } from './terminal-colors.ts';
import { visibleText } from './visible-text.ts';

describe('visibleText', () => {
  it.each([
    ['evil\u202egpj.exe', 'evil[U+202E]gpj.exe'],
    ['\u2066a\u2069\u200f\u061c', '[U+2066]a[U+2069][U+200F][U+061C]'],
    ['bell\x07 null\0 escape\x1b delete\x7f', 'bell[U+0007] null[U+0000] escape[U+001B] delete[U+007F]'],
    ['next\x85 line\u2028', 'next[U+0085] line[U+2028]'],
    ['a\n\tb 👩‍🚀 שלום', 'a\n\tb 👩‍🚀 שלום'],
    ['', ''],
  ])('%j', (text, shown) => {
    const parts = visibleText(text).map((part) => (part.name === undefined ? part.text : `[${part.text}]`));
    expect(parts.join('')).toBe(shown);
  });
});

describe('cssColor', () => {
  it.each([
    [1, '#cd3131'],
    [16, '#000000'],
    [208, '#ff8700'],
    [231, '#ffffff'],
    [232, '#080808'],
    [255, '#eeeeee'],
    ['#010203', '#010203'],
  ] as const)('%s is %s', (color, css) => {
    expect(cssColor(color)).toBe(css);
  });
});

describe('slice', () => {
  it('takes a part of styled text', () => {
    const parts = [{ text: 'abc', style: { bold: true } }, { text: 'def' }];
    expect(slice(parts, 1, 5)).toEqual([{ text: 'bc', style: { bold: true } }, { text: 'de' }]);
    expect(slice(parts, 3, 4)).toEqual([{ text: 'd' }]);
    expect(slice(parts, 9, 12)).toEqual([]);
  });
});
