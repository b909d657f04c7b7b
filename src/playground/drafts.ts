import { setAsideNewer } from '#lesson/saved-code';
import { type Files, isFiles } from './files.ts';

/** A reader's version of a program. */
export interface Draft {
  readonly files: Files;
  /** The program as it was when the reader began. */
  readonly original: Files;
  /** The files before they were replaced at once, such as by a reset, a deleted file or a shared program. */
  readonly previous?: { readonly files: Files; readonly why: string };
}

const addressOf = (program: string) => `learn-s3/playground/${program}`;

/** The reader's version of a program, or `undefined`. */
export function loadDraft(program: string): Draft | undefined {
  try {
    return read(localStorage.getItem(addressOf(program)));
  } catch {
    return undefined;
  }
}

/** Keeps the reader's version. Answers `false` if the browser refuses, since it forbids storage or is full. */
export function saveDraft(program: string, draft: Draft): boolean {
  try {
    setAsideNewer(addressOf(program), (text) => read(text) !== undefined);
    localStorage.setItem(addressOf(program), JSON.stringify({ version: 1, ...draft }));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the reader's version. */
export function forgetDraft(program: string): void {
  try {
    localStorage.removeItem(addressOf(program));
  } catch {
    // The browser forbids storage, so nothing was kept.
  }
}

/** Reports when another tab has changed a program, with `undefined` if it is back to what it was at first. */
export function onDraftSavedElsewhere(listener: (program: string, draft: Draft | undefined) => void): void {
  const start = addressOf('');
  addEventListener('storage', ({ key, newValue }) => {
    if (!key?.startsWith(start)) return;
    const draft = read(newValue);
    // A draft that cannot be read must not reset the code in this tab.
    if (draft || newValue === null) listener(key.slice(start.length), draft);
  });
}

function read(text: string | null): Draft | undefined {
  if (text === null) return undefined;
  try {
    const value = JSON.parse(text) as Partial<Draft> | null;
    if (!isFiles(value?.files) || !isFiles(value.original)) return undefined;
    const { files, original, previous } = value;
    return {
      files,
      original,
      ...(isFiles(previous?.files) && typeof previous.why === 'string' && { previous }),
    };
  } catch {
    return undefined;
  }
}
