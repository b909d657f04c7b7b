import { expect, it } from 'vitest';
import { lessonSections } from './lesson-sections.ts';

const words = (count: number) => 'word '.repeat(count);
const mdx = `Opening.

## Keep \`one\`

${words(340)}

### Keep two

<Note>

Ask *why*.

</Note>

<Exercise title="Do it" folder="do-it">
Do.
</Exercise>

## Keep two

\`\`\`sh
## no heading
\`\`\`
`;

it('knows of each section its address, its minutes without exercises, and what there is to do', () => {
  expect(lessonSections(mdx)).toEqual([
    {
      id: 'keep-one',
      title: 'Keep one',
      minutes: 2,
      exercises: [{ folder: 'do-it', title: 'Do it', minutes: 4 }],
      notes: ['Ask *why*.'],
    },
    { id: 'keep-two-1', title: 'Keep two', minutes: 1, exercises: [], notes: [] },
  ]);
});
