import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inLanguage, languages } from '../../src/lesson/in-language.ts';
import { contentFolder } from './course.ts';

const find = (pattern: string) =>
  globSync(pattern, { cwd: contentFolder }).map((path) => join(contentFolder, path));
const pages = find('**/*.mdx').map((path) => ({
  name: relative(contentFolder, path),
  text: readFileSync(path, 'utf8'),
}));

/** The running text of a page, without front matter, imports, code, tags and addresses. */
function prose(mdx: string): string {
  return (
    mdx
      .replace(/^---[\s\S]*?^---/m, '')
      .replaceAll(/^import .*$/gm, '')
      .replaceAll(/^ *```[\s\S]*?^ *```/gm, '')
      .replaceAll(/\]\([^)]*\)/g, ']')
      // Notes are on slides alone.
      .replaceAll(/<Note>[^]*?<\/Note>/g, ' ')
      .replaceAll(/<[^>]+>/g, ' ')
  );
}

/** Lessons that are longer than others: what they set up cannot be set up in halves. */
const longer: ReadonlySet<string> = new Set(['lessons/your-own-account/index.mdx']);

describe.each(pages)('$name', ({ name, text }) => {
  it('can be read in one go', () => {
    const read = languages.map((language) => prose(inLanguage(text, language)));
    const words = read.map((one) => one.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0);
    expect(Math.max(...words)).toBeLessThan(longer.has(name) ? 2_000 : 1_600);
  });

  it('promises nothing that is not there', () => {
    expect(prose(text)).not.toMatch(/later lessons?|will (come|follow|be added)|being built|coming soon/i);
  });
});

it('quotes as English does, in lessons and in what exercises say', () => {
  const files = find('**/*.{mdx,ts,astro}');
  expect(files.filter((path) => /[«»„]/.test(readFileSync(path, 'utf8')))).toEqual([]);
});

it('has a title and a description for each drawing: all are drawn in the frame that asks for them', () => {
  const drawn = find('lessons/**/*.astro').filter((path) => readFileSync(path, 'utf8').includes('<svg'));
  expect(drawn.map((path) => relative(contentFolder, path))).toEqual(['lessons/Picture.astro']);
});
