import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { keySentence } from './key-sentence.ts';
import { readHtml, writeHtml } from './tree.ts';

const keyOf = (html: string) => writeHtml(keySentence(readHtml(html).children[0] as Element));

describe('keySentence', () => {
  it.each([
    ['<p>One thing. Another thing.</p>', 'One thing.'],
    ['<p>Only one</p>', 'Only one'],
    ['<p>What is it? A bucket.</p>', 'What is it?'],
    // These look like the end of a sentence, but are not.
    ['<p>Run <code>a. b</code> now. Then stop.</p>', 'Run <code>a. b</code> now.'],
    ['<p>It costs $0.023 for a GB. That is little.</p>', 'It costs $0.023 for a GB.'],
    // Sentences may extend over several elements.
    ['<p>The <em>key. </em>Then more.</p>', 'The <em>key.</em>'],
    ['<p>The <strong>key</strong> is <em>long</em>. More.</p>', 'The <strong>key</strong> is <em>long</em>.'],
    // The author chooses the key sentence with bold text.
    ['<p>First of all. <strong>This is what matters.</strong> And more.</p>', 'This is what matters.'],
    ['<p>First of all. <strong>Not a sentence</strong>, more.</p>', 'First of all.'],
    // A paragraph that leads to something below it stays whole.
    ['<p>Here it is. Look:</p>', 'Here it is. Look:'],
  ])('%s', (html, key) => {
    expect(keyOf(html)).toBe(key);
  });

  it('cuts a long paragraph that ends in a colon as well', () => {
    const long = 'Word '.repeat(50);
    expect(keyOf(`<p>Short. ${long}:</p>`)).toBe('Short.');
  });
});
