import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

/** A node of a lesson or a slide. */
export type Content = RootContent | ElementContent;

/** Reads a piece of HTML as a browser would. */
export function readHtml(html: string): Root {
  return fromHtml(html, { fragment: true });
}

/** Writes nodes as HTML. What a component has put into a `<script>` or a `<style>` stays as it was. */
export function writeHtml(nodes: readonly Content[]): string {
  return toHtml({ type: 'root', children: nodes as RootContent[] }, { allowDangerousHtml: true });
}

/** Whether a node is an element, with one of the names if any are given. */
export function isElement(node: Nodes | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  const { className } = element.properties;
  return Array.isArray(className) && className.includes(name);
}

/** Whether a node is nothing but white space or a comment. */
export function isBlank(node: Nodes): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');
}

/** The children of an element or a root; empty for anything else. */
export function childrenOf(node: Nodes): readonly Content[] {
  return 'children' in node ? node.children : [];
}

/** The text that readers see in a node, without that of scripts and styles. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (isElement(node, 'script', 'style', 'template')) return '';
  return childrenOf(node).map(textOf).join('');
}

/** The first element that passes: the node itself, or one below it. */
export function findElement(node: Nodes, passes: (element: Element) => boolean): Element | undefined {
  if (isElement(node) && passes(node)) return node;
  for (const child of childrenOf(node)) {
    const found = findElement(child, passes);
    if (found) return found;
  }
  return undefined;
}
