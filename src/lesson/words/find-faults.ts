import { type Fault, lineAt } from '../fault.ts';
import { spellingsOf, type Word } from './glossary.ts';

/** What is not running text: the front matter, imports, listings, code, addresses, tags and comments. */
const others = [
  /^---\r?\n[^]*?^---/m,
  /^import .*$/gm,
  /^ *(```+|~~~+)[^]*?^ *\1/gm,
  /`[^`]*`/g,
  /\]\([^)]*\)/g,
  /<[^>]*>/g,
  /\{\/\*[^]*?\*\/\}/g,
];

/**
 * Words that a lesson introduces by emphasising them, and that have no entry in the glossary.
 *
 * @param file Where the lesson is: `content/lessons/first-requests/index.mdx`.
 * @param mdx The text of the whole file.
 */
export function wordFaults(
  file: string,
  mdx: string,
  words: readonly Pick<Word, 'word' | 'forms'>[],
): Fault[] {
  const known = new Set(words.flatMap(spellingsOf));
  const blank = (text: string) => text.replaceAll(/[^\n]/g, ' ');
  const prose = others.reduce((text, pattern) => text.replace(pattern, blank), mdx);
  return [...prose.matchAll(/(?<![\p{L}\p{N}_])_(?=\S)([^_]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu)].flatMap(
    ([, found = ''], at, all) => {
      const text = found.replaceAll(/\s+/g, ' ');
      if (known.has(text.toLowerCase())) return [];
      const slug = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
      return {
        file,
        line: lineAt(mdx, all[at]?.index ?? 0),
        message:
          `“${text}” is emphasised, as a new word is, and the glossary does not have it. Write content/glossary/${slug}.mdx ` +
          `with \`word: ${text}\` and a \`sentence\`; or, if it is only stressed, <em>${text}</em>.`,
      };
    },
  );
}

/** Spellings that two entries of the glossary share, so that a link could lead to either. */
export function sharedSpellings(words: readonly Word[]): string[] {
  const owners = new Map<string, string>();
  return words.flatMap((word) =>
    spellingsOf(word).flatMap((spelling) => {
      const owner = owners.get(spelling);
      owners.set(spelling, word.slug);
      return owner === undefined ? [] : `“${spelling}” is in ${owner}.mdx and in ${word.slug}.mdx`;
    }),
  );
}
