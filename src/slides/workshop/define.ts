import { keptStart, onStartElsewhere, showTimes } from '#workshop/kept-start';
import type { SlideDeckElement } from '../deck/define.ts';
import { BreakClock } from './break-clock.ts';

/** What the deck of a workshop has beyond that of a lesson: times of the day in its agenda, and breaks that end. */
for (const element of document.querySelectorAll<SlideDeckElement>('slide-deck[data-starts]')) {
  const { slug = '', starts = '' } = element.dataset;
  const workshop = slug.replace('workshops/', '');
  const show = () => showTimes(element, keptStart(workshop, starts));
  show();
  onStartElsewhere(workshop, show);
  const breaks = new Map(
    [...element.querySelectorAll<HTMLElement>('[data-break]')].map((host) => [
      host.closest('.slide'),
      new BreakClock(host, workshop),
    ]),
  );
  const begin = () => breaks.get(element.deck?.slide ?? null)?.begin();
  element.addEventListener('deck-shown', begin);
  if (element.hasAttribute('data-ready') && document.documentElement.dataset.in !== 'next') begin();
}
