import type { PairedBridge } from './bridge-transport.ts';
import { keptPlace } from './kept-place.ts';
import type { Keys, RealSettings } from './settings.ts';

/** What the connection uses, as kept for the life of a tab: keys, or the pairing with a bridge. */
export type KeptConnection = KeptKeys | { readonly bridge: PairedBridge };

interface KeptKeys {
  readonly settings: RealSettings;
  readonly keys: Keys;
}

/** What this tab keeps, if anything; expired keys are forgotten. */
export function loadKept(now = new Date()): KeptConnection | undefined {
  try {
    const text = sessionStorage.getItem(keptPlace);
    if (text === null) return undefined;
    const kept: unknown = JSON.parse(text);
    if (!isKept(kept)) return undefined;
    if ('bridge' in kept) return kept;
    const { settings, keys } = kept;
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

/** Whether what a tab keeps still has its form: with keys that were changed by hand nothing can be reached. */
function isKept(value: unknown): value is KeptConnection {
  if (!isFields(value)) return false;
  const { bridge, keys, settings } = value;
  if (bridge !== undefined)
    return (
      isFields(bridge) &&
      haveTexts(bridge, 'url', 'token', 'region') &&
      isFields(bridge.endpoint) &&
      areTexts(bridge.buckets)
    );
  return (
    isFields(keys) &&
    haveTexts(keys, 'accessKeyId', 'secretAccessKey') &&
    isFields(settings) &&
    haveTexts(settings, 'provider', 'endpoint', 'region', 'addressing') &&
    areTexts(settings.buckets)
  );
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function haveTexts(value: Readonly<Record<string, unknown>>, ...names: readonly string[]): boolean {
  return areTexts(names.map((name) => value[name]));
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/**
 * Keeps keys, or the token of a pairing, until the tab is closed, so that other pages of the site find them; only when a
 * person has asked for that. Answers whether the browser kept them. `sessionStorage` is not shared with other tabs, and no
 * frame of another origin can read it.
 *
 * @see https://html.spec.whatwg.org/multipage/webstorage.html#the-sessionstorage-attribute
 */
export function keepForTab(connection: KeptConnection): boolean {
  try {
    sessionStorage.setItem(keptPlace, JSON.stringify(connection));
    return true;
  } catch {
    return false;
  }
}

/** Forgets what this tab keeps. */
export function forgetKept(): void {
  try {
    sessionStorage.removeItem(keptPlace);
  } catch {
    // Nothing could be kept, so there is nothing to forget.
  }
}
