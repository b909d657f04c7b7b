import { describe, expect, it } from 'vitest';
import type { Word } from './glossary.ts';
import { linkWords } from './link-words.ts';

const wordOf = (slug: string, forms: string[] = [], common = false): Word => ({
  slug,
  word: slug.replaceAll('-', ' '),
  forms,
  sentence: `What a ${slug} is.`,
  common,
});
const words = [
  wordOf('bucket', ['buckets']),
  wordOf('key', ['keys']),
  wordOf('access-key', ['access keys']),
  wordOf('profile', [], true),
];
const link = (html: string) => linkWords(html, words, '/glossary/');
/** The texts that have become links, and where each leads. */
const links = (html: string) =>
  [...link(html).matchAll(/<a class="word" href="\/glossary\/#([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(
    ([, slug, text]) => `${slug}: ${text}`,
  );

describe('linkWords', () => {
  it('links a word on its first use, with its sentence', () => {
    expect(link('<p>A bucket, and a bucket.</p>')).toBe(
      '<p>A <a class="word" href="/glossary/#bucket" aria-describedby="word-bucket">bucket</a>' +
        '<span id="word-bucket" hidden data-pagefind-ignore>What a bucket is.</span>, and a bucket.</p>',
    );
  });

  it.each([
    ['a plural', '<p>Two buckets.</p>', ['bucket: buckets']],
    ['a capital letter', '<p>Bucket by bucket.</p>', ['bucket: Bucket']],
    ['the longest word that fits', '<p>An access key is no key.</p>', ['key: key', 'access-key: access key']],
    ['a word over two lines', '<p>Its access\nkeys.</p>', ['access-key: access\nkeys']],
    ['nothing within a word', '<p>A bucketful, a sub-bucket, keyed, bucket_name.</p>', []],
    ['nothing in code', '<p><code>bucket</code></p><pre>key</pre>', []],
    ['nothing in a heading', '<h2 id="a">A bucket</h2><h3>Key</h3>', []],
    ['nothing in a link or a button', '<p><a href="#">bucket</a><button>key</button></p>', []],
    [
      'nothing in a component',
      '<section-tick>bucket</section-tick><div class="a not-content"><p>key</p></div>',
      [],
    ],
    [
      'the use after one that does not count',
      '<h2>Bucket</h2><p><code>bucket</code> A bucket.</p>',
      ['bucket: bucket'],
    ],
    [
      'the one that is emphasised, though it is not the first',
      '<p>bucket <em>buckets</em></p>',
      ['bucket: buckets'],
    ],
    ['an everyday word where it is emphasised', '<p>profile <em>profile</em></p>', ['profile: profile']],
    ['no everyday word otherwise', '<p>A profile picture.</p>', []],
    ['a word beside what is escaped', '<p>&lt;&nbsp;bucket &amp; key</p>', ['bucket: bucket', 'key: key']],
  ])('links %s', (_name, html, expected) => {
    expect(links(html).sort()).toEqual([...expected].sort());
  });

  it('leaves all else as it is, to the letter', () => {
    const odd = `<p>a&nbsp;b &amp c<br>d<script>"bucket"</script><style>p>a{}</style>`;
    expect(link(odd)).toBe(odd);
  });
});
