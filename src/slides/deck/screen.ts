import type { WorkbenchElement } from '#workbench/element';
import { findPart } from './parts.ts';

/** A black screen over everything, until a key or a click. Answers a function that makes the screen black. */
export function blackScreen(element: HTMLElement): () => void {
  const dialog = findPart(element, '[data-deck-black]', HTMLDialogElement);
  dialog.addEventListener('click', () => dialog.close());
  dialog.addEventListener('keydown', (event) => {
    event.preventDefault();
    event.stopPropagation();
    dialog.close();
  });
  return () => dialog.showModal();
}

/** A large dot in place of the mouse pointer. */
export interface Pointer {
  readonly isShown: boolean;
  switch(): void;
  /** Moves it, in pixels of the window. */
  moveTo(x: number, y: number): void;
}

export function pointerOf(element: HTMLElement): Pointer {
  const dot = findPart(element, '[data-deck-pointer]', HTMLElement);
  const moveTo = (x: number, y: number) => {
    if (!dot.hidden) dot.style.translate = `${x}px ${y}px`;
  };
  addEventListener('pointermove', ({ clientX, clientY }) => moveTo(clientX, clientY));
  return {
    get isShown() {
      return !dot.hidden;
    },
    switch: () => {
      dot.hidden = !dot.hidden;
      element.toggleAttribute('data-points', !dot.hidden);
    },
    moveTo,
  };
}

/** Switches to full screen and back. If the browser refuses, nothing happens. */
export function switchFullScreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  done.catch(() => undefined);
}

/** Follows the system between dark and light, as other pages do, unless the reader has chosen one. */
export function followSystemTheme(): void {
  const light = matchMedia('(prefers-color-scheme: light)');
  light.addEventListener('change', () => {
    if (!localStorage.getItem('starlight-theme'))
      document.documentElement.dataset.theme = light.matches ? 'light' : 'dark';
  });
}

/** Switches between dark and light, and keeps the choice for the whole site, as Starlight does. */
export function switchTheme(): void {
  const { dataset } = document.documentElement;
  dataset.theme = dataset.theme === 'dark' ? 'light' : 'dark';
  try {
    localStorage.setItem('starlight-theme', dataset.theme);
  } catch {
    // The choice applies to this page only.
  }
}

/** Shows or hides the workbench beside the slide. The slide takes the room that is left. */
export function switchWorkbench(): void {
  const workbench = document.querySelector<WorkbenchElement>('learn-workbench');
  if (!workbench) return;
  workbench.toggle(!workbench.isOpen);
  dispatchEvent(new Event('resize'));
}
