import type { LessonSection } from '#lesson/course-sections';

/** A lesson that a workshop can be composed from. */
export interface KnownLesson {
  readonly slug: string;
  readonly title: string;
  readonly sections: readonly LessonSection[];
}

/** What a workshop can name. */
export interface Known {
  readonly lessons: readonly KnownLesson[];
  /** The names of the mistakes of an exercise, by its folder below `content/`. */
  readonly mistakesOf: (exercise: string) => readonly string[];
}

/** A section that a workshop names, `first-requests#put-store-an-object`, if there is one. */
export function findSection(
  { lessons }: Pick<Known, 'lessons'>,
  name: string,
): { readonly lesson: KnownLesson; readonly section: LessonSection } | undefined {
  const [slug, id] = name.split('#');
  const lesson = lessons.find((candidate) => candidate.slug === slug);
  const section = lesson?.sections.find((candidate) => candidate.id === id);
  return lesson && section && { lesson, section };
}

/** An exercise that a workshop names, `first-requests/store-a-picture`, with its section, if there is one. */
export function findExercise({ lessons }: Pick<Known, 'lessons'>, name: string) {
  const [slug, folder] = name.split('/');
  const lesson = lessons.find((candidate) => candidate.slug === slug);
  for (const section of lesson?.sections ?? []) {
    const exercise = section.exercises.find((candidate) => candidate.folder === folder);
    if (lesson && exercise) return { lesson, section, exercise };
  }
  return undefined;
}
