import { changeProgress, noteActivity, readProgress } from '../progress/progress.ts';
import { withRead } from '../progress/section-model.ts';
import type { PageSection } from './page-section.ts';

/** Milliseconds that the end of a section has to be in view: a reader who scrolls past it has not read it. */
const rest = 5_000;

/**
 * Ticks sections that are only to be read, once they have been: the heading was in view during this visit, and then the end,
 * for a while.
 */
export function watchReading(sections: readonly PageSection[]): void {
  const begun = new Set<PageSection>();
  const timers = new Map<PageSection, number>();
  const stop = (section: PageSection) => {
    clearTimeout(timers.get(section));
    timers.delete(section);
  };
  const finish = (section: PageSection) => {
    const before = readProgress();
    changeProgress((progress, now) => withRead(progress, section, now));
    if (readProgress() !== before) noteActivity(section.folder);
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const section = sections.find(({ heading, tick }) => heading === target || tick === target);
      if (!section) continue;
      if (target === section.heading) {
        if (isIntersecting) begun.add(section);
      } else if (isIntersecting && begun.has(section) && !document.hidden) {
        stop(section);
        timers.set(
          section,
          window.setTimeout(() => finish(section), rest),
        );
      } else stop(section);
    }
  });
  for (const { heading, tick } of sections) {
    observer.observe(heading);
    observer.observe(tick);
  }
  document.addEventListener('visibilitychange', () => document.hidden && sections.forEach(stop));
}
