/** The name of a mistake's program, as words: `slash-at-the-start` is “Slash at the start”. */
export function mistakeName(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
