import type { Keys, RealSettings } from './settings.ts';

const address = 'learn-s3/connection';

/** What was connected with, as it is kept for the life of a tab. */
export interface KeptConnection {
  readonly settings: RealSettings;
  readonly keys: Keys;
}

/** What this tab keeps, if anything; keys whose time is over are forgotten. */
export function loadKept(now = new Date()): KeptConnection | undefined {
  try {
    const text = sessionStorage.getItem(address);
    if (text === null) return undefined;
    const { settings, keys } = JSON.parse(text) as KeptConnection;
    const expires = keys.expires === undefined ? undefined : new Date(keys.expires);
    if (expires && expires <= now) {
      forgetKept();
      return undefined;
    }
    return { settings, keys: { ...keys, ...(expires && { expires }) } };
  } catch {
    return undefined;
  }
}

/**
 * Keeps keys until the tab is closed, on request only: another page of the site then finds them. Answers whether the browser
 * did. `sessionStorage` is not shared with other tabs, and no frame of another origin can read it.
 *
 * @see https://html.spec.whatwg.org/multipage/webstorage.html#the-sessionstorage-attribute
 */
export function keepForTab(connection: KeptConnection): boolean {
  try {
    sessionStorage.setItem(address, JSON.stringify(connection));
    return true;
  } catch {
    return false;
  }
}

/** Forgets what this tab keeps. */
export function forgetKept(): void {
  try {
    sessionStorage.removeItem(address);
  } catch {
    // Nothing could be kept, so there is nothing to forget.
  }
}
