import type { Element, ElementContent } from 'hast';
import { childrenOf, isElement, textOf } from './tree.ts';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

const ending = /[.!?…]["”’)\]]*$/;

/** The most characters of a paragraph that is left whole because it leads to what is below it. */
const mostOfLead = 180;

/**
 * The part of a paragraph, or of a list item's text, that is shown on a slide: the first sentence that is bold as a whole,
 * otherwise the first sentence. With a bold sentence, the author says what matters. The whole text is in the notes. A short
 * paragraph that ends in a colon stays whole.
 */
export function keySentence(paragraph: Element): ElementContent[] {
  if (leadsOn(paragraph) && textOf(paragraph).length <= mostOfLead) return paragraph.children;
  const bold = paragraph.children.find((child) => isElement(child, 'strong') && isSentence(textOf(child)));
  if (bold) return [...childrenOf(bold)] as ElementContent[];
  return takeText(paragraph.children, firstSentenceLength(paragraph)).taken;
}

/** Whether a paragraph leads to what is below it. */
export function leadsOn(paragraph: Element): boolean {
  return textOf(paragraph).trim().endsWith(':');
}

/** Whether a text consists of whole sentences, rather than some words of one. */
export function isSentence(text: string): boolean {
  return /^\P{Ll}/u.test(text) && ending.test(text.trim());
}

function firstSentenceLength(paragraph: Element): number {
  const masked = maskCode(paragraph);
  const [first] = sentences.segment(masked);
  return first ? first.segment.trimEnd().length : 0;
}

/** The text of a node, with code masked so that a dot in it is not taken for the end of a sentence. */
function maskCode(node: ElementContent): string {
  if (node.type === 'text') return node.value.replaceAll('\n', ' ');
  if (isElement(node, 'code', 'kbd')) return 'x'.repeat(textOf(node).length);
  return childrenOf(node)
    .map((child) => maskCode(child as ElementContent))
    .join('');
}

/** The nodes up to a number of characters. The node in which that number is reached is cut. */
function takeText(
  nodes: readonly ElementContent[],
  length: number,
): { taken: ElementContent[]; left: number } {
  const taken: ElementContent[] = [];
  let left = length;
  for (const node of nodes) {
    if (left <= 0) break;
    if (node.type === 'text') {
      taken.push({ ...node, value: node.value.slice(0, left) });
      left -= node.value.length;
    } else if (node.type === 'element') {
      const inside = takeText(node.children, left);
      taken.push({ ...node, children: inside.taken });
      left = inside.left;
    }
  }
  return { taken, left };
}
