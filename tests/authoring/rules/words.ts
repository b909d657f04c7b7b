import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { Fault } from '#lesson/fault';
import { sharedSpellings, wordFaults, wordFields } from '#lesson/words';
import type { CourseSource } from '../course-source.ts';
import { faultAt } from '../fault-at.ts';

/** What a lesson emphasises as a new word must be in the glossary, and the glossary's entries must be valid. */
export function glossaryFaults({ pages, files, root }: CourseSource): Fault[] {
  const entries = [...files].filter((path) => /^content\/glossary\/[^/]+\.mdx$/.test(path));
  const read = entries.map((file) => {
    const head = /^---\n([^]*?)^---/m.exec(readFileSync(join(root, file), 'utf8'))?.[1] ?? '';
    return { file, slug: file.replace(/.*\/|\.mdx$/g, ''), fields: wordFields.safeParse(load(head)) };
  });
  const words = read.flatMap(({ slug, fields }) => (fields.success ? { slug, ...fields.data } : []));
  const mend = 'Write `word: bucket`, its `forms: [buckets]`, and `sentence: A container for objects.`';
  return [
    ...read.flatMap(({ file, fields: { error } }) =>
      error ? faultAt(file, 1, `The entry is not right: ${error.issues[0]?.message}.`, mend) : [],
    ),
    ...sharedSpellings(words).map((shared) =>
      faultAt('content/glossary', 1, `${shared}.`, 'Take it out of one of them.'),
    ),
    ...pages.flatMap(({ file, lesson, text }) => (lesson === undefined ? [] : wordFaults(file, text, words))),
  ];
}
