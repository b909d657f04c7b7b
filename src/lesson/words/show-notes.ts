/** Milliseconds that a mouse may take to go from a word to its note. */
const grace = 200;

/**
 * Shows the sentence of a word next to it: while the mouse is over it, while it has the focus, and after a first touch; a
 * second touch follows the link. Escape hides it. Screen readers have the sentence anyway, by `aria-describedby`.
 */
export function showNotes(): void {
  if (!('popover' in HTMLElement.prototype) || !document.querySelector('a.word')) return;
  const note = document.createElement('div');
  note.className = 'word-note not-content';
  note.popover = 'manual';
  // Screen readers read its text already, with the link.
  note.ariaHidden = 'true';
  document.body.append(note);
  let shown: HTMLAnchorElement | undefined;
  let timer = 0;

  const hide = () => {
    clearTimeout(timer);
    shown = undefined;
    if (note.matches(':popover-open')) note.hidePopover();
  };
  const show = (word: HTMLAnchorElement) => {
    clearTimeout(timer);
    if (shown === word) return;
    shown = word;
    const more = document.createElement('a');
    more.href = word.href;
    more.tabIndex = -1;
    more.textContent = 'In the glossary';
    note.replaceChildren(
      document.getElementById(word.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
      more,
    );
    if (!note.matches(':popover-open')) note.showPopover();
    place(note, word);
  };
  const wordAt = ({ target }: Event) =>
    target instanceof Element ? (target.closest<HTMLAnchorElement>('a.word') ?? undefined) : undefined;
  const isOverNote = ({ target }: Event) => target instanceof Node && note.contains(target);

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const word = wordAt(event);
    if (word) show(word);
    else if (isOverNote(event)) clearTimeout(timer);
    else if (shown && shown !== document.activeElement) {
      clearTimeout(timer);
      timer = window.setTimeout(hide, grace);
    }
  });
  document.addEventListener('focusin', (event) => {
    const word = wordAt(event);
    if (word?.matches(':focus-visible')) show(word);
    else if (!isOverNote(event)) hide();
  });
  document.addEventListener('focusout', (event) => wordAt(event) && hide());
  document.addEventListener('click', (event) => {
    const word = wordAt(event);
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (word && isTouch && shown !== word) {
      event.preventDefault();
      show(word);
    } else if (!word && !isOverNote(event)) hide();
  });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
}

/** Places the note below the word, or above it where there is no room; never beyond the edges of the window. */
function place(note: HTMLElement, word: HTMLElement): void {
  const gap = 6;
  // A word may be broken over two lines: the note goes to the line where it begins.
  const [line = word.getBoundingClientRect()] = word.getClientRects();
  const { width, height } = note.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - 2 * gap;
  const isBelow = line.bottom + gap + height < innerHeight;
  const top = isBelow ? line.bottom + gap : line.top - gap - height;
  note.style.left = `${Math.max(gap, Math.min(line.left, room)) + scrollX}px`;
  note.style.top = `${top + scrollY}px`;
}
