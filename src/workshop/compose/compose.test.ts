import { describe, expect, it } from 'vitest';
import { lengthInWords, timeAfter } from './clock.ts';
import { composeWorkshop, type Material } from './compose.ts';
import { partsOf } from './workshop.ts';

const mdx = `---
title: One hour
description: An hour of S3.
order: 1
audience: For everybody.
minutes: 30
starts: '09:30'
outcomes: [store an object, list objects]
bring: [a laptop]
prepare: [Do the exercise.]
room: [a projector]
parts:
  - chapter: One
  - talk: welcome
    minutes: 4
  - section: uploading#a-file
    minutes: 6
  - break: Coffee
    minutes: 5
  - chapter: Two
  - exercise: uploading/a-file
    minutes: 15
    mistakes: [no-type]
---

## Welcome

<Note>

Wait.

</Note>
`;
const material: Material = {
  lessons: [
    {
      slug: 'uploading',
      title: 'Uploading',
      sections: [
        {
          id: 'a-file',
          title: 'A file',
          minutes: 3,
          exercises: [{ folder: 'a-file', title: 'A picture', minutes: 4 }],
          notes: ['Ask.'],
        },
      ],
    },
  ],
  mistakesOf: () => ['no-body', 'no-type'].map((name) => ({ name, message: `${name}.` })),
};
const compose = (text: string) => composeWorkshop('one-hour', text, material);

describe('composeWorkshop', () => {
  it('computes when each part begins', () => {
    const { chapters } = compose(mdx);
    expect(chapters.map(({ title, after }) => [title, after])).toEqual([
      ['One', 0],
      ['Two', 15],
    ]);
    expect(partsOf({ chapters }).map(({ kind, after, minutes }) => [kind, after, minutes])).toEqual([
      ['talk', 0, 4],
      ['section', 4, 6],
      ['break', 10, 5],
      ['exercise', 15, 15],
    ]);
  });

  it('gives each part an id of its own, what its lesson notes, and the mistakes that are named', () => {
    const parts = partsOf(compose(mdx));
    const ids = ['welcome', 'uploading--a-file', 'break-1', 'uploading--exercise-a-file'];
    expect(parts.map(({ id }) => id)).toEqual(ids);
    expect(parts.map((part) => part.notes)).toEqual([['Wait.'], ['Ask.'], [], []]);
    expect(parts[3]).toMatchObject({ ownMinutes: 4, mistakes: [{ name: 'no-type', message: 'no-type.' }] });
  });

  it('throws what its author has to mend, with file and line', () => {
    expect(() => compose(mdx.replace('#a-file', '#file'))).toThrow(
      /^content\/workshops\/one-hour\.mdx:16: The lesson uploading has no section/,
    );
  });
});

it.each([
  ['09:30', 0, '09:30'],
  ['09:30', 95, '11:05'],
  ['23:50', 20, '00:10'],
])('%s, and %d minutes later it is %s', (start, minutes, time) => {
  expect(timeAfter(start, minutes)).toBe(time);
});

it.each([
  [90, '90 minutes'],
  [180, '3 hours'],
  [210, '3½ hours'],
  [200, '200 minutes'],
])('%d minutes are %s', (minutes, words) => expect(lengthInWords(minutes)).toBe(words));
