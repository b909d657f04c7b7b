import { describe, expect, it } from 'vitest';
import { slice } from './render-text.ts';
import { cssColor } from './terminal-colors.ts';

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
