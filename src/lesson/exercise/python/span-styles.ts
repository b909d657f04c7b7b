/**
 * Puts the styles of highlighted code into a list, and their numbers in their place: each is longer than the word that it colours, and
 * there are ten of them in all.
 *
 * @param styles The list, which grows by those that are new.
 * @example numberStyles('<span style="color:red">if</span>', []) // '<span style="0">if</span>'
 */
export function numberStyles(html: string, styles: string[]): string {
  return html.replace(/<span style="([^"]*)"/g, (_, style: string) => {
    if (!styles.includes(style)) styles.push(style);
    return `<span style="${styles.indexOf(style)}"`;
  });
}

/** Puts the styles back in the place of their numbers. */
export function styleNumbers(html: string, styles: readonly string[]): string {
  return html.replace(
    /<span style="(\d+)"/g,
    (_, index: string) => `<span style="${styles[Number(index)] ?? ''}"`,
  );
}
