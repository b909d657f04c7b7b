import type { Workshop, WorkshopPart } from '#workshop';
import type { DeckSlide, Slide } from '../cut/slide.ts';
import { agendaHtml } from './agenda-html.ts';
import { breakHtml } from './break-html.ts';
import { escapeText } from './escape-text.ts';
import { moveSlide, type Origin } from './move-slide.ts';

/** What the slides of a workshop are made of. */
export interface Source {
  /** All slides of a lesson, or of the workshop's own text. */
  readonly slides: readonly Slide[];
  /** The ids of its `##` sections. */
  readonly sections: readonly string[];
}

/** What a page needs only once, and has where a component is first used. */
const needed = /<script type="module"[^>]*>[^]*?<\/script>|<link rel="stylesheet"[^>]*>/g;

/** The slides of a workshop: those of its parts, an agenda before each chapter, and breaks. */
export interface WorkshopSlides {
  readonly slides: readonly DeckSlide[];
  /** The scripts and styles that components have put into the slides, each once, also those of slides that are left out. */
  readonly scripts: string;
}

/**
 * Puts together the deck of a workshop.
 *
 * @param lessons The slides of the lessons, by the lessons' slugs.
 * @param own The slides of the workshop's own text.
 * @param base The path below which the site is served.
 */
export function workshopSlides(
  workshop: Workshop,
  lessons: ReadonlyMap<string, Source>,
  own: Source,
  base: string,
): WorkshopSlides {
  const { slug, title, outcomes, chapters } = workshop;
  const page = `${base}workshops/${slug}/`;
  const taken = new Set<Slide>();
  const plain = { steps: 0, notes: '', account: undefined, href: page };
  const first: DeckSlide = {
    ...plain,
    ...{ id: 'title', section: 'title', title, heading: '', kind: 'title' },
    body: `<p>After this workshop you can:</p><ul>${outcomes.map((outcome) => `<li>${escapeText(outcome)}</li>`).join('')}</ul>`,
  };

  const slidesOf = (part: WorkshopPart): readonly DeckSlide[] => {
    if (part.kind === 'break') {
      const { id, title: heading, minutes } = part;
      const named = { id, section: id, title: heading, heading: escapeText(heading), kind: 'break' as const };
      return [{ ...plain, ...named, body: breakHtml(id, minutes) }];
    }
    const source = 'lesson' in part ? lessons.get(part.lesson.slug) : own;
    const found = source ? choose(part, source) : [];
    if (found.length === 0) throw new Error(`The workshop ${slug} finds no slide for its part ${part.id}.`);
    for (const slide of found) taken.add(slide);
    return found.map((slide, index) => {
      const id = index === 0 ? part.id : `${part.id}-${index + 1}`;
      if (!('lesson' in part))
        return {
          ...slide,
          id,
          kind: slide.kind === 'title' ? 'text' : slide.kind,
          href: page,
          account: undefined,
        };
      const { slug: lesson } = part.lesson;
      const name = part.kind === 'exercise' ? part.title : slide.title;
      const moved = moveSlide(slide, originOf(lesson, base, workshop));
      return {
        ...moved,
        id,
        title: name,
        href: `${base}lessons/${lesson}/#${slide.section}`,
        account: `lessons/${lesson}`,
      };
    });
  };

  const ofChapters = chapters.flatMap(({ title: chapter, parts }, index): DeckSlide[] => [
    {
      ...plain,
      ...{ id: `agenda-${index + 1}`, section: `agenda-${index + 1}`, kind: 'agenda' },
      ...{ title: `Agenda: ${chapter}`, heading: 'Agenda', body: agendaHtml(workshop, index) },
    },
    ...parts.flatMap(slidesOf),
  ]);
  const shown = [first, ...ofChapters];
  const left = [own, ...lessons.values()].flatMap(({ slides }) =>
    slides.filter((slide) => !taken.has(slide)),
  );
  const scripts = new Set([...left, ...shown].flatMap(({ body }) => body.match(needed) ?? []));
  return {
    slides: shown.map((slide) => ({ ...slide, body: slide.body.replaceAll(needed, '') })),
    scripts: [...scripts].join(''),
  };
}

/** The slides of a part. Those of a section are without its exercises, which are parts of their own. */
function choose(part: WorkshopPart, { slides, sections }: Source): readonly Slide[] {
  if (part.kind === 'exercise') {
    const mark = `data-exercise="lessons/${part.lesson.slug}/${part.exercise ?? ''}"`;
    return slides.filter(({ body }) => body.includes(mark));
  }
  const id = 'lesson' in part ? part.section : part.id;
  const start = slides.findIndex(({ section }) => section === id);
  if (start < 0) return [];
  const next = slides.findIndex(
    ({ section }, index) => index > start && section !== id && sections.includes(section),
  );
  const found = slides.slice(start, next < 0 ? undefined : next);
  return part.kind === 'section' ? found.filter(({ kind }) => kind !== 'exercise') : found;
}

function originOf(lesson: string, base: string, { chapters }: Workshop): Origin {
  const here = chapters.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'section' && part.lesson.slug === lesson ? part.section : [])),
  );
  return { lesson, base, here: new Set(here) };
}
