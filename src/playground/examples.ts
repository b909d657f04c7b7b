import { exampleSources } from '#content-map/examples';
import { entryName, type Files } from './files.ts';

/** An example of the gallery. */
interface Example {
  readonly title: string;
  readonly original: Files;
}

/** All examples by their slugs. */
export const examples: ReadonlyMap<string, Example> = new Map(
  [...exampleSources].map(([slug, { title, files }]) => {
    const original = [...files]
      .map(([name, code]) => ({ name, code }))
      // The entry first.
      .sort((one, two) => Number(two.name === entryName) - Number(one.name === entryName));
    return [slug, { title, original }];
  }),
);
