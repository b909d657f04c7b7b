import { formerId } from '../former-id.ts';

/** Code that a reader changed, in the form in which it is kept. */
export interface SavedCode {
  readonly code: string;
  /** What the site's own code was then; if that differs from today's, the lesson has changed since. */
  readonly original: string;
}

interface Envelope extends SavedCode {
  readonly version: 1;
}

const addressOf = (block: string) => `learn-s3/code/${block}`;

/** The reader's own version of a block's code, or `undefined`. Also reads what an older version of the site wrote. */
export function loadCode(block: string): SavedCode | undefined {
  const former = formerId(block);
  try {
    const kept = read(localStorage.getItem(addressOf(block)));
    return kept ?? (former === undefined ? undefined : read(localStorage.getItem(addressOf(former))));
  } catch {
    return undefined;
  }
}

/** Keeps the reader's version. Answers `false` when the browser refuses, since storage is forbidden or full. */
export function saveCode(block: string, saved: SavedCode): boolean {
  try {
    setAsideNewer(addressOf(block), (text) => read(text) !== undefined);
    localStorage.setItem(addressOf(block), JSON.stringify({ version: 1, ...saved } satisfies Envelope));
    return true;
  } catch {
    return false;
  }
}

/**
 * To be called before something is kept at an address: copies what a newer version of the site has kept there to
 * `learn-s3/set-aside/`, since this version would overwrite what it does not understand. Throws when there is no room.
 */
export function setAsideNewer(address: string, isUnderstood: (text: string) => boolean): void {
  const text = localStorage.getItem(address);
  if (text === null || (isUnderstood(text) && !isNewer(text))) return;
  localStorage.setItem(address.replace('learn-s3/', 'learn-s3/set-aside/'), text);
}

function isNewer(text: string): boolean {
  try {
    const value = JSON.parse(text) as { version?: unknown } | null;
    return typeof value?.version === 'number' && value.version > 1;
  } catch {
    return false;
  }
}

/** Forgets the reader's version. */
export function forgetCode(block: string): void {
  try {
    const former = formerId(block);
    localStorage.removeItem(addressOf(block));
    if (former !== undefined) localStorage.removeItem(addressOf(former));
  } catch {
    // Nothing could be kept, so there is nothing to forget.
  }
}

/** Calls `listener` when another tab changes this block's code: with `undefined` when it was reset there. */
export function onCodeSavedElsewhere(block: string, listener: (saved: SavedCode | undefined) => void): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== addressOf(block)) return;
    const saved = read(newValue);
    // What cannot be read must not reset the code: the reader may have written it.
    if (saved || newValue === null) listener(saved);
  });
}

function read(text: string | null): SavedCode | undefined {
  if (text === null) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Not JSON: it is the bare code.
    return { code: text, original: '' };
  }
  if (typeof value !== 'object' || value === null || !('code' in value) || typeof value.code !== 'string')
    return undefined;
  const original = 'original' in value && typeof value.original === 'string' ? value.original : '';
  return { code: value.code, original };
}
