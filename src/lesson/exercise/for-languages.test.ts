import { describe, expect, it } from 'vitest';
import { forLanguages } from './for-languages.ts';

const code = (language: string) =>
  `<div class="expressive-code"><figure class="frame"><pre data-language="${language}"><code>a|b</code></pre></figure></div>`;

describe('forLanguages', () => {
  const said = '<p>Call [[<code>readFile</code>|<code>open</code>]][[, and wait|]].</p>';

  it('keeps what is said of each language, and marks it', () => {
    expect(forLanguages(said, ['ts', 'py'])).toBe(
      '<p>Call <span data-for="ts"><code>readFile</code></span><span data-for="py"><code>open</code></span>' +
        '<span data-for="ts">, and wait</span>.</p>',
    );
  });

  it('leaves out Python where an exercise has none', () => {
    expect(forLanguages(said, ['ts'])).toBe('<p>Call <code>readFile</code>, and wait.</p>');
  });

  it('marks listings by their language, and no others', () => {
    const html = forLanguages(code('sh') + code('ts') + code('py'), ['ts', 'py']);
    expect(html.match(/data-for="\w+"/g)).toEqual(['data-for="ts"', 'data-for="py"']);
    expect(html).toContain('<div class="expressive-code"><figure class="frame"><pre data-language="sh">');
    expect(forLanguages(code('py'), ['ts'])).toContain('<div class="expressive-code" data-for="py" hidden>');
  });
});
