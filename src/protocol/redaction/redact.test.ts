import { describe, expect, it } from 'vitest';
import { createRedactor } from './redact.ts';

const key = 'tok/en+with=signs0123';
const redactor = createRedactor([key, undefined, 'AKIAREALREALREAL0000', 'admin']);
const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const text = (all: Uint8Array) => String.fromCharCode(...all);

describe('createRedactor', () => {
  it.each([
    ['as it is', `<a>${key}</a>`],
    ['percent-encoded', `?t=${encodeURIComponent(key)}&`],
    ['percent-encoded in small letters', `?t=${encodeURIComponent(key).toLowerCase()}&`],
    ['as JSON may write it', `"${key.replace('/', String.raw`\/`)}"`],
  ])('takes a key out %s, and leaves the length', (_, told) => {
    const cleaned = redactor.text(told);
    expect(cleaned).toContain('[your key]***');
    expect(cleaned).toHaveLength(told.length);
    expect(cleaned).not.toMatch(/tok|signs/);
    expect(text(redactor.bytes(bytes(told)))).toBe(cleaned);
  });

  it('leaves every other byte as it is, whatever it is', () => {
    const all = Uint8Array.from({ length: 512 }, (_, index) => index % 256);
    expect(redactor.bytes(all.slice())).toEqual(all);
    expect(redactor.text('an admin')).toBe('an admin');
  });

  it('finds a key that comes in pieces', async () => {
    const told = `\xff${'x'.repeat(50)}AKIAREALREALREAL0000 and AKIAREALREALREAL0000`;
    for (const size of [1, 7, 19, 100]) {
      const pieces = async function* () {
        for (let at = 0; at < told.length; at += size) yield bytes(told.slice(at, at + size));
      };
      let cleaned = '';
      for await (const piece of redactor.stream(pieces())) cleaned += text(piece);
      expect(cleaned).toBe(redactor.text(told));
    }
  });
});
