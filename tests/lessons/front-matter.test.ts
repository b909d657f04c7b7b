import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { sayFault } from '#lesson/fault';
import { frontMatterFaults, lessonFields, olderThanAYear } from '#lesson/front-matter';
import { contentFolder } from './course.ts';

const lessons = globSync('lessons/*/index.mdx', { cwd: contentFolder }).sort();
const slugOf = (path: string) => basename(dirname(path));
const read = (path: string) => readFileSync(join(contentFolder, path), 'utf8');
const fieldsOf = (path: string) => lessonFields.parse(load(/^---\n([^]*?)^---/m.exec(read(path))?.[1] ?? ''));
const known = {
  lessons: lessons.map(slugOf),
  words: globSync('glossary/*.mdx', { cwd: contentFolder }).map((path) => basename(path, '.mdx')),
};

describe.each(lessons)('%s', (path) => {
  it('says at its head what a lesson has to say', () => {
    expect(frontMatterFaults(`content/${path}`, read(path), known).map(sayFault)).toEqual([]);
  });

  it('has only lessons before it that come before it', () => {
    const { sidebar, prerequisites } = fieldsOf(path);
    for (const before of prerequisites)
      expect(fieldsOf(`lessons/${before}/index.mdx`).sidebar.order, before).toBeLessThan(sidebar.order);
  });
});

/**
 * Prices and limits change, but no test may fail because a day has passed. So old sources are listed as skipped tests, whose
 * names are in the report, and nothing is held up.
 */
describe('sources to look at again, for they are older than a year', () => {
  const all = lessons.flatMap((path) => fieldsOf(path).sources.map((source) => ({ ...source, path })));
  it('are found among all sources of the course', () => expect(all.length).toBeGreaterThan(0));
  for (const { path, fact, url, date } of olderThanAYear(all, new Date()))
    it.skip(`content/${path}: ${fact} (${url}, looked up on ${date.toISOString().slice(0, 10)})`);
});
