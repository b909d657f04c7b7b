import { describe, expect, it } from 'vitest';
import { findOpenRegex } from './open-regex.ts';

/** The expression that is found in a line that the grammar takes for code throughout. */
function found(line: string): string | undefined {
  const part = findOpenRegex(line, () => true);
  return part && line.slice(part.start, part.end);
}

describe('findOpenRegex', () => {
  it.each([
    ['const r = /', '/'],
    ['const r = /[{', '/[{'],
    ['const r = /[/', '/[/'],
    ['const r = /[(]{2', '/[(]{2'],
    ['if (/[\'"', '/[\'"'],
    ['a.replace(/\\(', '/\\('],
    ['a.replace(/\\/', '/\\/'],
    ['a.replace(/\\', '/\\'],
    ['a.replace(/(/gi, b(', '/(/gi'],
    ['return /{', '/{'],
    ['x => /{', '/{'],
    ['a && !/(', '/('],
    ['/(', '/('],
    ['n++ + /(', '/('],
  ])('finds it while it is typed: %s', (line, expected) => {
    expect(found(line)).toBe(expected);
  });

  it.each([
    'const half = a / (b',
    'const half = (a + b) / (2',
    'const half = list[0] / (2',
    'const half = sure! / (2',
    'const half = n++ / (2',
    'const half = it.of / (2',
    '  / (2',
    'a(); // (',
    'a(); /* (',
    'b /= (2',
  ])('leaves divisions and comments alone: %s', (line) => {
    expect(found(line)).toBeUndefined();
  });

  it('leaves alone what is no code', () => {
    expect(findOpenRegex("f('a', '/(')", (offset) => offset < 7)).toBeUndefined();
  });
});
