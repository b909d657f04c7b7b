/** The folder of the (innermost) package that a source belongs to; `undefined` for the site's own sources. */
export function packageFolder(source: string): string | undefined {
  // Plugins mark what they made from a file with a NUL or a word of their own before its path, or a query after it.
  const path = source
    .replaceAll('\\', '/')
    .replace(/^\0?(?:[\w-]{2,}:)?/, '')
    .replace(/\?.*$/, '');
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
}
