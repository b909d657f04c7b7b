import type { Element, ElementContent } from 'hast';
import { isSentence, keySentence, leadsOn } from './key-sentence.ts';
import { childrenOf, type Content, findElement, hasClass, isBlank, isElement, textOf } from './tree.ts';

/** What an author marks, by the elements that `Slide.astro`, `Note.astro` and `Step.astro` render. */
export const marks = { slide: 'deck-slide', note: 'deck-note', step: 'deck-step' } as const;

/** The kinds of things that a lesson is made of. Of `live`, `picture`, `table`, `tabs` and `listing`, one fills a slide. */
type Kind =
  | 'text'
  | 'list'
  | 'aside'
  | 'subheading'
  | 'live'
  | 'vote'
  | 'picture'
  | 'table'
  | 'tabs'
  | 'listing'
  | 'loose';

/** One thing of a lesson, as it stands on a slide. */
export interface Piece {
  readonly kind: Kind;
  readonly node: Content;
  /** The same as its author wrote it. */
  readonly whole: Content;
  /** About how many lines of a slide's running text it is high. */
  readonly lines: number;
  /** Whether it says what stands below it, and has to stand with that. */
  readonly leads?: boolean;
}

/** Characters in a line of a slide's running text. */
const lineLength = 68;

const linesOfText = (text: string) => Math.ceil(text.trim().length / lineLength);

/** What stands in a lesson without being seen. */
const unseen = new Set(['script', 'style', 'link', 'template']);

/** What a node is, and how it looks on a slide: texts are cut to their key sentence. */
export function pieceOf(whole: Content): Piece {
  return { ...shortPiece(whole), whole };
}

type ShortPiece = Omit<Piece, 'whole'>;

function shortPiece(node: Content): ShortPiece {
  if (!isElement(node) || unseen.has(node.tagName)) return { kind: 'loose', node, lines: 0 };
  if (isElement(node, 'p'))
    return { ...textPiece({ ...node, children: keySentence(node) }), leads: leadsOn(node) };
  if (isElement(node, 'ul', 'ol')) return listPiece(node);
  if (isElement(node, 'h3', 'h4') || hasClass(node, 'sl-heading-wrapper'))
    return { kind: 'subheading', node, lines: 2, leads: true };
  if (isElement(node, 'aside')) return asidePiece(node);
  return bigPiece(node);
}

function textPiece(node: Element): ShortPiece {
  return { kind: 'text', node, lines: linesOfText(textOf(node)) + 0.6 };
}

function listPiece(list: Element): ShortPiece {
  const children = list.children.map((item) => (isElement(item, 'li') ? shortItem(item) : item));
  const lines = children.reduce(
    (sum, item) => sum + (isElement(item) ? linesOfText(textOf(item)) + 0.4 : 0),
    0,
  );
  return { kind: 'list', node: { ...list, children }, lines };
}

/** An item's first paragraph, or its own text, is cut. A list in it stays, cut as well. */
function shortItem(item: Element): Element {
  const hasBlocks = item.children.some((child) => isElement(child, 'p'));
  if (hasBlocks)
    return { ...item, children: item.children.map((child) => pieceOf(child).node as ElementContent) };
  const nested = item.children.filter((child) => isElement(child, 'ul', 'ol'));
  const own = { ...item, children: item.children.filter((child) => !isElement(child, 'ul', 'ol')) };
  return {
    ...item,
    children: [...keyOfItem(own), ...nested.map((list) => listPiece(list).node as Element)],
  };
}

/** A bold sentence that names the item stays bold. */
function keyOfItem(item: Element): ElementContent[] {
  const [first] = item.children.filter((child) => !isBlank(child));
  return isElement(first, 'strong') && isSentence(textOf(first)) ? [first] : keySentence(item);
}

function asidePiece(aside: Element): ShortPiece {
  const content = findElement(aside, (element) => hasClass(element, 'starlight-aside__content'));
  if (!content) return { kind: 'aside', node: aside, lines: linesOfText(textOf(aside)) + 2 };
  const short = {
    ...content,
    children: content.children.map((child) => pieceOf(child).node as ElementContent),
  };
  const node = { ...aside, children: aside.children.map((child) => (child === content ? short : child)) };
  return { kind: 'aside', node, lines: linesOfText(textOf(short)) + 2.5 };
}

function bigPiece(node: Element): ShortPiece {
  const has = (name: string) => findElement(node, (element) => element.tagName === name);
  if (has('class-vote')) return { kind: 'vote', node, lines: 16 };
  if (has('runnable-block')) return { kind: 'live', node, lines: 16 };
  if (has('starlight-tabs') || has('tool-tabs')) return { kind: 'tabs', node, lines: 3 + mostLines(node) };
  if (has('table')) return { kind: 'table', node, lines: 1 + linesOfTable(node) };
  if (has('pre')) return { kind: 'listing', node, lines: 1.5 + mostLines(node) };
  if (has('svg') || has('figure') || has('img')) return { kind: 'picture', node, lines: 11 };
  return { kind: 'text', node, lines: linesOfText(textOf(node)) + 0.6 };
}

/** Code is set smaller than text. */
const codeLine = 0.72;

function mostLines(node: Content): number {
  if (isElement(node, 'pre')) {
    const lines = countElements(node, (element) => hasClass(element, 'ec-line') || hasClass(element, 'line'));
    return codeLine * (lines || textOf(node).split('\n').length);
  }
  return Math.max(0, ...childrenOf(node).map(mostLines));
}

function linesOfTable(node: Content): number {
  if (!isElement(node, 'tr')) return childrenOf(node).reduce((sum, child) => sum + linesOfTable(child), 0);
  const cells = node.children.filter((child) => isElement(child));
  const width = lineLength / Math.max(1, cells.length);
  return 0.4 + Math.max(1, ...cells.map((cell) => Math.ceil(textOf(cell).length / (width * 1.2))));
}

function countElements(node: Content, passes: (element: Element) => boolean): number {
  const own = isElement(node) && passes(node) ? 1 : 0;
  return childrenOf(node).reduce((sum, child) => sum + countElements(child, passes), own);
}
