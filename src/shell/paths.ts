/** The folders that have a name in the shell. */
export const folderOf = { home: '/home/reader' } as const;

/** The whole path of what is called by `path` in `folder`: without `.`, `..` and a slash at its end. */
export function resolvePath(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${folder}/${path}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.replace(/\/+$/, '').replace(/^.*\//, '');
}

/** The path as a person writes it, with `~` for the reader's own folder. */
export function shortPath(path: string): string {
  if (path === folderOf.home) return '~';
  return path.startsWith(`${folderOf.home}/`) ? `~${path.slice(folderOf.home.length)}` : path;
}
