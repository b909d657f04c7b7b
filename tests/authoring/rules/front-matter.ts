import { basename } from 'node:path';
import type { Fault } from '#lesson/fault';
import { frontMatterFaults } from '#lesson/front-matter';
import type { CourseSource } from '../course-source.ts';

/** A lesson says at its head what it has to say, and names lessons and words that are there. */
export function headFaults({ pages, files }: CourseSource): Fault[] {
  const lessons = pages.flatMap(({ lesson }) => lesson ?? []);
  const words = [...files].filter((path) => path.startsWith('content/glossary/'));
  const known = { lessons, words: words.map((path) => basename(path, '.mdx')) };
  return pages.flatMap(({ file, lesson, text }) =>
    lesson === undefined ? [] : frontMatterFaults(file, text, known),
  );
}
