/** A part of a text: text as it is, or what stands for an invisible character. */
export interface VisiblePart {
  readonly text: string;
  /** The name of the invisible character; absent for text as it is. */
  readonly name?: string;
}

/** Control characters except line feed and tab; characters that reverse text or hide in it; line and paragraph separators. */
const hidden =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** How many characters of one text are named one by one: thousands would keep a page busy. */
const mostNamed = 500;

/**
 * Splits a text into parts that show all of it: a character that would reverse the text, or be invisible, is named.
 * @example visibleText('a\u202eb') // [{ text: 'a' }, { text: 'U+202E', name: 'U+202E, a character that is not seen' }, …]
 */
export function visibleText(text: string): readonly VisiblePart[] {
  const parts: VisiblePart[] = [];
  let begin = 0;
  let count = 0;
  for (const { 0: character, index } of text.matchAll(hidden)) {
    count += 1;
    if (count > mostNamed) return [...parts, { text: visibleString(text.slice(begin)) }];
    if (index > begin) parts.push({ text: text.slice(begin, index) });
    const number = numberOf(character);
    parts.push({ text: number, name: `${number}, a character that is not seen` });
    begin = index + character.length;
  }
  if (begin < text.length) parts.push({ text: text.slice(begin) });
  return parts;
}

/** The same as a single string, for labels, titles and sentences. */
export function visibleString(text: string): string {
  return text.replace(hidden, numberOf);
}

function numberOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
