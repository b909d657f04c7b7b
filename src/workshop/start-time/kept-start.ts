import { timeAfter } from '../compose/clock.ts';

const nameOf = (slug: string) => `learn-s3/workshop/${slug}/starts`;

/** When a workshop begins: as this browser was told, or else as its author has planned it. */
export function keptStart(slug: string, planned: string): string {
  try {
    const kept = localStorage.getItem(nameOf(slug)) ?? '';
    return /^([01]\d|2[0-3]):[0-5]\d$/.test(kept) ? kept : planned;
  } catch {
    return planned;
  }
}

/** Keeps when a workshop begins, in this browser. */
export function keepStart(slug: string, start: string): void {
  try {
    localStorage.setItem(nameOf(slug), start);
  } catch {
    // It holds for this page alone.
  }
}

/** Calls a listener when the time is changed in another tab. */
export function onStartElsewhere(slug: string, listener: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === nameOf(slug) || key === null) listener();
  });
}

/** Writes the times of the day into all elements that say how many minutes after the beginning they are. */
export function showTimes(root: ParentNode, start: string): void {
  for (const time of root.querySelectorAll<HTMLElement>('[data-after]'))
    time.textContent = timeAfter(start, Number(time.dataset.after));
}
