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

/** Asks the reader for consent. The code for that is loaded when there is something to ask. */
const ask: Ask = async (question) => {
  const { askPerson } = await import('#run/consent');
  return askPerson(question, active.peek()?.connection.names);
};

/** Connects with keys. With `keep`, this tab has them on the next page too, until it is closed. */
export function connectDirectly(settings: RealSettings, keys: Keys, keep: boolean): void {
  backToSimulated();
  const isKept = keep && keepForTab({ settings, keys });
  activate({ connection: openDirect(settings, keys, ask), settings, expires: keys.expires, isKept });
}

/** Connects through a bridge with which the page is paired. With `keep`, the tab's next page is paired too. */
export function connectByBridge(bridge: PairedBridge, keep: boolean): void {
  backToSimulated();
  const isKept = keep && keepForTab({ bridge });
  activate({ connection: openBridge(bridge, ask), settings: undefined, expires: undefined, isKept });
}

/** Forgets the keys, wherever they are, and goes back to the simulated account. Programs that still run lose them too. */
export function backToSimulated(): void {
  forgetKept();
  forgetWrites();
  active.peek()?.connection.close();
  active.value = undefined;
}

/** Connects again with what this tab has kept. */
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
