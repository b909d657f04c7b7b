import type { Element } from 'hast';
import { pagesOf } from './pages.ts';
import { marks, type Piece, pieceOf } from './piece.ts';
import type { Slide, SlideKind } from './slide.ts';
import {
  childrenOf,
  type Content,
  findElement,
  hasClass,
  isBlank,
  isElement,
  readHtml,
  textOf,
  writeHtml,
} from './tree.ts';

/** What is under one heading, before it is distributed over slides. */
interface Section {
  readonly id: string;
  readonly title: string;
  readonly heading: string;
  readonly nodes: Content[];
}

/**
 * Cuts a rendered lesson into slides: one for each `##`, and for each `###` that holds code; more than one if a section holds
 * more than a slide does (see `pages.ts`) or its author marked slides in it. What is before the first `##` is on the title
 * slide.
 *
 * @param html The HTML of the lesson's MDX.
 * @param title The title of the first slide.
 */
export function cutSlides(html: string, title: string): Slide[] {
  const [opening, ...sections] = sectionsOf(childrenOf(readHtml(html)), title);
  const slides = [opening, ...sections].flatMap((section) => (section ? slidesOf(section) : []));
  return slides.map((slide, index) => (index === 0 ? { ...slide, kind: 'title' as const } : slide));
}

function sectionsOf(nodes: readonly Content[], title: string): Section[] {
  const sections: Section[] = [{ id: 'title', title, heading: '', nodes: [] }];
  nodes.forEach((node, index) => {
    const heading = headingOf(node);
    if (
      heading &&
      (heading.tagName === 'h2' || (heading.tagName === 'h3' && leadsToCode(nodes.slice(index + 1))))
    ) {
      const id = heading.properties.id ?? '';
      sections.push({ id, title: textOf(heading).trim(), heading: writeHtml(heading.children), nodes: [] });
    } else {
      sections.at(-1)?.nodes.push(node);
    }
  });
  return sections;
}

/** The heading that a node is, perhaps in the wrapper into which Starlight puts a heading and its link. */
function headingOf(node: Content): Element | undefined {
  if (!isElement(node)) return undefined;
  if (isElement(node, 'h2', 'h3')) return node;
  return hasClass(node, 'sl-heading-wrapper')
    ? findElement(node, ({ tagName }) => tagName === 'h2' || tagName === 'h3')
    : undefined;
}

function leadsToCode(following: readonly Content[]): boolean {
  for (const node of following) {
    if (headingOf(node)) return false;
    if (findElement(node, ({ tagName }) => tagName === 'pre' || tagName === 'runnable-block')) return true;
  }
  return false;
}

/** The nodes of a slide that the author marked, or those between such slides. */
interface Group {
  readonly nodes: Content[];
  readonly isMarked: boolean;
  readonly title?: string;
}

function slidesOf(section: Section): Slide[] {
  const pages = groupsOf(section.nodes).flatMap(({ nodes, isMarked, title }) => {
    const notes = nodes.filter((node): node is Element => isElement(node, marks.note));
    const pieces = nodes.filter((node) => !isElement(node, marks.note) && !isBlank(node)).map(pieceOf);
    const shared = isMarked ? [pieces] : pagesOf(pieces);
    return shared.map((page, index) => ({ page, title, notes: index === 0 ? notes : [] }));
  });
  if (pages.length === 0) pages.push({ page: [], title: undefined, notes: [] });
  return pages.map(({ page, title, notes }, index) => ({
    id: index === 0 ? section.id : `${section.id}-${index + 1}`,
    title: title ?? section.title,
    heading: title ?? section.heading,
    section: section.id,
    kind: kindOf(page),
    body: writeHtml(page.map(({ node }) => node)),
    notes: writeHtml([...notes.flatMap(({ children }) => children), ...wholeTexts(page)]),
    steps: page.reduce((count, { node }) => count + countSteps(node), 0),
  }));
}

/** The whole texts of which a slide has only the key sentences. */
function wholeTexts(page: readonly Piece[]): Content[] {
  return page.flatMap(({ node, whole }) => (textOf(node) === textOf(whole) ? [] : [whole]));
}

function groupsOf(nodes: readonly Content[]): Group[] {
  const groups: Group[] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    if (isElement(node, marks.slide)) {
      const title = node.properties.dataTitle;
      groups.push({
        nodes: [...node.children],
        isMarked: true,
        ...(typeof title === 'string' && title !== '' && { title }),
      });
    } else if (last && !last.isMarked) last.nodes.push(node);
    else groups.push({ nodes: [node], isMarked: false });
  }
  return groups.filter((group) => group.nodes.some((node) => !isBlank(node)));
}

function countSteps(node: Content): number {
  const own = isElement(node, marks.step) ? 1 : 0;
  return own + childrenOf(node).reduce((count, child) => count + countSteps(child), 0);
}

function kindOf(page: readonly Piece[]): SlideKind {
  const kinds = new Set(page.map(({ kind }) => kind));
  if (kinds.has('live')) {
    const isExercise = page.some(({ node }) =>
      findElement(node, (element) => hasClass(element, 'block-kind')),
    );
    return isExercise ? 'exercise' : 'live';
  }
  if (kinds.has('picture')) return 'picture';
  return kinds.has('listing') || kinds.has('tabs') ? 'code' : 'text';
}
