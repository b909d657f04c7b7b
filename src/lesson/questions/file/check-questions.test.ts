import { describe, expect, it } from 'vitest';
import { checkQuestions, sectionsOf } from './check-questions.ts';

const good = `- id: one
  kind: choose
  section: a-heading
  ask: Which?
  prints: done
  answers:
    - text: this
      right: true
      why: It is this.
    - text: that
      why: It is not that.
`;
const mdx = `# Title

## A heading

<Predict question="one" />

<Snippet title="It" file="it.ts" />
`;
const check = (yaml: string | undefined, page = mdx, there = ['it.ts']) =>
  checkQuestions([{ slug: 'x', mdx: page, yaml, there }]).map(
    ({ file, line, message }) => `${file.split('/').at(-1)}:${line}: ${message}`,
  );

it('has nothing to say of what is right', () => {
  expect(check(good)).toEqual([]);
  expect(checkQuestions([{ slug: 'x', mdx: '', yaml: undefined, there: [] }])).toEqual([]);
});

describe('names the line, and what to do, of', () => {
  it.each([
    ['a file that is no YAML', good.replace('ask: Which?', 'ask: Which: one?'), 4, /no YAML.*quotes/],
    ['a file that is no list', 'id: one', 1, /list of questions/],
    ['an id twice', good + good, 12, /“one” is taken by the question in line 1/],
    ['an id with capital letters', good.replace('id: one', 'id: One'), 1, /lowercase letters/],
    ['a kind that there is not', good.replace('choose', 'guess'), 2, /`choose`, `choose-several`/],
    ['a field that there is not', good.replace('ask:', 'question: x\n  ask:'), 1, /no `question` here/],
    ['a field that is missing', good.replace('  ask: Which?\n', ''), 1, /`ask` is missing/],
    [
      'an explanation that is missing',
      good.replace('      why: It is not that.\n', ''),
      10,
      /`why` is missing/,
    ],
    ['an explanation that is empty', good.replace('It is not that.', "''"), 11, /`why` is empty/],
    ['the same explanation twice', good.replace('It is not that.', 'It is this.'), 11, /needs its own/],
    ['the same answer twice', good.replace('text: that', 'text: this'), 10, /“this” stands there twice/],
    ['no right answer', good.replace('      right: true\n', ''), 6, /No answer is right/],
    ['a right answer that is false', good.replace('right: true', 'right: false'), 8, /leave `right` out/],
    [
      'two right answers',
      good.replace('text: that', 'text: that\n      right: true'),
      6,
      /2 answers are right.*choose-several/,
    ],
    [
      'nothing to choose from',
      good
        .replace('kind: choose', 'kind: choose-several')
        .replace('  prints: done\n', '')
        .replace('text: that', 'text: that\n      right: true'),
      5,
      /All answers are right/,
    ],
    ['a single answer', good.replace(/ {4}- text: that\n.*\n/, ''), 6, /at least 2/],
    ['a section that there is not', good.replace('a-heading', 'b-heading'), 3, /lesson has: a-heading/],
    [
      'a prediction with five answers',
      good + ['a', 'b', 'c'].map((name) => `    - text: ${name}\n      why: Not ${name}.\n`).join(''),
      6,
      /two to four/,
    ],
    [
      'a prediction of another kind',
      good.replace('kind: choose', 'kind: choose-several'),
      5,
      /of the kind `choose` or `type`/,
    ],
  ])('%s', (_, yaml, line, message) => {
    const found = check(yaml).filter((one) => one.startsWith('questions.yaml'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^questions\\.yaml:${line}: `));
    expect(found[0]).toMatch(message);
  });

  const typed = `- id: one
  kind: type
  section: a-heading
  ask: Which?
  prints: done
  accept: [this]
  why: It is.
  wrong:
    - text: This
      why: It is not.
  otherwise: Think.
`;
  it('a wrong answer that is accepted', () => {
    expect(check(typed)).toEqual([expect.stringMatching(/^questions\.yaml:9: “This” is accepted/)]);
    expect(check(typed.replace('accept:', 'exact: true\n  accept:'))).toEqual([]);
  });

  it('a question to type without a word for the rest', () => {
    const found = check(typed.replace('text: This', 'text: That').replace('  otherwise: Think.\n', ''));
    expect(found).toEqual([expect.stringMatching(/`otherwise` is missing.*nobody thought of/)]);
  });

  const line = `- id: one
  kind: line
  section: a-heading
  ask: Which?
  code: |
    first();
    second();
    second();
  answers:
    - text: first();
      right: true
      why: It is.
  otherwise: Look.
`;
  const page = '## A heading';
  it('a line that is not in the code, or twice', () => {
    expect(check(line, page)).toEqual([]);
    expect(check(line.replace('text: first()', 'text: third()'), page)).toEqual([
      expect.stringMatching(/^questions\.yaml:10: “third\(\);” is no line of the code/),
    ]);
    expect(check(line.replace('text: first()', 'text: second()'), page)).toEqual([
      expect.stringMatching(/stands 2 times/),
    ]);
    expect(check(line.replace('      right: true\n', ''), page)).toEqual([
      expect.stringMatching(/No line is right/),
    ]);
  });

  it.each([
    ['a prediction of nothing', '<Predict />', /which question/],
    ['a prediction of a question that is not there', '<Predict question="two" />', /no question “two”/],
    [
      'a prediction away from its program',
      '<Predict question="one" />\n\nWords.',
      /right before the <Snippet>/,
    ],
  ])('%s', (_, tag, message) => {
    const found = check(good, mdx.replace('<Predict question="one" />', tag));
    expect(found).toEqual([expect.stringMatching(/^index\.mdx:5: /)]);
    expect(found[0]).toMatch(message);
  });

  it('a prediction that no output settles', () => {
    expect(check(good.replace('  prints: done\n', ''))).toEqual([expect.stringMatching(/add `prints`/)]);
  });

  it('a prediction that is not settled in a tool of its step', () => {
    const page = mdx.replace('<Snippet title="It" file="it.ts" />', '<Tools title="It" file="it" />');
    const there = ['it.ts', 'it.py', 'it.sh'];
    const inTools = (prints: string) => good.replace('prints: done', `prints:\n${prints}`);
    expect(check(good, page, there)).toEqual([
      expect.stringMatching(/^index\.mdx:5: No run of it\.sh settles.*`sh: …`, words that it\.sh prints/),
    ]);
    expect(check(good, page, ['it.ts', 'it.py'])).toEqual([]);
    expect(check(inTools('    ts: done\n    sh: copied'), page, there)).toEqual([]);
    expect(check(inTools('    sh: copied'), page, there)).toEqual([
      expect.stringMatching(/No run of it\.ts settles/),
      expect.stringMatching(/No run of it\.py settles/),
    ]);
    expect(check(inTools('    cli: copied'), page, there)).toEqual([
      expect.stringMatching(/^questions\.yaml:\d+: `prints` is a text, or one for each tool/),
    ]);
  });
});

it('lets a lesson ask the question of another', () => {
  const asks = { slug: 'y', mdx: mdx.replace('"one"', '"x/one"'), yaml: undefined, there: [] };
  expect(checkQuestions([{ slug: 'x', mdx: '## A heading', yaml: good, there: [] }, asks])).toEqual([]);
});

it('finds headings as they stand in addresses', () => {
  const page =
    '## Where “folder” helps: `Prefix`\n\n```sh\n## no heading\n```\n\n### A _new_ one\n\n## What_is\n\n## Twice\n\n## Twice';
  expect(sectionsOf(page)).toEqual(['where-folder-helps-prefix', 'a-new-one', 'what_is', 'twice', 'twice-1']);
});
