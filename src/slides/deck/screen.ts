import type { WorkbenchElement } from '#workbench/element';
import { findPart } from './parts.ts';

/** A black screen, over everything, until a key or a press. Answers how to make the screen black. */
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

/** A large dot in the place of the mouse's arrow. Answers how to switch it on and off. */
export function pointer(element: HTMLElement): () => void {
  const dot = findPart(element, '[data-deck-pointer]', HTMLElement);
  addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!dot.hidden) dot.style.translate = `${clientX}px ${clientY}px`;
  });
  return () => {
    dot.hidden = !dot.hidden;
    element.toggleAttribute('data-points', !dot.hidden);
  };
}

/** Full screen, and back. A browser that refuses changes nothing. */
export function switchFullScreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  done.catch(() => undefined);
}

/** Follows the system from dark to light and back, as other pages do, unless the reader has chosen. */
export function followSystemTheme(): void {
  const light = matchMedia('(prefers-color-scheme: light)');
  light.addEventListener('change', () => {
    if (!localStorage.getItem('starlight-theme'))
      document.documentElement.dataset.theme = light.matches ? 'light' : 'dark';
  });
}

/** Dark or light: as Starlight keeps it, for all of the site. */
export function switchTheme(): void {
  const { dataset } = document.documentElement;
  dataset.theme = dataset.theme === 'dark' ? 'light' : 'dark';
  try {
    localStorage.setItem('starlight-theme', dataset.theme);
  } catch {
    // For this page, it holds.
  }
}

/** Shows the workbench beside the slide, or hides it. The slide takes the room that is left. */
export function switchWorkbench(): void {
  const workbench = document.querySelector<WorkbenchElement>('learn-workbench');
  if (!workbench) return;
  workbench.toggle(!workbench.isOpen);
  dispatchEvent(new Event('resize'));
}
