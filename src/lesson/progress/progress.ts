import { noProgress, type Progress, progressIn, withPass, withSolutionShown } from './progress-model.ts';

const address = 'learn-s3/progress';
const changes = new EventTarget();

// What cannot be stored is remembered as long as the page lives.
let unsaved: Progress | undefined;

/** What was done of the course in this browser. What an older site kept is understood. */
export function readProgress(): Progress {
  if (unsaved) return unsaved;
  try {
    return progressIn(localStorage.getItem(address));
  } catch {
    return noProgress;
  }
}

/** How the exercise was passed in this browser, if it ever was. */
export function passOf(exercise: string): 'alone' | 'with-solution' | undefined {
  const { passed, withSolution } = readProgress();
  if (!Object.hasOwn(passed, exercise)) return undefined;
  return Object.hasOwn(withSolution, exercise) ? 'with-solution' : 'alone';
}

/**
 * Remembers that the exercise was passed; and its lesson, when it was the last of `all` the lesson's exercises. Answers
 * `false` when that lasts only as long as the page, because the browser refuses to keep it.
 */
export function notePassed(exercise: string, lesson: string, all: readonly string[]): boolean {
  return write(withPass(readProgress(), { exercise, lesson, all }, now()));
}

/** Remembers that the exercise's solution was looked at; or, `isShown` being false, that the exercise is begun anew. */
export function noteSolutionShown(exercise: string, isShown: boolean): void {
  const progress = readProgress();
  if (Object.hasOwn(progress.shown, exercise) !== isShown)
    write(withSolutionShown(progress, exercise, isShown, now()));
}

/** Remembers that something was run on a page; of pages outside of the course nothing is kept. */
export function noteActivity(folder: string): void {
  const progress = readProgress();
  if (folder.startsWith('lessons/') && progress.latest !== folder) write({ ...progress, latest: folder });
}

/** Calls `listener` now, and again whenever progress was made, here or in another tab. */
export function onProgress(listener: () => void): void {
  changes.addEventListener('change', listener);
  listener();
}

addEventListener('storage', ({ key }) => {
  // No key: all was cleared.
  if (key === address || key === null) changes.dispatchEvent(new Event('change'));
});

function write(progress: Progress): boolean {
  try {
    localStorage.setItem(address, JSON.stringify(progress));
    unsaved = undefined;
  } catch {
    // Full: it stays in memory.
    unsaved = progress;
  }
  changes.dispatchEvent(new Event('change'));
  return unsaved === undefined;
}

function now(): string {
  return new Date().toISOString();
}
