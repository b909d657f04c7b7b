const addresses = import.meta.glob<string>('/content/files/*', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/** The files that a program finds in its folder, each with the address that it is downloaded from. */
export const sampleFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(addresses).map(([path, url]) => [path.replace(/^.*\//, ''), url]),
);
