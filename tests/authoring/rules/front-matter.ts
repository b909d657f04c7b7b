import { basename } from 'node:path';
import type { Fault } from '#lesson/fault';
import { frontMatterFaults } from '#lesson/front-matter';
import type { CourseSource } from '../course-source.ts';

/** The front matter of a lesson must be complete, and name only lessons and words that exist. */
export function headFaults({ pages, files }: CourseSource): Fault[] {
  const lessons = pages.flatMap(({ lesson }) => lesson ?? []);
  const words = [...files].filter((path) => path.startsWith('content/glossary/'));
  const known = { lessons, words: words.map((path) => basename(path, '.mdx')) };
  return pages.flatMap(({ file, lesson, text }) =>
    lesson === undefined ? [] : frontMatterFaults(file, text, known),
  );
}
