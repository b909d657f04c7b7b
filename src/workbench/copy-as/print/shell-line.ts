const width = 80;

/** A command of these words: on one line where it fits, else each on a line of its own. */
export function shellLine(words: readonly string[]): string {
  const line = words.join(' ');
  return line.length <= width && !line.includes('\n') ? line : words.join(' \\\n  ');
}
