import { focusOf } from '#slides/keys';

/** The keys of a room. They are free in decks and on pages; while something is written, they write. */
export const roomKeys = { follow: 'j', progress: 'g', address: 'q' } as const;

/** Calls what a key of the room does, in a window. */
export function listenToRoomKeys(within: Window, act: Readonly<Record<string, () => void>>): void {
  within.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, defaultPrevented } = event;
    const focus = focusOf(within.document.activeElement);
    const isTaken =
      altKey || ctrlKey || metaKey || defaultPrevented || focus === 'editor' || focus === 'field';
    const action = act[key.toLowerCase()];
    if (isTaken || !action || within.document.querySelector('dialog[open]:not(.room-address)')) return;
    event.preventDefault();
    action();
  });
}

/** Adds keys of the room to the help of a deck. */
export function helpWith(rows: readonly (readonly [key: string, does: string])[]): void {
  const help = document.querySelector('.deck-help');
  for (const [key, does] of rows) {
    const row = document.createElement('div');
    const [term, meaning] = [document.createElement('dt'), document.createElement('dd')];
    term.append(Object.assign(document.createElement('kbd'), { textContent: key.toUpperCase() }));
    meaning.textContent = does;
    row.append(term, meaning);
    help?.append(row);
  }
}
