import { findPart } from '../deck/parts.ts';

const name = 'learn-s3/presenter/notes';
const sizes = [1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** Shows the notes of a slide, and of an exercise also its hints and its solution. */
export function showNotes(view: HTMLElement, slide: HTMLElement | undefined): void {
  const notes = findPart(view, '[data-presenter-notes]', HTMLElement);
  notes.replaceChildren(...copyOf(slide?.querySelector('.slide-notes')));
  if (notes.textContent.trim() === '') notes.textContent = 'No notes for this slide.';
  notes.scrollTop = 0;
  const help = findPart(view, '[data-presenter-help]', HTMLDetailsElement);
  const hints = [...(slide?.querySelectorAll('[data-hint]') ?? [])];
  const language = slide?.querySelector('.block[data-in-python]') ? 'py' : 'ts';
  const solution = slide?.querySelector('.block-solution pre');
  help.hidden = hints.length === 0 && !solution;
  const list = document.createElement('ol');
  list.append(
    ...hints.map((hint) => {
      const item = document.createElement('li');
      item.append(...copyOf(hint));
      // Styles of the deck show what is said of one language; here, nothing else stands.
      for (const one of item.querySelectorAll<HTMLElement>('[data-for]'))
        if (one.dataset.for !== language) one.remove();
      return item;
    }),
  );
  const host = findPart(help, '[data-presenter-hints]', HTMLElement);
  host.replaceChildren(list);
  if (solution) host.insertAdjacentHTML('beforeend', solution.outerHTML);
}

/** A copy of what is in an element of the deck. Links lead where they lead there, in a tab of their own. */
function copyOf(element: Element | null | undefined): Node[] {
  if (!element) return [];
  const copy = document.importNode(element, true);
  const links = element.querySelectorAll('a');
  copy.querySelectorAll('a').forEach((link, index) => {
    link.href = links[index]?.href ?? '';
    link.target = '_blank';
  });
  return [...copy.childNodes];
}

/** Makes the notes larger or smaller, and keeps the size. Call it with 0 to take the size that was kept. */
export function resizeNotes(view: HTMLElement, by: -1 | 0 | 1): void {
  const host = findPart(view, '.presenter-notes', HTMLElement);
  const now = Number(host.style.getPropertyValue('--notes') || keptSize());
  const size = sizes[Math.min(Math.max(sizes.indexOf(now) + by, 0), sizes.length - 1)] ?? 1.5;
  host.style.setProperty('--notes', String(size));
  try {
    localStorage.setItem(name, String(size));
  } catch {
    // It lasts as long as the window.
  }
}

function keptSize(): number {
  try {
    const size = Number(localStorage.getItem(name));
    return sizes.includes(size) ? size : 1.5;
  } catch {
    return 1.5;
  }
}
