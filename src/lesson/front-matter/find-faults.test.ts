import { describe, expect, it } from 'vitest';
import { sayFault } from '../fault.ts';
import { frontMatterFaults, type Known } from './find-faults.ts';

const right = `---
title: Uploading
description: From a file to an object.
sidebar:
  order: 6
level: beginner
prerequisites: [first-requests]
outcomes:
  - upload a file
  - choose its content type
words: [stream]
sources:
  - fact: One request uploads up to 5 GB.
    url: https://docs.aws.amazon.com/
    date: 2026-11-01
---

## First section
`;
const file = 'content/lessons/uploading/index.mdx';
const known: Known = { lessons: ['first-requests', 'uploading'], words: ['stream'] };
const faultsOf = (mdx: string) => frontMatterFaults(file, mdx, known).map(sayFault);
/** The faults that are found when a part of the front matter is written differently. */
const withChange = (from: string | RegExp, to: string) => {
  expect(right).toMatch(from);
  return faultsOf(right.replace(from, to));
};

describe('frontMatterFaults', () => {
  it('finds none where all is right, minutes being optional', () => {
    expect(faultsOf(right)).toEqual([]);
    expect(withChange('level:', 'minutes: 12\nminutesElsewhere: 5\nlevel:')).toEqual([]);
    expect(withChange('[first-requests]', '[]')).toEqual([]);
  });

  it.each([
    ['a missing field', /^level: .*\n/m, '', /:1: `level` is missing\. Write one of beginner/],
    ['a level of its own', 'beginner', 'easy', /:6: `level` is not right .*Write one of beginner/],
    ['a description without its full stop', 'object.', 'object', /:3: `description` .*full stop/],
    ['one outcome only', '  - upload a file\n', '', /:8: `outcomes` .*two to six/],
    ['an outcome that begins anew', '- upload', '- You can upload', /:8: `outcomes\.0` .*After this lesson/],
    ['an outcome with a full stop', 'a file\n', 'a file.\n', /:8: `outcomes\.0` .*without a full stop/],
    ['minutes of a text', 'level:', 'minutes: ten\nlevel:', /:6: `minutes` .*whole number/],
    [
      'a lesson that is not there',
      '[first-requests]',
      '[first-steps]',
      /:7: There is no lesson `first-steps`/,
    ],
    [
      'a word that is not there',
      '[stream]',
      '[streams]',
      /:11: No entry .*`streams`.*glossary\/streams\.mdx/,
    ],
    ['a source without its day', /\n {4}date: .*/, '', /:12: `sources\.0\.date` .*2026-11-28/],
    ['a day in words', '2026-11-01', 'November 2026', /:12: `sources\.0\.date`/],
    ['a source without https', 'https:', 'http:', /:12: `sources\.0\.url`/],
    ['a name that is misspelt', 'words:', 'word:', /:1: `words` is missing/],
    ['a name that nobody knows', 'level:', 'minute: 5\nlevel:', /:6: `minute` is no field .*misspelt/],
    ['what is not YAML', 'title: Up', 'title: "Up', /:\d+: The front matter is not YAML/],
    ['none at all', /^[^]*$/, '## Only text', /:1: There is no front matter/],
  ])('finds %s, with its line and what to do', (_name, from, to, said) => {
    const found = withChange(from, to);
    expect(found.join('\n')).toMatch(said);
    for (const fault of found) expect(fault).toMatch(/^content\/lessons\/uploading\/index\.mdx:\d+: /);
  });
});
