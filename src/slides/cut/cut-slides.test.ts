import { describe, expect, it } from 'vitest';
import { cutSlides } from './cut-slides.ts';

const block = (title: string, kind = '') =>
  `<runnable-block><section aria-label="${title}">${kind}<pre>code</pre></section></runnable-block>`;
const exercise = block('Do it', '<span class="block-kind">Exercise</span>');
const cut = (html: string) => cutSlides(html, 'A lesson');
const shape = (html: string) => cut(html).map(({ id, kind }) => `${id} ${kind}`);

describe('cutSlides', () => {
  it('makes a slide of the title and of each ##', () => {
    expect(shape('<p>Opening.</p><h2 id="a">A</h2><p>One.</p><h2 id="b">B</h2><p>Two.</p>')).toEqual([
      'title title',
      'a text',
      'b text',
    ]);
  });

  it("finds headings in Starlight's wrappers, and leaves their links out", () => {
    const html =
      '<div class="sl-heading-wrapper"><h2 id="a">A <code>b</code></h2><a href="#a">#</a></div><p>One.</p>';
    expect(cut(html)[1]).toMatchObject({ id: 'a', title: 'A b', heading: 'A <code>b</code>' });
  });

  it('makes a slide of a ### that holds code, and of no other', () => {
    const html = `<h2 id="a">A</h2><p>One.</p><h3 id="b">B</h3><p>Two.</p><h3 id="c">C</h3>${block('x')}`;
    expect(shape(html)).toEqual(['title title', 'a text', 'c live']);
    expect(cut(html)[1]?.body).toContain('<h3 id="b">B</h3>');
  });

  it('gives every program a slide, with what is said right before it', () => {
    const html = `<h2 id="a">A</h2><p>One.</p>${block('x')}<p>Two.</p>${'<p>More of it.</p>'.repeat(4)}${exercise}`;
    expect(shape(html)).toEqual(['title title', 'a live', 'a-2 text', 'a-3 exercise']);
    expect(cut(html)[1]?.body).toMatch(/One\..*runnable-block/s);
  });

  it('puts a vote beside the program that settles it, and what takes room before both', () => {
    const vote = '<class-vote><p>Which?</p></class-vote><script type="module" src="x.js"></script>';
    const html = `<h2 id="a">A</h2>${'<p>A sentence that takes a line. More.</p>'.repeat(6)}${vote}${block('x')}`;
    expect(shape(html)).toEqual(['title title', 'a text', 'a-2 live']);
    expect(cut(html)[1]?.body).not.toContain('class-vote');
    expect(cut(html)[2]?.body).toMatch(/class-vote.*runnable-block/s);
  });

  it('puts a listing beside another, and a lead before what it leads to', () => {
    const listing = '<div class="expressive-code"><figure><pre><code>a</code></pre></figure></div>';
    expect(shape(`<h2 id="a">A</h2><p>Asks:</p>${listing}<p>Answers:</p>${listing}`)).toEqual([
      'title title',
      'a code',
    ]);
    const table = '<table><tr><td>a</td></tr></table>';
    const [, first, second] = cut(`<h2 id="a">A</h2>${listing}<p>Look here:</p>${table}`);
    expect(first?.body).not.toContain('Look here');
    expect(second?.body).toMatch(/Look here:.*table/s);
  });

  it('shares what does not fit out over slides', () => {
    const html = `<h2 id="a">A</h2>${'<p>A sentence of some length that takes its line. More.</p>'.repeat(30)}`;
    expect(shape(html).length).toBeGreaterThan(3);
  });

  it('keeps together what the author marked, and splits there', () => {
    const html =
      '<h2 id="a">A</h2><p>One.</p><deck-slide data-title="Other"><p>Two.</p></deck-slide><p>Three.</p>';
    expect(cut(html).map(({ id, title }) => `${id} ${title}`)).toEqual([
      'title A lesson',
      'a A',
      'a-2 Other',
      'a-3 A',
    ]);
  });

  it("puts the author's notes, and texts that were cut, into the notes of their slide", () => {
    const html = `<h2 id="a">A</h2><p>Key. Rest.</p><deck-note><p>Wait here.</p></deck-note>${block('x')}${'<p>Other text. And more.</p>'.repeat(4)}`;
    const [, first, second] = cut(html);
    expect(first?.notes).toBe('<p>Wait here.</p><p>Key. Rest.</p>');
    expect(first?.body).not.toContain('Wait here');
    expect(first?.body).not.toContain('Rest');
    expect(second?.notes).toContain('Other text. And more.');
  });

  it('counts steps', () => {
    const html = '<h2 id="a">A</h2><deck-step><p>One.</p></deck-step><deck-step><p>Two.</p></deck-step>';
    expect(cut(html)[1]?.steps).toBe(2);
  });

  it('keeps scripts and data of components as they are', () => {
    const html =
      '<h2 id="a">A</h2><runnable-block><script type="application/json">{"a":"<b>&amp;"}</script><pre></pre></runnable-block>';
    expect(cut(html)[1]?.body).toContain('<script type="application/json">{"a":"<b>&amp;"}</script>');
  });

  it('loses nothing that has no place of its own', () => {
    const html = '<style>p{}</style><h2 id="a">A</h2><p>One.</p><style>b{}</style>';
    const all = cut(html)
      .map(({ body }) => body)
      .join('');
    expect(all).toContain('p{}');
    expect(all).toContain('b{}');
  });
});
