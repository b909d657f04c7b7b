export type Minutes = number;

const wordsPerMinute = 170;

/** The minutes that a reader spends on each component, in addition to reading. */
const minutesFor: Readonly<Record<string, Minutes>> = {
  Snippet: 1,
  Tools: 1,
  Exercise: 4,
  Predict: 0.5,
  Review: 2,
};

/** What is on slides alone, which a reader does not see. */
const presented = /<Note>[^]*?<\/Note>|<Only present>[^]*?<\/Only>/g;

/** How long a lesson takes, estimated from its MDX: the words, and the code to run and to write. */
export function estimateMinutes(mdx: string): Minutes {
  const page = mdx.replaceAll(presented, ' ');
  const prose = page.replaceAll(/^import .*$/gm, '').replaceAll(/<[^>]+>/g, ' ');
  const words = prose.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
  const doing = Object.entries(minutesFor)
    .map(([component, each]) => each * (page.split(`<${component}`).length - 1))
    .reduce((sum, minutes) => sum + minutes, 0);
  return Math.max(1, Math.round(words / wordsPerMinute + doing));
}
