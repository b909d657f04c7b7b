import type { RunnableBlockElement } from '#lesson/block-element';

/** Keys that scroll a page. */
const scrolling = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/** How many milliseconds after the last scrolling it is looked where the page is. */
const rest = 200;

/** Where code is written, and anything else. */
const fields = '.block-code, .monaco-editor, textarea, input, select';

/** What a learner does by themselves. */
interface Leaving {
  /** They write, or go to another page or section. */
  readonly away: () => void;
  /** They have scrolled, and the page has come to rest. */
  readonly scrolled: () => void;
}

/** Notices that a learner goes their own way. What the page does by itself is none of it. */
export function watchLeaving({ away, scrolled }: Leaving): void {
  let isOwn = false;
  let timer = 0;
  const began = () => (isOwn = true);
  for (const way of ['wheel', 'touchmove']) addEventListener(way, began, { passive: true });
  addEventListener('pointerdown', ({ clientX }) => {
    if (clientX >= document.documentElement.clientWidth) began();
  });
  addEventListener(
    'keydown',
    ({ target, key, ctrlKey, metaKey }) => {
      const isField = target instanceof Element && target.closest(fields) && !target.closest('.room');
      const writes = key.length === 1 || key === 'Enter' || key === 'Backspace' || key === 'Delete';
      if (isField && writes && !ctrlKey && !metaKey) away();
      else if (!isField && scrolling.has(key)) began();
    },
    true,
  );
  addEventListener('scroll', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (isOwn) scrolled();
      isOwn = false;
    }, rest);
  });
  document.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link?.href || link.target || ctrlKey || metaKey || shiftKey || link.closest('.room')) return;
    if (link.origin === location.origin && link.href !== location.href) away();
  });
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type === 'back_forward') away();
}

/** Whether the page may be left for another one: nothing runs, and what was written is kept by the browser. */
export function keepsWhatIsWritten(): boolean {
  const blocks = [...document.querySelectorAll<RunnableBlockElement>('runnable-block')];
  if (document.querySelector('[data-run-state="running"]')) return false;
  const edited = blocks.filter(({ block }) => block?.area.isEdited);
  // Where storage is forbidden, a store in memory stands for it.
  return (
    edited.length === 0 ||
    (localStorage instanceof Storage && edited.every(({ block }) => block?.area.keep()))
  );
}
