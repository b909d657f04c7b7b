import { named } from '../place.ts';
import { isArray, isTrue, type Json, JqError } from '../values.ts';
import type { ValueFunction } from './value-function.ts';

const flagsHere: Readonly<Record<string, string>> = { i: 'i', x: '', s: 's', n: '', l: '', p: 's', g: '' };

/** A regular expression of `jq`, which are those of Oniguruma, as one of JavaScript. */
function expressionOf(pattern: string, flags: string): RegExp {
  const unknown = Array.from(flags).find((flag) => !Object.hasOwn(flagsHere, flag));
  if (unknown !== undefined) throw new JqError(`${flags} is not a valid modifier string`);
  const plain = flags.includes('x')
    ? pattern.replace(/\\[^]|#.*|\s+/g, (part) => (part.startsWith('\\') ? part : ''))
    : pattern;
  const source = plain
    .replace(/\[:(\w+):\]/g, (whole, name: string) => classes[name] ?? whole)
    .replaceAll(String.raw`\A`, '^')
    .replace(/\\[zZ]/g, '$')
    .replaceAll(String.raw`\h`, '[0-9a-fA-F]');
  const inline = /^\(\?([is]+)\)/.exec(source)?.[1] ?? '';
  const own = new Set(['g', 'd', 'u', ...Array.from(flags + inline, (flag) => flagsHere[flag] ?? '')]);
  try {
    return new RegExp(source.replace(/^\(\?[is]+\)/, ''), [...own].join(''));
  } catch {
    return withoutUnicode(source, pattern, [...own].filter((flag) => flag !== 'u').join(''));
  }
}

/** A sign that needs no backslash may have one. */
function withoutUnicode(source: string, pattern: string, flags: string): RegExp {
  try {
    return new RegExp(source, flags);
  } catch {
    throw new JqError(`${pattern} (at offset 0) is not a valid regex`);
  }
}

const classes: Readonly<Record<string, string>> = {
  ...{ alpha: 'A-Za-z', digit: '0-9', alnum: 'A-Za-z0-9', upper: 'A-Z', lower: 'a-z', space: String.raw`\s` },
  ...{
    blank: String.raw` \t`,
    xdigit: '0-9A-Fa-f',
    punct: String.raw`!-\/:-@\[-\`{-~`,
    word: String.raw`\w`,
  },
};

const signs = (text: string, end: number) => Array.from(text.slice(0, end)).length;

function captureOf(
  text: string,
  name: string | null,
  found: string | undefined,
  at: readonly [number, number] | undefined,
): Json {
  return new Map<string, Json>([
    ['offset', at ? signs(text, at[0]) : -1],
    ['length', found === undefined ? 0 : Array.from(found).length],
    ['string', found ?? null],
    ['name', name],
  ]);
}

function matchOf(text: string, match: RegExpExecArray): Json {
  const names = new Map<number, string>();
  const groups = Object.entries(match.indices?.groups ?? {});
  let next = 0;
  for (const [index, at] of (match.indices ?? []).entries()) {
    if (index === 0) continue;
    const group = groups[next];
    if (group && String(group[1]) === String(at)) {
      names.set(index, group[0]);
      next += 1;
    }
  }
  return new Map<string, Json>([
    ['offset', signs(text, match.index)],
    ['length', Array.from(match[0]).length],
    ['string', match[0]],
    [
      'captures',
      match
        .slice(1)
        .map((found: string | undefined, index) =>
          captureOf(text, names.get(index + 1) ?? null, found, match.indices?.[index + 1]),
        ),
    ],
  ]);
}

/** Functions of regular expressions. */
export const expressions: Readonly<Record<string, ValueFunction>> = {
  '_matches/3': (value, given, flags, onlyTests) => {
    const [pattern, moreFlags] = isArray(given) ? [given[0] ?? null, given[1] ?? null] : [given, flags];
    if (typeof value !== 'string')
      throw new JqError(`${named(value)} cannot be matched, as it is not a string`);
    if (typeof pattern !== 'string')
      throw new JqError(`${named(pattern)} cannot be matched, as it is not a string`);
    const all = typeof moreFlags === 'string' ? moreFlags : '';
    const expression = expressionOf(pattern, all);
    if (isTrue(onlyTests)) return expression.test(value);
    const found = [...value.matchAll(expression)].filter(([text]) => !all.includes('n') || text !== '');
    return (all.includes('g') ? found : found.slice(0, 1)).map((match) => matchOf(value, match));
  },
};
