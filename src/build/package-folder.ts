/** The folder of the package that a source belongs to, the innermost where they are nested; nothing for the site's own. */
export function packageFolder(source: string): string | undefined {
  // Plugins mark what they made of a file by a zero, a word of their own before it, or a query behind it.
  const path = source
    .replaceAll('\\', '/')
    .replace(/^\0?(?:[\w-]{2,}:)?/, '')
    .replace(/\?.*$/, '');
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
}
