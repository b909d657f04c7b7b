import { setAsideNewer } from '#lesson/saved-code';
import { type Files, isFiles } from './files.ts';

/** What a reader made of a program. */
export interface Draft {
  readonly files: Files;
  /** What the program was when the reader began. */
  readonly original: Files;
  /** What stood here before it was replaced at once: by a reset, a deleted file, a shared program. */
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

/** Keeps the reader's version. Answers `false` when the browser refuses: forbidden or full. */
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
    // Nothing could be kept, so there is nothing to forget.
  }
}

/** Tells when another tab changes a program; `undefined` when it is as it was at first. */
export function onDraftSavedElsewhere(listener: (program: string, draft: Draft | undefined) => void): void {
  const start = addressOf('');
  addEventListener('storage', ({ key, newValue }) => {
    if (!key?.startsWith(start)) return;
    const draft = read(newValue);
    // What cannot be read resets nothing: the code that stands here is worth more.
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
