/** A name with the mark that makes it the reader's own, as `names.ts` of the connections reads it. */
const marked = /^(.+)-(?=[a-z]*\d)[a-z\d]{4,8}$/;

/** The name that a lesson uses for one of the reader's buckets: `my-social-app` for `my-social-app-k3x9`. */
export function lessonName(bucket: string): string | undefined {
  return marked.exec(bucket)?.[1];
}
