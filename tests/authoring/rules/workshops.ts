import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lessonSections } from '#lesson/course-sections';
import type { Fault } from '#lesson/fault';
import { readWorkshop } from '#workshop/front-matter';
import type { CourseSource } from '../course-source.ts';

/** The faults that the build finds in workshops: what they name must be in the lessons, and their minutes must add up. */
export function workshopFaults({ root, pages, files }: CourseSource): Fault[] {
  const lessons = pages.flatMap(({ lesson: slug, text }) =>
    slug === undefined ? [] : [{ slug, title: slug, sections: lessonSections(text) }],
  );
  const mistakesOf = (exercise: string) => {
    const start = `content/${exercise}/mistakes/`;
    return [...files].flatMap((path) =>
      path.startsWith(start) ? path.slice(start.length, -'.ts'.length) : [],
    );
  };
  const workshops = [...files].filter((path) => /^content\/workshops\/(?!_)[^/]+\.mdx$/.test(path));
  return workshops.flatMap((file) => [
    ...readWorkshop(file, readFileSync(join(root, file), 'utf8'), { lessons, mistakesOf }).faults,
  ]);
}
