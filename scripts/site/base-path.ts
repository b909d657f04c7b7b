/** The path that the site is served under: `/`, or `BASE_PATH` with a slash at both ends, so `/learn-s3/` for `learn-s3`. */
export function basePath(text = process.env.BASE_PATH ?? ''): string {
  const inner = text.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
