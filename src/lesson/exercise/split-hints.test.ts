import { describe, expect, it } from 'vitest';
import { hintMarks, splitHints } from './split-hints.ts';

const hint = (html: string) => `${hintMarks.start}<div data-hint>${html}</div>${hintMarks.end}`;

describe('splitHints', () => {
  it('takes the hints out, wherever they stand, and leaves the rest in its order', () => {
    const listing = '<div><pre>a</pre><button data-code="a">Copy</button></div>';
    expect(splitHints(`<p>Do it.</p>${hint('one')}<p>And this.</p>${hint(listing)}`)).toEqual({
      prompt: '<p>Do it.</p><p>And this.</p>',
      hints: `<div data-hint>one</div><div data-hint>${listing}</div>`,
    });
  });

  it('knows when there is no hint, and when there is nothing at all', () => {
    expect(splitHints('<p>Do it.</p>')).toEqual({ prompt: '<p>Do it.</p>', hints: '' });
    expect(splitHints('')).toEqual({ prompt: '', hints: '' });
  });
});
