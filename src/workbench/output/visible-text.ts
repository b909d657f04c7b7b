/** A stretch of printed text: as it is, or a character that would not be seen, by what stands for it. */
export interface VisiblePart {
  readonly text: string;
  /** What the character is; absent for text as it is. */
  readonly name?: string;
}

/** Control characters but line feed and tab; what turns the direction of text; line and paragraph separators. */
const hidden = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Printed text in parts that show all of it: a character that would turn text around or be no more than a gap is named.
 * @example visibleText('a\u202eb') // [{ text: 'a' }, { text: 'U+202E', name: 'U+202E, a character that is not seen' }, …]
 */
export function visibleText(text: string): readonly VisiblePart[] {
  const parts: VisiblePart[] = [];
  let begin = 0;
  for (const { 0: character, index } of text.matchAll(hidden)) {
    if (index > begin) parts.push({ text: text.slice(begin, index) });
    parts.push(named(character));
    begin = index + character.length;
  }
  if (begin < text.length) parts.push({ text: text.slice(begin) });
  return parts;
}

function named(character: string): VisiblePart {
  const code = character.charCodeAt(0);
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return { text: number, name: `${number}, a character that is not seen` };
}
