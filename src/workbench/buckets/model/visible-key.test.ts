import { describe, expect, it } from 'vitest';
import { compareKeys } from './compare-keys.ts';
import { keyLabel, visibleKey } from './visible-key.ts';

describe('a key in parts that show all of it', () => {
  it.each([
    ['users/101/profile.jpg', 'users/101/profile.jpg'],
    ['a\nb', 'a↵b'],
    ['a\r\n\tb', 'a␍↵⇥b'],
    [' a b  c ', '␠a b␠␠c␠'],
    ['nbsp\u00a0', 'nbsp⍽'],
    ['evil\u202egpj.exe', 'evilU+202Egpj.exe'],
    ['zero\u200bwidth', 'zeroU+200Bwidth'],
    ['👩‍👩‍👧/🎈.png', '👩‍👩‍👧/🎈.png'],
    ['a//b', 'a//b'],
    ['/', '/'],
    ['\u0001', 'U+0001'],
  ])('%j reads %s', (key, label) => expect(keyLabel(key)).toBe(label));

  it('names what it stands for', () =>
    expect(visibleKey('a\nb')).toEqual([
      { text: 'a' },
      { text: '↵', name: 'line feed (U+000A)' },
      { text: 'b' },
    ]));
});

describe('the order of keys', () => {
  it('is by bytes, as S3 lists them', () => {
    const keys = ['\u{1f388}', '\uffee', 'b', 'a/', 'a', 'B', 'a0'];
    expect(keys.sort(compareKeys)).toEqual(['B', 'a', 'a/', 'a0', 'b', '\uffee', '\u{1f388}']);
  });
});
