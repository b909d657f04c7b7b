import { exampleSources } from '#content-map/examples';
import type { Files } from './files.ts';
import { entryNames, isEntry, type Language } from './languages.ts';

/** An example of the gallery. */
interface Example {
  readonly title: string;
  readonly original: Files;
}

/** How an example is called in a language: `tags`, `tags.py`. */
export function exampleId(slug: string, language: Language): string {
  return language === 'ts' ? slug : `${slug}.${language}`;
}

/** All examples, in each language that they are written in, by {@link exampleId}. */
export const examples: ReadonlyMap<string, Example> = new Map(
  [...exampleSources].flatMap(([slug, { title, files }]) =>
    (Object.keys(entryNames) as Language[])
      .filter((language) => files.has(entryNames[language]))
      .map((language) => {
        const original = [...files]
          .filter(([name]) => name.endsWith(`.${language}`))
          .map(([name, code]) => ({ name, code }))
          // The entry first.
          .sort((one, two) => Number(isEntry(two.name)) - Number(isEntry(one.name)));
        return [exampleId(slug, language), { title, original }] as const;
      }),
  ),
);
