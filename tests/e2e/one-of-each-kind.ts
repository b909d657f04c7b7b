import { dirname } from 'node:path';
import { type CourseExercise, type CourseLesson, readCourse } from '../lessons/course.ts';
import { readSettings } from '../lessons/read-settings.ts';

/** The lessons that have the first exercise of a kind in the course, with these exercises alone. */
export function oneOfEachKind(): readonly CourseLesson[] {
  const seen = new Set<string>();
  const isFirst = ({ check }: CourseExercise) => {
    const { kind } = readSettings(dirname(check));
    return !seen.has(kind) && seen.add(kind);
  };
  return readCourse()
    .map((lesson) => ({ ...lesson, exercises: lesson.exercises.filter(isFirst) }))
    .filter(({ exercises }) => exercises.length > 0);
}
