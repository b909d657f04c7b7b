import { CommandProblem } from '../command.ts';

/** Classes such as `[:digit:]`, as JavaScript has them within brackets. */
const classes: Readonly<Record<string, string>> = {
  ...{ alpha: String.raw`\p{L}`, digit: '0-9', alnum: String.raw`\p{L}\p{N}`, upper: String.raw`\p{Lu}` },
  ...{ lower: String.raw`\p{Ll}`, space: String.raw`\s`, blank: String.raw` \t`, xdigit: '0-9A-Fa-f' },
  ...{
    punct: String.raw`!-\/:-@\[-\x60\{-~`,
    cntrl: String.raw`\x00-\x1f\x7f`,
    print: String.raw`\x20-\x7e`,
  },
};

/** Brackets, what has a backslash, or one sign. */
const tokens = /\[\^?\]?(?:\[:\w+:\]|\[[.=].*?[.=]\]|[^\]])*\]|\\[^]|[^]/gu;

/**
 * Patterns of `grep` as one expression of JavaScript.
 *
 * @param flags What `grep` was called with: `F`, `E`, `P`, `i`, `w`, `x`.
 */
export function searchFor(patterns: readonly string[], flags: ReadonlySet<string>): RegExp {
  const sources = patterns.map((pattern) => {
    if (flags.has('P')) return pattern;
    if (flags.has('F')) return pattern.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
    return expressionOf(pattern, flags.has('E'));
  });
  const one = sources.length === 1 ? (sources[0] ?? '') : sources.map((source) => `(?:${source})`).join('|');
  const whole = flags.has('x') ? `^(?:${one})$` : flags.has('w') ? `(?<!\\w)(?:${one})(?!\\w)` : one;
  try {
    return new RegExp(whole, flags.has('i') ? 'giu' : 'gu');
  } catch {
    throw new CommandProblem(
      `${patterns.join(' ')} is no pattern`,
      'With -F every sign stands for itself: grep -F PATTERN',
      2,
    );
  }
}

/**
 * A basic expression, or an extended one, as JavaScript has it.
 *
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap09.html
 */
function expressionOf(pattern: string, isExtended: boolean): string {
  let before = '';
  return (pattern.match(tokens) ?? [])
    .map((token) => {
      const isFirst = before === '' || /^\\?[(|]$/.test(before);
      before = token;
      if (token.length > 1 && token.startsWith('[')) return bracketsOf(token);
      if (token.startsWith('\\')) return escapeOf(token.slice(1), isExtended);
      if (token === '*' && isFirst) return String.raw`\*`;
      if (token === '{' && isExtended) return '{';
      if (!isExtended && '+?|(){}'.includes(token)) return `\\${token}`;
      if (token === ']' || token === '/') return `\\${token}`;
      return token;
    })
    .join('');
}

function escapeOf(sign: string, isExtended: boolean): string {
  if (sign === '<') return String.raw`(?<!\w)(?=\w)`;
  if (sign === '>') return String.raw`(?<=\w)(?!\w)`;
  if (!isExtended && '+?|(){}'.includes(sign)) return sign;
  if (/[wWsSbB1-9]/.test(sign)) return `\\${sign}`;
  return /[\^$.*+?()[\]{}|/\\]/.test(sign) ? `\\${sign}` : sign;
}

/** What stands in brackets: a backslash is itself, and `]` as the first. */
function bracketsOf(token: string): string {
  const [, not = '', inside = ''] = /^\[(\^?)([^]*)\]$/.exec(token) ?? [];
  const items = inside.replace(
    /\[:(\w+):\]|\[[.=](.*?)[.=]\]|[\\\][&~!#$%*+,.:;<=>?@^`{|}/()]/g,
    (whole, name?: string, one?: string) => {
      if (name !== undefined) return classes[name] ?? whole;
      const sign = one ?? whole;
      return /[\\\]^[]/.test(sign) ? `\\${sign}` : sign;
    },
  );
  return `[${not}${items}]`;
}
