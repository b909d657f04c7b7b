import type { TextStyle } from '#sandbox';

type Color = NonNullable<TextStyle['color']>;

/** The sixteen colours that have names: black, red, green, yellow, blue, magenta, cyan, white; and the bright ones. */
const named = [
  '#000000',
  '#cd3131',
  '#0f9d58',
  '#b58900',
  '#2472c8',
  '#bc3fbc',
  '#0e9bb0',
  '#bfbfbf',
  '#767676',
  '#f14c4c',
  '#23d18b',
  '#e5c000',
  '#3b8eea',
  '#d670d6',
  '#29b8db',
  '#ffffff',
];

/**
 * One of a terminal's 256 colours, for CSS: sixteen have names, 216 form a cube, and 24 are greys.
 *
 * @see https://en.wikipedia.org/wiki/ANSI_escape_code#8-bit
 */
export function cssColor(color: Color): string {
  if (typeof color === 'string') return color;
  const name = named[color];
  if (name !== undefined) return name;
  if (color >= 232) return hex([8 + 10 * (color - 232), 8 + 10 * (color - 232), 8 + 10 * (color - 232)]);
  const steps = [Math.floor((color - 16) / 36), Math.floor((color - 16) / 6) % 6, (color - 16) % 6];
  return hex(steps.map((step) => (step === 0 ? 0 : 55 + 40 * step)));
}

function hex(parts: readonly number[]): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
