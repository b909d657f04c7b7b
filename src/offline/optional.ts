/** Files that are large, and that many readers never need. */
export interface OptionalFiles {
  /** What a reader calls them. */
  readonly name: string;
  /** What their addresses begin with, below the site's base path. */
  readonly prefix: string;
}

/** What is kept on a device only once it was used, and then for good. */
export const optionalFiles: readonly OptionalFiles[] = [{ name: 'Python', prefix: '_astro/python-' }];

/** The optional files that an address belongs to, if it does. */
export function optionalAt(path: string): OptionalFiles | undefined {
  return optionalFiles.find(({ prefix }) => path.startsWith(prefix));
}
