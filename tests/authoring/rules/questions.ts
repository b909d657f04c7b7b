import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Fault } from '#lesson/fault';
import { checkQuestions } from '../../../src/lesson/questions/file/check-questions.ts';
import type { CourseSource } from '../course-source.ts';

/** The faults that the build finds in each `questions.yaml`, and in the predictions of the pages. */
export function questionFaults({ root, pages, files }: CourseSource): readonly Fault[] {
  return checkQuestions(
    pages.flatMap(({ lesson: slug, folder, text: mdx }) => {
      const file = join(root, folder, 'questions.yaml');
      const yaml = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
      const there = [...files].flatMap((path) => (dirname(path) === folder ? basename(path) : []));
      return slug === undefined ? [] : [{ slug, mdx, yaml, there }];
    }),
  );
}
