import type { StyledText, TextStyle } from '#sandbox';
import { visibleText } from '#ui/words';
import { element } from '#ui/dom';
import { cssColor } from './terminal-colors.ts';

const flags = ['bold', 'dim', 'italic', 'underline', 'hidden', 'strikethrough'] as const;

/** Printed text, with its styles, and with marks for invisible characters. */
export function renderText(parts: readonly StyledText[]): readonly (Node | string)[] {
  return parts.flatMap(({ text, style }) => {
    const visible = visibleText(text).map((part) =>
      part.name === undefined
        ? part.text
        : element('span', { class: 'ui-mark', title: part.name }, part.text),
    );
    return style ? [styled(style, visible)] : visible;
  });
}

function styled(style: TextStyle, content: readonly (Node | string)[]): HTMLElement {
  const names = flags.filter((flag) => style[flag]).map((flag) => `text-${flag}`);
  const { color, background } = style.inverse
    ? { color: style.background, background: style.color }
    : { color: style.color, background: style.background };
  if (style.inverse) names.push('text-inverse');
  if (color !== undefined) names.push('text-color');
  if (background !== undefined) names.push('text-background');
  const made = element('span', { class: names.join(' ') }, ...content);
  if (color !== undefined) made.style.setProperty('--color', cssColor(color));
  if (background !== undefined) made.style.setProperty('--background', cssColor(background));
  return made;
}

/** The part of styled text from one character to another. */
export function slice(parts: readonly StyledText[], from: number, to: number): readonly StyledText[] {
  const found: StyledText[] = [];
  let at = 0;
  for (const part of parts) {
    const text = part.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (text !== '') found.push({ ...part, text });
    at += part.text.length;
    if (at >= to) break;
  }
  return found;
}
