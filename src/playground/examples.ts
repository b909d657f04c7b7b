import type { Files } from './files.ts';
import { entryName } from './files.ts';

/** An example of the gallery. */
interface Example {
  readonly title: string;
  readonly original: Files;
}

const sources = import.meta.glob<string>('/content/examples/*/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const titles = import.meta.glob<string>('/content/examples/*/example.json', { import: 'title', eager: true });

/** All examples by their slugs. */
export const examples: ReadonlyMap<string, Example> = new Map(
  Object.entries(titles).map(([path, title]) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const slug = folder.split('/').at(-2) ?? '';
    const original = Object.entries(sources)
      .filter(([source]) => source.startsWith(folder))
      .map(([source, code]) => ({ name: source.slice(folder.length), code }))
      // The entry first.
      .sort((one, two) => Number(two.name === entryName) - Number(one.name === entryName));
    return [slug, { title, original }];
  }),
);
