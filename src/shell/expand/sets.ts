/** A sign of a word, and whether it was quoted: then it stands for itself. */
export interface Sign {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** What classes of letters are called in patterns and regular expressions of POSIX. */
export const classes: Readonly<Record<string, string>> = {
  ...{ alpha: 'a-zA-Z', digit: '0-9', alnum: 'a-zA-Z0-9', upper: 'A-Z', lower: 'a-z', xdigit: '0-9A-Fa-f' },
  ...{ space: String.raw`\s`, blank: String.raw` \t`, punct: String.raw`!-\/:-@\[-\`{-~` },
};

/**
 * Reads `[a-z]` in a pattern, from behind its `[`: as a regular expression, and where its `]` is. `undefined` where it has no end.
 *
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_14_01
 */
export function readSet(
  word: readonly Sign[],
  start: number,
): { readonly source: string; readonly end: number } | undefined {
  const sees = (text: string, at: number) => word[at]?.text === text && !word[at].isQuoted;
  const isNot = sees('!', start) || sees('^', start);
  const first = isNot ? start + 1 : start;
  let source = '';
  for (let at = first; at < word.length; at += 1) {
    const { text, isQuoted } = word[at] ?? { text: '', isQuoted: true };
    if (at > first && sees(']', at))
      return { source: expressionOf(`[${isNot ? '^' : ''}${source}]`), end: at };
    const name = sees('[', at) && sees(':', at + 1) ? classAt(word, at + 2) : undefined;
    if (name !== undefined) {
      source += classes[name] ?? '';
      at += name.length + 3;
    } else if (text === '-' && !isQuoted) source += text;
    else source += text.replace(/[\\\]^[-]/g, String.raw`\$&`);
  }
  return undefined;
}

function classAt(word: readonly Sign[], start: number): string | undefined {
  const text = word
    .slice(start, start + 12)
    .map((sign) => sign.text)
    .join('');
  return /^(\w+):\]/.exec(text)?.[1];
}

/** A set that is none, as `[z-a]`, matches nothing. */
function expressionOf(source: string): string {
  try {
    return new RegExp(source, 'u').source;
  } catch {
    return '(?!)';
  }
}
