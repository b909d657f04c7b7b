/** Whether a text is like a pattern, in which `*` stands for any characters and `?` for one. */
export function matchesPattern(pattern: string, text: string): boolean {
  let at = 0;
  let index = 0;
  // Where the last star was, and what it has swallowed up to: the place to go back to.
  let star = -1;
  let starText = 0;
  while (index < text.length) {
    if (pattern[at] === '*') {
      star = at;
      starText = index;
      at += 1;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[index])) {
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
