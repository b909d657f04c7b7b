import type { ValueNode } from '#sandbox';
import { element } from '#ui/dom';
import { renderText } from './render-text.ts';

/** A value as a tree that opens level by level. Each level is drawn when it is first shown. */
export function renderValue(node: ValueNode, label?: string): HTMLElement {
  const line = () => [
    ...(label === undefined
      ? []
      : [element('span', { class: 'value-label' }, ...renderText([{ text: label }])), ': ']),
    element('span', { class: `value-${node.kind}` }, ...renderText([{ text: node.text }])),
  ];
  if (!node.children) return element('div', { class: 'value-leaf' }, ...line());

  const details = element('details', { class: 'value-node' }, element('summary', {}, ...line()));
  details.addEventListener('toggle', () => details.append(...renderChildren(node)), { once: true });
  return details;
}

function renderChildren({ children = [], more }: ValueNode): readonly HTMLElement[] {
  const items = children.map(({ label, value }) => renderValue(value, label));
  const rest = more === undefined ? [] : [element('div', { class: 'value-more' }, `… ${more} more`)];
  return [element('div', { class: 'value-children' }, ...items, ...rest)];
}
