import { describe, expect, it } from 'vitest';
import { sayFault } from '../fault.ts';
import { sharedSpellings, wordFaults } from './find-faults.ts';

const words = [{ word: 'presigned URL', forms: ['presigned URLs'] }];
const faultsOf = (mdx: string) => wordFaults('content/lessons/one/index.mdx', mdx, words).map(sayFault);

describe('wordFaults', () => {
  it.each([
    'Make a _presigned URL_, or two _Presigned\nURLs_.',
    '---\ntitle: _one_\n---\n\n`a_b_c` and snake_case_names and <em>stressed</em>, [x](https://a_b_c/).',
    '```sh\n_one_\n```\n\n<Tools file="_one_" />\n\n{/* _one_ */}',
  ])('finds none in %s', (mdx) => {
    expect(faultsOf(mdx)).toEqual([]);
  });

  it('names a word without an entry, with its line and what to do', () => {
    expect(faultsOf('---\ntitle: A\n---\n\nA bucket is\n_very flat_.')).toEqual([
      expect.stringMatching(
        /^content\/lessons\/one\/index\.mdx:6: “very flat” .*Write content\/glossary\/very-flat\.mdx .*<em>very flat<\/em>/,
      ),
    ]);
  });
});

it('finds spellings that two entries share', () => {
  const word = (slug: string, forms: string[]) => ({
    slug,
    word: slug,
    forms,
    sentence: 'It is.',
    common: false,
  });
  expect(sharedSpellings([word('key', ['keys']), word('access-key', ['Keys'])])).toEqual([
    '“keys” is in key.mdx and in access-key.mdx',
  ]);
});
