/** Where the browser keeps the preferences. */
export const preferencesAddress = 'learn-s3/workbench';

/** How a reader has arranged the workbench. Sizes are CSS pixels. */
export interface Preferences {
  /** Whether the workbench is open beside the page. A drawer always begins closed. */
  readonly open: boolean;
  readonly tab: string;
  /** The width beside the page. */
  readonly width?: number;
  /** The height as a drawer. */
  readonly height?: number;
  /** The same for pages that keep sizes of their own, as `data-sizes` says. */
  readonly [size: `${string}${'width' | 'height'}`]: number | undefined;
}

/** What applies until the reader changes it. */
export const defaultPreferences: Preferences = { open: true, tab: 'buckets' };

/** What was kept, or the defaults. */
export function loadPreferences(): Preferences {
  try {
    return { ...defaultPreferences, ...sound(JSON.parse(localStorage.getItem(preferencesAddress) ?? '{}')) };
  } catch {
    return defaultPreferences;
  }
}

/** What has the right shape in what was kept, which the reader may have changed by hand. */
function sound(kept: unknown): Partial<Preferences> {
  if (typeof kept !== 'object' || kept === null) return {};
  const right = ([name, value]: [string, unknown]) => {
    if (name === 'open') return typeof value === 'boolean';
    if (name === 'tab') return typeof value === 'string';
    return typeof value === 'number' && Number.isFinite(value) && value > 0;
  };
  return Object.fromEntries(Object.entries(kept).filter(right));
}

/** Keeps a change, if the browser allows it. */
export function savePreferences(change: Partial<Preferences>): void {
  try {
    localStorage.setItem(preferencesAddress, JSON.stringify({ ...loadPreferences(), ...change }));
  } catch {
    // The change applies to this page only.
  }
}
