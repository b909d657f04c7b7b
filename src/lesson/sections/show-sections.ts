import { wasChanged } from '#ui/dom';
import { changeProgress, noteActivity, onProgress, readProgress } from '../progress/progress.ts';
import { isSectionDone, withPlace, withTick, withWorkDone } from '../progress/section-model.ts';
import { type PageSection, pageSections } from './page-section.ts';
import { watchReading } from './watch-reading.ts';
import { watchRuns } from './watch-runs.ts';

/** Ticks the sections of a lesson as they are done, shows which are, and keeps the place where the reader is. */
export function showSections(): void {
  const sections = pageSections();
  const [first] = sections;
  if (!first) return;
  const { folder } = first;
  offerToGoOn(sections, readProgress().places[folder]);
  for (const section of sections) {
    const keepTick = () => {
      changeProgress((progress, now) => withTick(progress, section, section.checkbox.checked, now));
      noteActivity(folder);
    };
    if (wasChanged(section.checkbox)) keepTick();
    section.checkbox.addEventListener('change', keepTick);
  }
  watchRuns();
  watchReading(sections);
  onProgress(() => {
    changeProgress((progress, now) => withWorkDone(progress, sections, now));
    show(sections);
  });
  const keepPlace = () => {
    const place = sections.findLast(({ heading }) => heading.getBoundingClientRect().top < innerHeight / 2);
    // A reader who has only looked at the title keeps their earlier place.
    if (place && scrollY > 0) changeProgress((progress) => withPlace(progress, folder, place.id));
  };
  addEventListener('pagehide', keepPlace);
  document.addEventListener('visibilitychange', () => document.hidden && keepPlace());
}

/** Offers a link by the title, rather than scroll unasked. A reader who followed a link to a section needs none. */
function offerToGoOn(sections: readonly PageSection[], place: string | undefined): void {
  const offer = document.querySelector<HTMLElement>('[data-go-on]');
  const link = offer?.querySelector('a');
  const section = sections.slice(1).find(({ id }) => id === place);
  if (!offer || !link || !section || location.hash !== '') return;
  link.href = `#${section.id}`;
  link.textContent = section.name;
  offer.hidden = false;
}

function show(sections: readonly PageSection[]): void {
  const progress = readProgress();
  const done = sections.filter((section) => isSectionDone(progress, section));
  for (const section of sections) {
    const isDone = done.includes(section);
    const isNews = isDone && !section.checkbox.checked && section.tick.dataset.shown === 'open';
    section.tick.dataset.shown = isDone ? 'done' : 'open';
    section.checkbox.checked = isDone;
    const links = document.querySelectorAll(
      `:is(starlight-toc, mobile-starlight-toc) a[href="#${section.id}"]`,
    );
    for (const link of links) link.toggleAttribute('data-done', isDone);
    // A tick that the reader has set has the focus, and is announced without this.
    if (isNews) say(`${section.name}: done. ${done.length} of ${sections.length} sections.`);
  }
  for (const count of document.querySelectorAll<HTMLElement>('[data-sections-done]')) {
    count.hidden = done.length === 0;
    count.textContent = `${done.length} of ${sections.length} sections done`;
  }
}

function say(text: string): void {
  const status = document.querySelector('[data-section-status]');
  if (status) status.textContent = text;
}
