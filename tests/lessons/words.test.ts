import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
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

describe.each(pages)('$name', ({ text }) => {
  it('can be read in one go', () => {
    expect(prose(text).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0).toBeLessThan(2_000);
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
