import { describe, expect, it } from 'vitest';
import type { Minutes } from '../course/minutes.ts';
import { markSections as mark } from './mark-sections.ts';

const markSections = (html: string, minutes: readonly Minutes[]) =>
  mark(html, { folder: 'lessons/one', minutes });

const heading = (id: string, text: string) =>
  `<div class="sl-heading-wrapper level-h2"><h2 id="${id}">${text}</h2><a href="#${id}">#</a></div>`;
const program = (path: string) =>
  `<runnable-block data-program="${path}"><pre>a &lt; b</pre></runnable-block>`;
const exercise = (path: string) =>
  `<runnable-block data-exercise="${path}" data-program="x.ts"></runnable-block>`;
const ticksIn = (html: string) =>
  [
    ...html.matchAll(/data-section="(.*?)" data-name="(.*?)" data-exercises="(.*?)" data-programs="(.*?)"/g),
  ].map(([, ...parts]) => parts);

describe('markSections', () => {
  it('numbers each ##, with its minutes, and ends it with its tick', () => {
    const html = `<p>Opening.</p>${heading('a', 'A <code>b</code>')}<p>One.</p>${heading('c', 'C')}<p>Two.</p>`;
    const marked = markSections(html, [3, 1]);
    expect(marked).toContain('<h2 id="a"><span class="section-number">1.</span> A <code>b</code></h2>');
    expect(marked).toMatch(/<a href="#c">#<\/a><span class="section-minutes"[^>]*>1 min<\/span><\/div>/);
    expect(ticksIn(marked)).toEqual([
      ['a', '1. A b', '', ''],
      ['c', '2. C', '', ''],
    ]);
    expect(marked.indexOf('data-section="a"')).toBeGreaterThan(marked.indexOf('One.'));
    expect(marked.indexOf('data-section="a"')).toBeLessThan(marked.indexOf('id="c"'));
    expect(marked).toMatch(/Two\.<\/p><section-tick[^]*<\/section-tick>$/);
  });

  it('leaves all else as it is, to the letter', () => {
    const odd = `<p>a&nbsp;b &amp c<br>d<script>"<h2 id='x'>"</script><style>p>a{}</style>${program('a.ts')}`;
    const marked = markSections(`${odd}${heading('a', 'A')}${odd}`, []);
    expect(marked.split(odd)).toHaveLength(3);
    expect(ticksIn(marked)).toHaveLength(1);
  });

  it('knows what there is to do in a section, however deep it stands, and not before the first', () => {
    // In two tools, of which either will do.
    const tabs = `<tool-tabs><div>${program('l/b.ts')}</div><div>${program('l/b.ts')}</div></tool-tabs>`;
    const html = `${program('l/a.ts')}${heading('a', 'A')}${tabs}${exercise('l/e')}${heading('b', 'B')}<p>Two.</p>`;
    expect(ticksIn(markSections(html, [])).map(([id, , ...work]) => [id, ...work])).toEqual([
      ['a', 'l/e', 'l/b.ts'],
      ['b', '', ''],
    ]);
  });

  it('makes no section of a ###, of a heading in a component, or of none', () => {
    const html = '<h3 id="a">A</h3><div class="cards"><h2 id="b">B</h2></div><p>One.</p>';
    expect(markSections(html, [])).toBe(html);
  });

  it('writes a heading with marks as text', () => {
    expect(ticksIn(markSections('<h2 id="a">A &amp; "B" &lt;c></h2>', []))).toEqual([
      ['a', '1. A &amp; &quot;B&quot; &lt;c>', '', ''],
    ]);
  });
});
