/** The path that the site is served under, `/` unless `BASE_PATH` says another. It has a slash at both ends: `learn-s3` is `/learn-s3/`. */
export function basePath(text = process.env.BASE_PATH ?? ''): string {
  const inner = text.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
