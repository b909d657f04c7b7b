/** A part of a key: text as it is, or what stands for an invisible character. */
export interface KeyPart {
  readonly text: string;
  /** The name of the invisible character; absent for text as it is. */
  readonly name?: string;
}

const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cn}\p{Co}]|(?! )\p{Zs}|^ +| +$| {2,}/u;
const whole = new RegExp(invisible, 'gu');
const names: Readonly<Record<string, readonly [sign: string, name: string]>> = {
  '\t': ['⇥', 'tab'],
  '\n': ['↵', 'line feed'],
  '\r': ['␍', 'carriage return'],
  '\u00a0': ['⍽', 'no-break space'],
};

/**
 * Splits a key into parts that show all of it: control characters, characters that reorder or hide text, and spaces at the
 * ends or side by side are named. The zero-width joiner within an emoji stays, since it is part of what is seen.
 * @example visibleKey('a\nb') // [{ text: 'a' }, { text: '↵', name: 'line feed (U+000A)' }, { text: 'b' }]
 */
export function visibleKey(key: string): readonly KeyPart[] {
  if (!invisible.test(key)) return [{ text: key }];
  const parts: KeyPart[] = [];
  let begin = 0;
  for (const match of key.matchAll(whole)) {
    const [found] = match;
    if (joinsEmoji(key, match.index, found)) continue;
    if (match.index > begin) parts.push({ text: key.slice(begin, match.index) });
    for (const character of found) parts.push(named(character));
    begin = match.index + found.length;
  }
  if (begin < key.length) parts.push({ text: key.slice(begin) });
  return parts;
}

/** A key as one line of text, for labels and titles. */
export function keyLabel(key: string): string {
  return visibleKey(key)
    .map(({ text }) => text)
    .join('');
}

function named(character: string): KeyPart {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (character === ' ') return { text: '␠', name: 'space' };
  const [sign, name] = names[character] ?? [code, 'invisible character'];
  return { text: sign, name: `${name} (${code})` };
}

function joinsEmoji(key: string, at: number, found: string): boolean {
  if (found !== '\u200d') return false;
  const before = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u.test(key.slice(0, at));
  return before && /^\p{Extended_Pictographic}/u.test(key.slice(at + 1));
}
