import { literalMark, literalStar } from './policy-variables.ts';

/** Whether a text matches a pattern, in which `*` stands for any characters and `?` for exactly one. */
export function matchesPattern(pattern: string, text: string): boolean {
  let at = 0;
  let index = 0;
  // Where the last star is, and how far into the text it has matched: the place to go back to.
  let star = -1;
  let starText = 0;
  while (index < text.length) {
    if (pattern[at] === '*') {
      star = at;
      starText = index;
      at += 1;
    } else if (at < pattern.length && fits(pattern[at], text[index])) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      at = star + 1;
      starText += 1;
      index = starText;
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}

function fits(wanted: string | undefined, char: string | undefined): boolean {
  if (wanted === char || wanted === '?') return true;
  return (wanted === literalStar && char === '*') || (wanted === literalMark && char === '?');
}
