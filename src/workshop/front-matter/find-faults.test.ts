import { describe, expect, it } from 'vitest';
import { sayFault } from '#lesson/fault';
import { readWorkshop } from './find-faults.ts';
import type { Known } from './known.ts';

const right = `---
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
    say: [Hello.]
  - section: uploading#a-file
    minutes: 6
    drop: Say it.
  - exercise: uploading/a-picture
    minutes: 10
    mistakes: [no-type]
  - break: Coffee
    minutes: 5
  - chapter: Two
  - section: uploading#a-type
    minutes: 5
---

## Welcome

Hello.
`;
const file = 'content/workshops/one-hour.mdx';
const exercises = [{ folder: 'a-picture', title: 'A picture', minutes: 4 }];
const known: Known = {
  lessons: [
    {
      slug: 'uploading',
      title: 'Uploading',
      sections: [
        { id: 'a-file', title: 'A file', minutes: 3, exercises, notes: [] },
        { id: 'a-type', title: 'A type', minutes: 2, exercises: [], notes: [] },
      ],
    },
  ],
  mistakesOf: () => ['no-body', 'no-type'],
};
const faultsOf = (mdx: string) => readWorkshop(file, mdx, known).faults.map(sayFault);

describe('readWorkshop', () => {
  it('finds nothing to mend where all is right', () => {
    expect(faultsOf(right)).toEqual([]);
    expect(readWorkshop(file, right, known).fields?.parts).toHaveLength(7);
  });

  it.each([
    ['a missing field', /^audience: .*\n/m, '', /:1: `audience` is missing\. Say in one sentence/],
    ['a field that nobody knows', 'order:', 'place: 2\norder:', /:4: `place` is no field of a workshop/],
    ['a time of half a day', "'09:30'", "'9:30 am'", /:7: `starts` is not right .*24 hours/],
    ['a sentence without its full stop', 'An hour of S3.', 'An hour', /:3: `description` .*full stop/],
    ['a list that is none', '[a laptop]', 'a laptop', /:9: `bring` is not right/],
    ['what is not YAML', '[a laptop]', '[a laptop', /:\d+: The front matter is not YAML/],
    ['none at all', /^[^]*$/, 'Only text', /:1: There is no front matter/],
    [
      'a part of no kind',
      '- break: Coffee',
      '- pause: Coffee',
      /:23: `pause` is no field of a part\. Write a list/,
    ],
    [
      'a part of two kinds',
      'break: Coffee',
      'break: Coffee\n    talk: welcome',
      /:23: .* break and talk\. Write one/,
    ],
    ['a part without minutes', '\n    minutes: 6', '', /:17: .*how long it takes\. Write `minutes: 5`/],
    ['minutes of a text', 'minutes: 6', 'minutes: six', /:18: `parts\.1\.minutes`|:18: `parts\.2\.minutes`/],
    [
      'a break with mistakes',
      'minutes: 5\n  - ch',
      'minutes: 5\n    watch: [x]\n  - ch',
      /:25: .*break has no `watch`/,
    ],
    [
      'a beginning without a chapter',
      '  - chapter: One\n',
      '',
      /:13: .*begins with a chapter\. Write `- chapter/,
    ],
    [
      'a chapter without parts',
      'chapter: One',
      'chapter: None\n  - chapter: One',
      /:13: This chapter is empty/,
    ],
    ['a break with no chapter behind', '  - chapter: Two\n', '', /:23: After a break comes a chapter/],
    [
      'a lesson that is not there',
      'uploading#a-file',
      'upload#a-file',
      /:17: There is no lesson `upload`\. .*uploading/,
    ],
    [
      'a section that is not there',
      '#a-file',
      '#the-file',
      /:17: .* no section .* uploading#a-file, uploading#a-type/,
    ],
    [
      'an exercise that is not there',
      '/a-picture',
      '/a-film',
      /:20: .*no exercise .*It has: uploading\/a-picture/,
    ],
    [
      'a mistake that is not there',
      '[no-type]',
      '[no-name]',
      /:22: .*no mistake `no-name`\. It has: no-body, no-type/,
    ],
    ['a section that is there twice', '#a-type', '#a-file', /:26: .*is part 3 already/],
    [
      'a talk that the text has not',
      'talk: welcome',
      'talk: hello',
      /:14: .*no section `hello`\. It has: welcome/,
    ],
    [
      'a text that no part is',
      '## Welcome',
      '## Welcome\n\n## Bye',
      /:12: No part is the section `bye`.*- talk: bye/,
    ],
    [
      'a wrong total',
      'minutes: 30',
      'minutes: 25',
      /:6: .*take 30 minutes, and 25 are promised\. Take 5 off/,
    ],
    ['a total that is too long', 'minutes: 30', 'minutes: 40', /:6: .*Give 10 more .*or promise 30/],
    [
      'too little time',
      'minutes: 10',
      'minutes: 3',
      /:21: 3 minutes are too few for uploading\/a-picture.* 4 itself/,
    ],
    [
      'no break for long',
      'minutes: 10',
      'minutes: 95',
      /:20: Here people have sat for 105 minutes\. Put a break/,
    ],
  ])('finds %s, with its line and what to do', (_name, from, to, said) => {
    expect(right).toMatch(from);
    const found = faultsOf(right.replace(from, to));
    expect(found.join('\n')).toMatch(said);
    for (const fault of found) expect(fault).toMatch(/^content\/workshops\/one-hour\.mdx:\d+: /);
  });

  it('checks the form alone where it does not know the lessons', () => {
    expect(readWorkshop(file, right.replace('uploading#a-file', 'upload#a-file')).faults).toEqual([]);
  });
});
