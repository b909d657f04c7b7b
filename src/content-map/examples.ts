const sources = import.meta.glob<string>('/content/examples/*/*.{ts,py}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const titles = import.meta.glob<string>('/content/examples/*/example.json', { import: 'title', eager: true });

/** An example of the playground: its title, and the text of each file by its name. */
export interface ExampleSource {
  readonly title: string;
  readonly files: ReadonlyMap<string, string>;
}

/** All examples of the playground by their slugs. */
export const exampleSources: ReadonlyMap<string, ExampleSource> = new Map(
  Object.entries(titles).map(([path, title]) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const files = Object.entries(sources)
      .filter(([source]) => source.startsWith(folder))
      .map(([source, code]) => [source.slice(folder.length), code] as const);
    return [folder.split('/').at(-2) ?? '', { title, files: new Map(files) }];
  }),
);
