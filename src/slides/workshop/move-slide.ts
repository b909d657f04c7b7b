import type { Element } from 'hast';
import type { Slide } from '../cut/slide.ts';
import { childrenOf, type Content, isElement, readHtml, writeHtml } from '../cut/tree.ts';

/** From which deck slides come, and where what they link to is now. */
export interface Origin {
  /** The lesson's slug. */
  readonly lesson: string;
  /** The path below which the site is served. */
  readonly base: string;
  /** The headings of the lesson that are slides of this deck. */
  readonly here: ReadonlySet<string>;
}

/** The attributes that name other elements of the page. */
const references = ['htmlFor', 'ariaControls', 'ariaLabelledBy', 'ariaDescribedBy'] as const;

/**
 * Moves a slide of a lesson's deck to one of several lessons: its ids get the lesson's name before them, so that each stands once in
 * the page, and its links lead where they led.
 */
export function moveSlide(slide: Slide, origin: Origin): Slide {
  const move = (html: string) => {
    const tree = readHtml(html);
    walk(tree.children, (element) => moveElement(element, origin));
    return writeHtml(tree.children);
  };
  const { id, heading, body, notes } = slide;
  return { ...slide, id: named(id, origin), heading: move(heading), body: move(body), notes: move(notes) };
}

const named = (id: string, { lesson }: Origin) => `${lesson}--${id}`;

function walk(nodes: readonly Content[], change: (element: Element) => void): void {
  for (const node of nodes) {
    if (isElement(node)) change(node);
    walk(childrenOf(node), change);
  }
}

function moveElement({ properties }: Element, origin: Origin): void {
  if (typeof properties.id === 'string') properties.id = named(properties.id, origin);
  for (const name of references) {
    const value = properties[name];
    if (Array.isArray(value))
      properties[name] = value.map((id: string | number) => named(String(id), origin));
  }
  for (const name of ['href', 'src'] as const) {
    const value = properties[name];
    if (typeof value === 'string') properties[name] = moveLink(value, origin);
  }
}

function moveLink(link: string, origin: Origin): string {
  const { base, lesson, here } = origin;
  if (link.startsWith('#')) {
    const id = link.slice(1);
    return here.has(id) ? `#${named(id, origin)}` : `${base}lessons/${lesson}/${link}`;
  }
  if (/^([a-z][a-z\d+.-]*:|\/)/i.test(link)) return link;
  const { pathname, search, hash } = new URL(link, `http://site${base}present/${lesson}/`);
  return `${pathname}${search}${hash}`;
}
