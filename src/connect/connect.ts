import {
  type Ask,
  forgetKept,
  type Keys,
  keepForTab,
  loadKept,
  openBridge,
  openDirect,
  type PairedBridge,
  type RealSettings,
} from '#connections/real';
import { active, type ActiveConnection, followWrites, forgetWrites } from '#run/active';

/** Asks the person at the page; loaded when there is something to ask. */
const ask: Ask = async (question) => {
  const { askPerson } = await import('#run/consent');
  return askPerson(question, active.peek()?.connection.names);
};

/** Connects with keys. With `keep` the tab finds them again on the next page; a tab that is closed has forgotten them. */
export function connectDirectly(settings: RealSettings, keys: Keys, keep: boolean): void {
  backToSimulated();
  const isKept = keep && keepForTab({ settings, keys });
  activate({ connection: openDirect(settings, keys, ask), settings, expires: keys.expires, isKept });
}

/** Connects through a bridge that the page is paired with. With `keep` the next page of the tab is paired, too. */
export function connectByBridge(bridge: PairedBridge, keep: boolean): void {
  backToSimulated();
  const isKept = keep && keepForTab({ bridge });
  activate({ connection: openBridge(bridge, ask), settings: undefined, expires: undefined, isKept });
}

/** Forgets the keys, wherever they are, and goes back to the simulated account. A program that still runs loses them, too. */
export function backToSimulated(): void {
  forgetKept();
  forgetWrites();
  active.peek()?.connection.close();
  active.value = undefined;
}

/** Connects again with what this tab keeps. */
export function restoreKept(): void {
  const kept = loadKept();
  if (!kept) return;
  if ('bridge' in kept) {
    const connection = openBridge(kept.bridge, ask);
    activate({ connection, settings: undefined, expires: undefined, isKept: true });
    return;
  }
  const { settings, keys } = kept;
  activate({ connection: openDirect(settings, keys, ask), settings, expires: keys.expires, isKept: true });
}

function activate(opened: Omit<ActiveConnection, 'written'>): void {
  active.value = { ...opened, written: followWrites(opened.connection, opened.isKept) };
}
