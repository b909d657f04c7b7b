import { onProgress, readProgress } from './progress.ts';
import { countPassed, type LessonExercises, nextLesson, type Progress } from './progress-model.ts';

/** A lesson, as it is known to the button that goes on with the course. */
interface CourseLesson extends LessonExercises {
  readonly title: string;
  readonly href: string;
}

/** Shows how far each lesson is done, wherever the page has a place for it (`data-lesson-progress`), and where to go on. */
export function showProgress(): void {
  onProgress(() => {
    const progress = readProgress();
    for (const mark of document.querySelectorAll<HTMLElement>('[data-lesson-progress]'))
      showLesson(mark, progress);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-continue]'))
      showNext(link, progress);
  });
}

function showLesson(mark: HTMLElement, progress: Progress): void {
  const { lessonProgress: folder = '', exercises = '' } = mark.dataset;
  const lesson = { folder, exercises: exercises.split(' ').filter((name) => name !== '') };
  const count = countPassed(progress, lesson);
  const isDone = Object.hasOwn(progress.lessons, folder);
  const show = (part: HTMLElement | null, isShown: boolean) => part?.toggleAttribute('hidden', !isShown);
  show(mark.querySelector('[data-lesson-passed]'), isDone);
  show(mark.querySelector('[data-lesson-begun]'), !isDone && count > 0);
  show(mark, isDone || count > 0);
  for (const text of mark.querySelectorAll('[data-count]')) text.textContent = String(count);
}

/** Where the reader left the lesson: at the section in which they were last. */
function placeIn({ href, folder }: CourseLesson, { places }: Progress): string {
  const place = Object.hasOwn(places, folder) ? places[folder] : undefined;
  return place === undefined ? href : `${href}#${encodeURIComponent(place)}`;
}

function showNext(link: HTMLAnchorElement, progress: Progress): void {
  const { lessons, done } = JSON.parse(link.dataset.continue ?? '') as {
    readonly lessons: readonly CourseLesson[];
    readonly done: { readonly text: string; readonly href: string };
  };
  const next = nextLesson(progress, lessons);
  if (next === 'nothing begun') return;
  const { text, href } =
    next === 'all done' ? done : { text: `Continue with “${next.title}”`, href: placeIn(next, progress) };
  link.textContent = text;
  link.href = href;
}
