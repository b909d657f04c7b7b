import { describe, expect, it } from 'vitest';
import { inLanguage } from './in-language.ts';

describe('inLanguage', () => {
  it('takes of each choice what belongs to the language', () => {
    const text = 'Call [[`readFile`|`open`]], and [[wait with `await`|close\nit]].';
    expect(inLanguage(text, 'ts')).toBe('Call `readFile`, and wait with `await`.');
    expect(inLanguage(text, 'py')).toBe('Call `open`, and close\nit.');
  });

  it('lets one side be empty, and other brackets be', () => {
    expect(inLanguage('keys[0] [[or `undefined`|]]|', 'py')).toBe('keys[0] |');
  });
});
