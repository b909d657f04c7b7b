const texts = import.meta.glob<string>('/content/workshops/[!_]*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The text of each workshop's file, by its slug. Only for building pages. */
export const workshopTexts: ReadonlyMap<string, string> = new Map(
  Object.entries(texts).map(([path, text]) => [path.replace(/.*\/|\.mdx$/g, ''), text]),
);
