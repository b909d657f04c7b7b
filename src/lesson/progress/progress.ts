import { type Help, isAny } from './help.ts';
import {
  helpTaken,
  noProgress,
  passHelp,
  type Progress,
  progressIn,
  withHelp,
  withoutHelp,
  withPass,
} from './progress-model.ts';

const address = 'learn-s3/progress';
const changes = new EventTarget();

// What cannot be stored is remembered for as long as the page is open.
let unsaved: Progress | undefined;

/** What was done of the course in this browser. Also reads what an older version of the site kept. */
export function readProgress(): Progress {
  if (unsaved) return unsaved;
  try {
    return progressIn(localStorage.getItem(address));
  } catch {
    return noProgress;
  }
}

/** How the exercise was passed in this browser, if it ever was. */
export function passOf(exercise: string): 'alone' | Help | undefined {
  const progress = readProgress();
  if (!Object.hasOwn(progress.passed, exercise)) return undefined;
  return passHelp(progress, exercise) ?? 'alone';
}

/**
 * Remembers that the exercise was passed; and its lesson as well, when it was the last of `all` its exercises. Answers `false`
 * when that is forgotten with the page, because the browser refuses to keep it.
 */
export function notePassed(exercise: string, lesson: string, all: readonly string[]): boolean {
  return write(withPass(readProgress(), { exercise, lesson, all }, now()));
}

/** Remembers that help was taken in the exercise. */
export function noteHelp(exercise: string, help: Partial<Help>): void {
  write(withHelp(readProgress(), exercise, help, now()));
}

/** Remembers that the exercise is begun again, without help. */
export function noteBegunAnew(exercise: string): void {
  const progress = readProgress();
  if (isAny(helpTaken(progress, exercise))) write(withoutHelp(progress, exercise));
}

/** Remembers that something was run on a page; does nothing for pages outside the course. */
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
  // Without a key, all of the storage was cleared.
  if (key === address || key === null) changes.dispatchEvent(new Event('change'));
});

/** Changes what is kept. When the change makes no difference, nothing is written, and no listener is called. */
export function changeProgress(change: (progress: Progress, now: string) => Progress): void {
  const progress = readProgress();
  const changed = change(progress, now());
  if (changed !== progress) write(changed);
}

function write(progress: Progress): boolean {
  try {
    localStorage.setItem(address, JSON.stringify(progress));
    unsaved = undefined;
  } catch {
    // The storage is full: the progress stays in memory.
    unsaved = progress;
  }
  changes.dispatchEvent(new Event('change'));
  return unsaved === undefined;
}

function now(): string {
  return new Date().toISOString();
}
