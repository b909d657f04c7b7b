import { estimateMinutes, type Minutes } from './minutes.ts';

/** How long each `##` section of a lesson takes, estimated from its MDX, in the order of the page. At least a minute each. */
export function sectionMinutes(mdx: string): Minutes[] {
  // A line that begins with ## in a listing is a comment, not a heading.
  const fences = /^ *(```+|~~~+)[^]*?^ *\1/gm;
  const text = mdx.replaceAll(fences, (listing) => listing.replaceAll(/^#/gm, ' '));
  return text.split(/^## /m).slice(1).map(estimateMinutes);
}
