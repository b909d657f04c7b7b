import type { TerminalColor, TextStyle } from '../../text-style.ts';

const on: Readonly<Record<number, TextStyle>> = {
  1: { bold: true },
  2: { dim: true },
  3: { italic: true },
  4: { underline: true },
  7: { inverse: true },
  8: { hidden: true },
  9: { strikethrough: true },
  21: { underline: true },
};
const off: Readonly<Record<number, readonly (keyof TextStyle)[]>> = {
  22: ['bold', 'dim'],
  23: ['italic'],
  24: ['underline'],
  27: ['inverse'],
  28: ['hidden'],
  29: ['strikethrough'],
  39: ['color'],
  49: ['background'],
};

/**
 * The style after a "select graphic rendition" sequence, or `undefined` where everything is back to normal.
 *
 * @param parameters What is between `ESC [` and `m`, such as `1;38;5;208`.
 * @see https://en.wikipedia.org/wiki/ANSI_escape_code#Select_Graphic_Rendition_parameters
 */
export function applySgr(style: TextStyle | undefined, parameters: string): TextStyle | undefined {
  let now: TextStyle = style ?? {};
  const groups = parameters.split(';');
  for (let index = 0; index < groups.length; index += 1) {
    const [first = '', ...sub] = (groups[index] ?? '').split(':');
    const code = Number(first);
    if (code === 38 || code === 48 || code === 58) {
      const rest = sub.length > 0 ? sub : groups.slice(index + 1);
      const { color, length } = extendedColor(rest, sub.length > 0);
      if (sub.length === 0) index += length;
      if (color !== undefined && code !== 58) now = { ...now, [code === 38 ? 'color' : 'background']: color };
    } else if (code === 0) now = {};
    else if (code === 4 && sub[0] === '0') now = without(now, ['underline']);
    else if (on[code]) now = { ...now, ...on[code] };
    else if (off[code]) now = without(now, off[code]);
    else if (code >= 30 && code <= 37) now = { ...now, color: code - 30 };
    else if (code >= 40 && code <= 47) now = { ...now, background: code - 40 };
    else if (code >= 90 && code <= 97) now = { ...now, color: code - 82 };
    else if (code >= 100 && code <= 107) now = { ...now, background: code - 92 };
  }
  return Object.keys(now).length > 0 ? now : undefined;
}

/** The colour after 38 or 48, and how many parameters it takes: `5;n`, `2;r;g;b`; with colons also `2::r:g:b`. */
function extendedColor(
  [kind, ...rest]: readonly string[],
  hasColons: boolean,
): { color?: TerminalColor; length: number } {
  if (kind === '5') {
    const color = Number(rest[0]);
    return { length: 2, ...(color >= 0 && color <= 255 && { color }) };
  }
  if (kind !== '2') return { length: 1 };
  const parts = (hasColons && rest.length > 3 ? rest.slice(1, 4) : rest.slice(0, 3)).map(Number);
  const isColor = parts.length === 3 && parts.every((part) => part >= 0 && part <= 255);
  const hex = parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('');
  return { length: 4, ...(isColor && { color: `#${hex}` as const }) };
}

function without(style: TextStyle, names: readonly (keyof TextStyle)[]): TextStyle {
  return Object.fromEntries(Object.entries(style).filter(([name]) => !names.some((one) => one === name)));
}
