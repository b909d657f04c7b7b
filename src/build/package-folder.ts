/** The folder of the package that a source belongs to, the innermost where they are nested; nothing for the site's own. */
export function packageFolder(source: string): string | undefined {
  const path = source.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '');
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
}
