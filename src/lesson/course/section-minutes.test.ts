import { expect, it } from 'vitest';
import { sectionMinutes } from './section-minutes.ts';

const words = (count: number) => 'word '.repeat(count);

it('measures each ## section by its words and by what there is to do', () => {
  const exercise = '<Exercise title="Do it" folder="do-it">\nDo.\n</Exercise>';
  const mdx = `Opening.\n\n## One\n\n${words(510)}\n\n### Deeper\n\n${words(170)}\n\n## Two\n\n${exercise}\n\n## Three\n`;
  expect(sectionMinutes(mdx)).toEqual([4, 4, 1]);
});

it('takes no comment of a listing for a heading', () => {
  expect(sectionMinutes('## One\n\n```sh\n## two\n```\n\n  ~~~\n## three\n  ~~~\n\n## Four')).toHaveLength(2);
});

it('counts nothing that is on slides alone', () => {
  const presented = `<Note>\n${words(510)}\n</Note>\n<Only present>\n${words(510)}\n</Only>`;
  expect(sectionMinutes(`## One\n\n${words(170)}\n${presented}`)).toEqual([1]);
});
