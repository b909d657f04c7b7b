const address = 'learn-s3/progress';

interface Progress {
  readonly version: 1;
  /** When each exercise was passed, ISO 8601, by its folder: `lessons/first-requests/store-a-picture`. */
  readonly passed: Readonly<Record<string, string>>;
  /** When the last exercise of a lesson was passed, by the lesson's folder. */
  readonly lessons: Readonly<Record<string, string>>;
}

// What cannot be stored is remembered as long as the page lives.
let inMemory: Progress = { version: 1, passed: {}, lessons: {} };

/** Whether the exercise was ever passed in this browser. */
export function hasPassed(exercise: string): boolean {
  return Object.hasOwn(read().passed, exercise);
}

/** Remembers that the exercise was passed; and its lesson, when it was the last of `all` the lesson's exercises. */
export function notePassed(exercise: string, lesson: string, all: readonly string[]): void {
  const { passed: before, lessons } = read();
  const now = new Date().toISOString();
  const passed = { ...before, [exercise]: now };
  const isLast = all.every((one) => Object.hasOwn(passed, one));
  inMemory = { version: 1, passed, lessons: { ...lessons, ...(isLast && { [lesson]: now }) } };
  try {
    localStorage.setItem(address, JSON.stringify(inMemory));
  } catch {
    // Full: it stays in memory.
  }
  showPassedLessons();
}

/** Shows the tick of every lesson that was passed, wherever the page has one (`data-lesson-passed`). */
export function showPassedLessons(): void {
  const { lessons } = read();
  for (const tick of document.querySelectorAll<HTMLElement>('[data-lesson-passed]')) {
    tick.hidden = !Object.hasOwn(lessons, `lessons/${tick.dataset.lessonPassed ?? ''}`);
  }
}

function read(): Progress {
  try {
    const stored = JSON.parse(localStorage.getItem(address) ?? 'null') as Partial<Progress> | null;
    return {
      version: 1,
      passed: { ...stored?.passed, ...inMemory.passed },
      lessons: { ...stored?.lessons, ...inMemory.lessons },
    };
  } catch {
    return inMemory;
  }
}
