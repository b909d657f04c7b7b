/** An element for the bar of a room: in the bar of a deck, on any other page in a corner. */
export function hostOfBar(): HTMLElement {
  const host = document.createElement('div');
  host.className = 'room';
  const buttons = document.querySelector('.deck-bar > .deck-buttons');
  if (buttons) buttons.before(host);
  else {
    host.classList.add('room-corner');
    // What is at the end of the page, and of its menu, can be scrolled from under it.
    document.documentElement.dataset.room = '';
    document.body.append(host);
  }
  return host;
}
