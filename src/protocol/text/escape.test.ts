import { describe, expect, it } from 'vitest';
import { escapePath, escapeUri, isEscaped, unescapeForm, unescapeUri } from './escape.ts';

describe('escapeUri', () => {
  it('leaves letters, digits and four signs', () => {
    expect(escapeUri('aZ09-_.~')).toBe('aZ09-_.~');
    expect(escapeUri(`a/b c!'()*é`)).toBe('a%2Fb%20c%21%27%28%29%2A%C3%A9');
  });

  it('leaves the slashes of a path', () => expect(escapePath('a b/ü*.jpg')).toBe('a%20b/%C3%BC%2A.jpg'));
});

describe('unescapeUri', () => {
  it.each([
    ['a%20b', 'a b'],
    ['a+b', 'a+b'],
    ['100%', '100%'],
    ['%ff', '%ff'],
  ])('reads %s as %s', (escaped, text) => expect(unescapeUri(escaped)).toBe(text));

  it('reads + as a space in forms, also where an escape is wrong', () => {
    expect(unescapeForm('a+b%2B')).toBe('a b+');
    expect(unescapeForm('a+%ff')).toBe('a %ff');
  });
});

describe('isEscaped', () => {
  it('tells what can be read', () => {
    expect(isEscaped('/a%20b')).toBe(true);
    expect(isEscaped('/%ff')).toBe(false);
    expect(isEscaped('/100%')).toBe(false);
  });
});
