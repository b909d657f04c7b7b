import type { Element, ElementContent } from 'hast';
import { isSentence, keySentence, leadsOn } from './key-sentence.ts';
import { childrenOf, type Content, findElement, hasClass, isBlank, isElement, textOf } from './tree.ts';

/** The elements of an author's marks, as `Slide.astro`, `Note.astro` and `Step.astro` render them. */
export const marks = { slide: 'deck-slide', note: 'deck-note', step: 'deck-step' } as const;

/** The kinds of pieces of a lesson. A single `live`, `picture`, `table`, `tabs` or `listing` fills a slide. */
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

/** One piece of a lesson, as it is shown on a slide. */
export interface Piece {
  readonly kind: Kind;
  readonly node: Content;
  /** The same piece as its author wrote it. */
  readonly whole: Content;
  /** Its height, in lines of a slide's running text, approximately. */
  readonly lines: number;
  /** Whether it leads to what is below it, and must be on the same slide. */
  readonly leads?: boolean;
}

/** How many characters a line of a slide's running text has. */
const lineLength = 68;

const linesOfText = (text: string) => Math.ceil(text.trim().length / lineLength);

/** The elements of a lesson that are invisible. */
const unseen = new Set(['script', 'style', 'link', 'template']);

/** The piece that a node is, as it is shown on a slide: texts are cut to their key sentence. */
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

/** Cuts the text of a list's item to its key sentence. A list inside the item stays, with its items cut as well. */
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

/** The key sentence of a list's item. A bold sentence at its beginning stays bold. */
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

/** The height of a line of code in lines of text: code is smaller. */
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
