import { textOf } from './fields.ts';
import { patternSource } from './glob.ts';
import type { Sign } from './sets.ts';

/** Leaves out what a pattern matches at the start (`#`) or the end (`%`), as little or (doubled) as much as it can. */
export function trim(value: string, operator: string, pattern: readonly Sign[]): string {
  if (operator.startsWith('#')) {
    const many = operator === '#' ? '.*?' : '.*';
    const found = new RegExp(`^${patternSource(pattern, '.', many)}`, 'su').exec(value);
    return found ? value.slice(found[0].length) : value;
  }
  // A `*` at its start takes all there is, or nothing.
  const behindStars = pattern.findIndex(({ text, isQuoted }) => text !== '*' || isQuoted);
  const isAnyStart = behindStars !== 0;
  const rest = behindStars === -1 ? [] : pattern.slice(behindStars);
  const whole = new RegExp(`^${patternSource(operator === '%' ? rest : pattern)}$`, 'su');
  if (operator === '%%' && isAnyStart) return whole.test(value) ? '' : value;
  // What ends the text is looked for from where it may begin: first from the left, or from the right.
  const starts = Array.from({ length: value.length + 1 }, (_, start) => start);
  if (operator === '%') starts.reverse();
  const start = starts.find((at) => whole.test(value.slice(at)));
  return start === undefined ? value : value.slice(0, start);
}

/** Puts something in the place of what a pattern matches: once, everywhere (`//`), at the start (`/#`) or the end (`/%`). */
export function replace(
  value: string,
  operator: string,
  pattern: readonly Sign[],
  other: readonly Sign[],
): string {
  if (textOf(pattern) === '' && !/[#%]/.test(operator)) return value;
  const source = patternSource(pattern);
  const expression =
    operator === '/#'
      ? new RegExp(`^(?:${source})`, 'su')
      : operator === '/%'
        ? new RegExp(`(?:${source})$`, 'su')
        : new RegExp(source, operator === '//' ? 'gsu' : 'su');
  // An `&` stands for what was found; behind the last that was found, there is nothing more.
  return value.replace(expression, (found) =>
    found === '' && operator === '//'
      ? ''
      : other.map(({ text, isQuoted }) => (isQuoted ? text : text.replaceAll('&', () => found))).join(''),
  );
}

/** Has signs that a pattern matches be large (`^`) or small (`,`): the first, or (doubled) all. */
export function changeCase(value: string, operator: string, pattern: readonly Sign[]): string {
  const matches = new RegExp(`^${pattern.length === 0 ? '.' : patternSource(pattern)}$`, 'su');
  const change = (sign: string) => (operator.startsWith('^') ? sign.toUpperCase() : sign.toLowerCase());
  return Array.from(value, (sign, index) =>
    (operator.length === 2 || index === 0) && matches.test(sign) ? change(sign) : sign,
  ).join('');
}

/** A text as a shell reads it: `it's` is `'it'\''s'`. */
export const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** The same on one line, as `$'one\ntwo'`, where there are line feeds or tabs in it. */
export function quotedOnOneLine(text: string): string | undefined {
  if (!/[\n\t]/.test(text)) return undefined;
  const escaped = text.replace(/['\\]/g, String.raw`\$&`);
  return `$'${escaped.replaceAll('\n', String.raw`\n`).replaceAll('\t', String.raw`\t`)}'`;
}
