import GithubSlugger from 'github-slugger';
import { estimateMinutes, type Minutes } from './minutes.ts';

export type { Minutes };

/** An exercise of a section. */
export interface SectionExercise {
  /** Its folder in the lesson's folder. */
  readonly folder: string;
  readonly title: string;
  readonly minutes: Minutes;
}

/** A `##` section of a lesson. */
export interface LessonSection {
  /** Its heading, as it stands in addresses. */
  readonly id: string;
  readonly title: string;
  /** How long it takes without its exercises, estimated as for the page. At least one. */
  readonly minutes: Minutes;
  readonly exercises: readonly SectionExercise[];
  /** What its author tells an instructor: the Markdown of each `<Note>` in it. */
  readonly notes: readonly string[];
}

const exercise = /<Exercise\b([^>]*)>[^]*?<\/Exercise>/g;

/** The sections of a lesson, from its MDX, in the order of the page. */
export function lessonSections(mdx: string): LessonSection[] {
  const slugger = new GithubSlugger();
  const sections: { id: string; title: string; lines: string[] }[] = [];
  for (const line of withoutHeadingsInListings(mdx).split('\n')) {
    const [, marks = '', heading = ''] = /^(#{2,6}) (.+)$/.exec(line) ?? [];
    const title = heading.replaceAll(/[`*]|(?<!\w)_|_(?!\w)/g, '').trim();
    // A lesser heading has an address, too, which the next one of the same words cannot have.
    const id = title === '' ? '' : slugger.slug(title);
    if (marks === '##') sections.push({ id, title, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ id, title, lines }) => {
    const text = lines.join('\n');
    return {
      id,
      title,
      minutes: estimateMinutes(text.replaceAll(exercise, '')),
      exercises: [...text.matchAll(exercise)].map(([whole, attributes = '']) => ({
        folder: attributeIn(attributes, 'folder'),
        title: attributeIn(attributes, 'title'),
        minutes: estimateMinutes(whole),
      })),
      notes: [...text.matchAll(/<Note>([^]*?)<\/Note>/g)].map(([, note = '']) => note.trim()),
    };
  });
}

/** A line that begins with ## in a listing is a comment, not a heading. */
function withoutHeadingsInListings(mdx: string): string {
  return mdx.replaceAll(/^ *(```+|~~~+)[^]*?^ *\1/gm, (listing) => listing.replaceAll(/^#/gm, ' '));
}

const attributeIn = (attributes: string, name: string) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
