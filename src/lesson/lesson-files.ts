const sources = import.meta.glob<string>('/content/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Where a component stands: its lesson's folder below `content/`, such as `lessons/first-requests`. */
export function lessonFolder(locals: App.Locals): string {
  const { id } = locals.starlightRoute.entry;
  // Starlight's own name for the home page is the empty string.
  return id === '' ? 'home' : id;
}

/** The text of a `.ts` file in a lesson's folder. Throws with the files that are there when it is not. */
export function lessonFile(folder: string, file: string): string {
  const source = sources[`/content/${folder}/${file}`];
  if (source !== undefined) return source;
  const start = `/content/${folder}/`;
  const there = Object.keys(sources).flatMap((path) =>
    path.startsWith(start) && !path.includes('/mistakes/') ? [path.slice(start.length)] : [],
  );
  throw new Error(
    `content/${folder}/${file} is not there, but a component in content/${folder}/index.mdx points to it. ` +
      `The folder has: ${there.join(', ') || 'no .ts file at all'}.`,
  );
}
