const width = 80;

/** A command of these words: on one line if it fits, else with one word a line. */
export function shellLine(words: readonly string[]): string {
  const line = words.join(' ');
  return line.length <= width && !line.includes('\n') ? line : words.join(' \\\n  ');
}
