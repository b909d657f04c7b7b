const address = 'learn-s3/workbench';

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

const defaults: Preferences = { open: true, tab: 'buckets' };

/** What was kept, or the defaults. */
export function loadPreferences(): Preferences {
  try {
    return { ...defaults, ...(JSON.parse(localStorage.getItem(address) ?? '{}') as Partial<Preferences>) };
  } catch {
    return defaults;
  }
}

/** Keeps a change, where the browser lets it. */
export function savePreferences(change: Partial<Preferences>): void {
  try {
    localStorage.setItem(address, JSON.stringify({ ...loadPreferences(), ...change }));
  } catch {
    // It holds for this page only.
  }
}
