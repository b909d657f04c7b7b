/** Where the browser keeps them. */
export const preferencesAddress = 'learn-s3/workbench';

/** How a reader has arranged the workbench. Sizes are CSS pixels. */
export interface Preferences {
  /** Beside the page, where there is room; a drawer always begins closed. */
  readonly open: boolean;
  readonly tab: string;
  /** Beside the page. */
  readonly width?: number;
  /** As a drawer. */
  readonly height?: number;
  /** The same on pages that keep their own, by `data-sizes`. */
  readonly [size: `${string}${'width' | 'height'}`]: number | undefined;
}

/** What holds until the reader has changed it. */
export const defaultPreferences: Preferences = { open: true, tab: 'buckets' };

/** What was kept, or the defaults. */
export function loadPreferences(): Preferences {
  try {
    return { ...defaultPreferences, ...sound(JSON.parse(localStorage.getItem(preferencesAddress) ?? '{}')) };
  } catch {
    return defaultPreferences;
  }
}

/** Of what was kept, and perhaps changed by hand, what has the right shape. */
function sound(kept: unknown): Partial<Preferences> {
  if (typeof kept !== 'object' || kept === null) return {};
  const right = ([name, value]: [string, unknown]) => {
    if (name === 'open') return typeof value === 'boolean';
    if (name === 'tab') return typeof value === 'string';
    return typeof value === 'number' && Number.isFinite(value) && value > 0;
  };
  return Object.fromEntries(Object.entries(kept).filter(right));
}

/** Keeps a change, where the browser lets it. */
export function savePreferences(change: Partial<Preferences>): void {
  try {
    localStorage.setItem(preferencesAddress, JSON.stringify({ ...loadPreferences(), ...change }));
  } catch {
    // It holds for this page only.
  }
}
