/** The languages in which an exercise can be done, the first of which each has. */
export const languages = ['ts', 'py'] as const;

export type Language = (typeof languages)[number];

/** `[[what is said of TypeScript|what is said of Python]]` */
export const alternatives = /\[\[(.*?)\|(.*?)\]\]/gs;

/**
 * A text as it reads for those who program in a language.
 *
 * @example inLanguage('Read it with [[`readFile`|`open`]].', 'py') // 'Read it with `open`.'
 */
export function inLanguage(text: string, language: Language): string {
  return text.replace(
    alternatives,
    (_, ...texts: readonly string[]) => texts[languages.indexOf(language)] ?? '',
  );
}
