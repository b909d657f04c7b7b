import { type BlockData, readBlockData } from '#lesson/block-data';
import { loadCode } from '#lesson/saved-code';
import type { Files } from './files.ts';
import { entryNames, keptLanguage, type Language } from './languages.ts';
import { LinkError } from './link-error.ts';
import type { Place } from './address.ts';

/** A program that can be opened. */
export interface OpenProgram {
  /** The name under which the reader's version is kept: `own`, `own-py`, `example/tags`, `example/tags.py`, `lesson/…`, `link`. */
  readonly id: string;
  readonly title: string;
  /** The program as the site, the lesson or the link has it. */
  readonly original: Files;
  /** The address of the lesson from which it was taken. */
  readonly lesson?: string;
}

/** What the reader's own code begins with, in each language. */
export type Starters = Readonly<Record<Language, Files>>;

/** The reader's own code in a language. */
export function ownProgram(language: Language, starters: Starters): OpenProgram {
  return { id: language === 'ts' ? 'own' : 'own-py', title: 'Playground', original: starters[language] };
}

/** Whether a program is the reader's own. */
export function isOwn({ id }: Pick<OpenProgram, 'id'>): boolean {
  return id === 'own' || id === 'own-py';
}

/** Finds the program that a place names. Throws `LinkError` if there is none. */
export async function findProgram(place: Place, starters: Starters): Promise<OpenProgram> {
  if (place.kind === 'own') return ownProgram(place.language ?? keptLanguage(), starters);
  if (place.kind === 'link') return { id: 'link', title: 'Code from a link', original: place.files };
  if (place.kind === 'example') return findExample(place.slug);
  return findInLesson(place.block);
}

async function findExample(slug: string): Promise<OpenProgram> {
  const { examples } = await import('./examples.ts');
  const example = examples.get(slug);
  if (!example) {
    throw new LinkError(`There is no example named “${slug}” any more. Press Examples to see all there are.`);
  }
  return { id: `example/${slug}`, ...example };
}

/** Finds a lesson's code in the lesson's page, and takes the reader's version of it if there is one. */
async function findInLesson(block: string): Promise<OpenProgram> {
  const path = block.startsWith('lessons/') ? block.split('/').slice(0, 2).join('/') + '/' : '';
  const lesson = `${import.meta.env.BASE_URL}${path}`;
  const found = await fetch(lesson)
    .then((response) => response.text())
    .then((html) => findProgramIn(html, block))
    .catch(() => {
      throw new LinkError('The lesson could not be loaded. Are you offline? Reload the page to try again.');
    });
  if (!found) throw new LinkError('The code of the lesson that this link names is not there any more.');
  const code = loadCode(block)?.code ?? found.source;
  const name = entryNames[found.language];
  return { id: `lesson/${block}`, title: found.title, original: [{ name, code }], lesson };
}

interface Found {
  readonly title: string;
  readonly source: string;
  readonly language: Language;
}

async function findProgramIn(html: string, id: string): Promise<Found | undefined> {
  // The page has the exercise in TypeScript alone.
  const exercise = /^(.*)\/start\.py$/.exec(id)?.[1];
  const found = findBlock(html, exercise === undefined ? id : `${exercise}/start.ts`);
  if (!found) return undefined;
  const { title, data } = found;
  if (exercise === undefined) return { title, source: data.source, language: data.program.language ?? 'ts' };
  const { start } = await (await import('#lesson/load-programs')).loadPrograms(exercise);
  return { title, source: start.code, language: 'py' };
}

function findBlock(html: string, id: string): { title: string; data: BlockData } | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const block of page.querySelectorAll('runnable-block')) {
    const data = readBlockData(block);
    if (data.id === id)
      return { title: block.querySelector('section')?.getAttribute('aria-label') ?? id, data };
  }
  return undefined;
}
