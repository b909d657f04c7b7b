import { alternatives, type Language, languages } from '../in-language.ts';

/** A listing of Expressive Code in one of the languages. */
const listing = /<div class="expressive-code">(?=(?:(?!<\/figure>).)*?<pre data-language="(ts|py)")/gs;

/**
 * Makes of what an author wrote for several languages HTML that has all of it: styles show what belongs to the language that the reader
 * has chosen. In an exercise with one language the rest is left out.
 *
 * @param has The languages of the exercise.
 */
export function forLanguages(html: string, has: readonly Language[]): string {
  const marked = html.replace(alternatives, (_, ...texts: readonly string[]) =>
    languages
      .map((language, index) => {
        const text = texts[index] ?? '';
        if (has.length === 1 || text === '') return has.includes(language) ? text : '';
        return `<span data-for="${language}">${text}</span>`;
      })
      .join(''),
  );
  return marked.replace(listing, (div: string, language: string) =>
    div.replace('>', ` data-for="${language}"${has.includes(language as Language) ? '' : ' hidden'}>`),
  );
}
