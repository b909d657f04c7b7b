/** The folders of a lesson's exercises, in the order of its page. */
export function exercisesOf(mdx: string): readonly string[] {
  return [...mdx.matchAll(/<Exercise\b[^>]*?\bfolder="([^"]+)"/g)].map(([, folder = '']) => folder);
}
