const address = 'learn-s3/progress';

interface Progress {
  readonly version: 1;
  /** The exercises that were passed, with when: `lessons/first-requests/store-a-picture` → ISO 8601. */
  readonly passed: Readonly<Record<string, string>>;
}

// What cannot be stored is remembered as long as the page lives.
let inMemory: Progress = { version: 1, passed: {} };

/** Whether the exercise was ever passed in this browser. */
export function hasPassed(exercise: string): boolean {
  return Object.hasOwn(read().passed, exercise);
}

/** Remembers that the exercise was passed, and tells the page (`learn-s3:progress`). */
export function notePassed(exercise: string): void {
  inMemory = { version: 1, passed: { ...read().passed, [exercise]: new Date().toISOString() } };
  try {
    localStorage.setItem(address, JSON.stringify(inMemory));
  } catch {
    // Forbidden or full: it stays in memory.
  }
  dispatchEvent(new CustomEvent('learn-s3:progress', { detail: exercise }));
}

function read(): Progress {
  try {
    const stored = JSON.parse(localStorage.getItem(address) ?? 'null') as Partial<Progress> | null;
    return { version: 1, passed: { ...stored?.passed, ...inMemory.passed } };
  } catch {
    return inMemory;
  }
}
