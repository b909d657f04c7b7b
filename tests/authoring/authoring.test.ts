import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sayFault } from '#lesson/fault';
import { makeLesson } from '../../scripts/new-lesson/make-lesson.ts';
import { root } from '../../scripts/root.ts';
import { BrokenCourse } from './broken-course.ts';
import { findFaults } from './find-faults.ts';

it('has nothing for an author to mend', () => {
  expect(findFaults(root).map(sayFault)).toEqual([]);
});

it('begins a lesson with nothing to mend', () => {
  using course = new BrokenCourse();
  expect(findFaults(course.root).map(sayFault)).toEqual([]);
});

const page = 'index.mdx';

/** A mistake of an author: what they do, the file and the text where it is found, and the message that they read. */
interface Slip {
  readonly name: string;
  readonly make: (course: BrokenCourse) => void;
  readonly file?: string;
  readonly at?: string;
  readonly says: RegExp;
}

const slips: readonly Slip[] = [
  {
    name: 'leaves a component open',
    make: (course) => course.replace(page, '</Slide>', ''),
    at: '<Slide',
    says: /cannot be read: .*Slide.* Close every tag/,
  },
  {
    name: 'does not import a component',
    make: (course) => course.replace(page, 'Only, ', ''),
    at: '<Only',
    says: /<Only> is not imported\. Write import \{ Only \} from '#lessons'/,
  },
  {
    name: 'misspells a component',
    make: (course) => course.replace(page, '<Tools title="Keep a r', '<Tolls title="Keep a r'),
    at: '<Tolls',
    says: /<Tolls> is not imported.*mend the name/,
  },
  {
    name: 'misspells an attribute',
    make: (course) => course.replace(page, 'Slide title=', 'Slide tittle='),
    at: '<Slide',
    says: /<Slide> knows no “tittle”\. It knows: title\./,
  },
  {
    name: 'gives a block no title',
    make: (course) => course.replace(page, 'title="Keep a page without a type" ', ''),
    at: '<Snippet',
    says: /<Snippet> has no title\. Write title=/,
  },
  {
    name: 'gives a title twice',
    make: (course) => course.replace(page, 'title="Keep a resume for user 303"', 'title="Keep a resume"'),
    at: '<Exercise',
    says: /“Keep a resume” stands twice: line \d+ has it too\. Give one of the two another title/,
  },
  {
    name: 'gives a heading twice, whose id is then twice there',
    make: (course) => course.replace(page, '## What you know now', '## Keep a file'),
    at: '## Keep a file\n\n- An object',
    says: /“Keep a file” stands twice.*want one id\. Word one/,
  },
  {
    name: 'writes a heading of the first level',
    make: (course) => course.replace(page, '## What you know now', '# What you know now'),
    at: '# What you know now',
    says: /level 1.*Write it with `##`/,
  },
  {
    name: 'names a program that is not there',
    make: (course) => course.delete('no-type.ts'),
    at: '<Snippet title="Keep a page',
    says: /There is no file content\/lessons\/sharing-pictures\/no-type\.ts\. Make it, or mend file=/,
  },
  {
    name: 'shows tabs of one tool',
    make: (course) => {
      course.delete('keep.py');
      course.delete('keep.sh');
    },
    at: '<Tools',
    says: /only keep\.ts is there\. Add another, or show it with `<Snippet/,
  },
  {
    name: 'prepares the step of a program in one of its languages',
    make: (course) => course.delete('keep.step-1.py'),
    file: 'keep.step-1.ts',
    says: /:1: On a slide, key N writes this step, but none where boto3 is chosen.*Write keep\.step-1\.py/,
  },
  {
    name: 'gives the program of a tab no title',
    make: (course) => course.replace(page, '<Tools title="Keep a resume"', '<Tools'),
    at: '<Tools',
    says: /has a name of its own: `<Tools title=/,
  },
  {
    name: 'gives a lesson a level of its own',
    make: (course) => course.replace(page, 'level: beginner', 'level: easy'),
    at: 'level: easy',
    says: /`level` is not right .*Write one of beginner, intermediate, advanced/,
  },
  {
    name: 'calls a lesson finished that has little to do',
    make: (course) => course.replace(page, 'unfinished: true\n', ''),
    at: 'title: ',
    says: /not complete: it has 1 of at least 3 exercises, 1 of at least 2 kinds.*1 of at least 2 pred.*Add what/,
  },
  {
    name: 'says in words of their own that a lesson is not finished',
    make: (course) => course.replace(page, 'unfinished: true', 'unfinished: nearly'),
    at: 'unfinished: nearly',
    says: /`unfinished` is not right .*leave the field out when it is done/,
  },
  {
    name: 'asks for a lesson that is not there',
    make: (course) => course.replace(page, 'prerequisites: []', 'prerequisites: [first-steps]'),
    at: 'prerequisites: [first-steps]',
    says: /There is no lesson `first-steps`\. Name one of/,
  },
  {
    name: 'introduces a word that the glossary does not have',
    make: (course) => course.replace(page, 'S3 does not look', 'S3 is _flat_ and does not look'),
    at: 'S3 is _flat_',
    says: /“flat” is emphasised.*Write content\/glossary\/flat\.mdx .*<em>flat<\/em>/,
  },
  {
    name: 'lists a word that the glossary does not have',
    make: (course) => course.replace(page, 'words: []', 'words: [flat]'),
    at: 'words: [flat]',
    says: /No entry of the glossary is named `flat`\. Write content\/glossary\/flat\.mdx/,
  },
  {
    name: 'leaves a program that no page shows',
    make: (course) => course.write('spare.ts', 'console.log(1);\n'),
    file: 'spare.ts',
    says: /The page does not show spare\.ts\. Write <Snippet .*or delete/,
  },
  {
    name: 'forgets the solution of an exercise',
    make: (course) => course.delete('keep-a-resume/solution.ts'),
    at: '<Exercise',
    says: /There is no file .*keep-a-resume\/solution\.ts\. An exercise needs it/,
  },
  {
    name: 'leaves an exercise that no page shows',
    make: (course) =>
      course.replace(page, /<Exercise[^]*<\/Exercise>\n/.exec(course.read(page))?.[0] ?? '?', ''),
    file: 'keep-a-resume/check.ts',
    says: /The page shows no exercise keep-a-resume\. Write <Exercise/,
  },
  {
    name: 'gives no hints',
    make: (course) => course.replace(page, /<Hint>[^]*<\/Hint>\n/.exec(course.read(page))?.[0] ?? '?', ''),
    at: '<Exercise',
    says: /“Keep a resume for user 303” has no hints\. Write at least 2/,
  },
  {
    name: 'gives one hint',
    make: (course) =>
      course.replace(page, /<\/Hint>\n<Hint>[^]*<\/Hint>\n/.exec(course.read(page))?.[0] ?? '?', '</Hint>\n'),
    at: '<Exercise',
    says: /has one hint\. Write at least 2/,
  },
  {
    name: 'gives an exercise a kind that there is not',
    make: (course) => course.write('keep-a-resume/exercise.yaml', '# Hard.\nkind: survived\n'),
    file: 'keep-a-resume/exercise.yaml',
    at: 'survived',
    says: /kind: There is no such kind\. Write one of complete, /,
  },
  {
    name: 'gives code to who is to begin from nothing',
    make: (course) => course.write('keep-a-resume/exercise.yaml', 'kind: from-nothing\n'),
    file: 'keep-a-resume/start.ts',
    at: 'import',
    says: /from nothing begins with code\. Leave nothing but a comment/,
  },
  {
    name: 'writes too few mistakes',
    make: (course) => course.delete('keep-a-resume/mistakes/no-type.ts'),
    file: 'keep-a-resume/check.ts',
    says: /mistakes\/ has 3 of at least 4 programs\. Write what people get wrong/,
  },
  {
    name: 'writes too few right answers',
    make: (course) => course.delete('keep-a-resume/also-right/constants.ts'),
    file: 'keep-a-resume/check.ts',
    says: /also-right\/ has 2 of at least 3 programs\. Write right answers/,
  },
  {
    name: 'writes an exercise in Python and forgets its solution',
    make: (course) => course.delete('keep-a-resume/solution.py'),
    file: 'keep-a-resume/also-right/with-upload-file.py',
    says: /There is no solution\.py beside it\. Write it/,
  },
  {
    name: 'writes an exercise in Python that few programs test',
    make: (course) => {
      course.delete('keep-a-resume/mistakes/no-type.py');
      course.delete('keep-a-resume/mistakes/not-sent.py');
    },
    file: 'keep-a-resume/check.ts',
    says: /mistakes\/ has 1 of at least 2 programs in Python\. Write what people get wrong/,
  },
  {
    name: 'does not say what a mistake in Python is answered',
    make: (course) => course.replace('keep-a-resume/mistakes/not-sent.py', '# expect: ', '# '),
    file: 'keep-a-resume/mistakes/not-sent.py',
    says: /The mistake not-sent does not say .* Let its first line be `# expect: <the message>`/,
  },
  {
    name: 'does not say what a mistake is answered',
    make: (course) => course.replace('keep-a-resume/mistakes/not-sent.ts', '// expect: ', '// '),
    file: 'keep-a-resume/mistakes/not-sent.ts',
    says: /not-sent does not say.*Let its first line be `\/\/ expect: /,
  },
  ...(
    [
      ['a lesson that is not there', '../what-is-s4/', /leads to no page\. Lessons are: .*sharing-pictures/],
      ['a lesson, without the slash', '../sharing-pictures', /leads to no page.*ends with a slash/],
      ['a section that is not there', '#keep', /leads to no section of .*Its sections are: keep-a-file, /],
      ['a section elsewhere', '../sharing-pictures/#keep', /leads to no section of /],
      ['an example that is not there', '../../playground/#example=x', /names an example that is not there/],
      ['the host', '/lessons/sharing-pictures/', /begins at the host.*Write it from this page on/],
      ['http', 'http://example.com/', /is not to https/],
      ['a script', 'javascript:alert(1)', /is not to https/],
      ['another host’s page by two slashes', '//example.com/', /is not to https/],
    ] as const
  ).map(([what, url, says]) => ({
    name: `links to ${what}`,
    make: (course: BrokenCourse) => course.replace(page, 'S3 does not look', `[S3](${url}) does not look`),
    at: '[S3]',
    says,
  })),
  {
    name: 'writes a line that is too wide',
    make: (course) => course.replace('no-type.ts', 'const place', `// ${'x'.repeat(80)}\nconst place`),
    file: 'no-type.ts',
    at: '// xxx',
    says: /The line has 83 characters\. Break it: at most 76 fit/,
  },
  {
    name: 'has a link end before it may be opened',
    make: (course) => course.replace('no-type.ts', 'const place', `getUrl({ expiresIn: 1 });\nconst place`),
    file: 'no-type.ts',
    at: 'expiresIn: 1',
    says: /good for one second, .*may be over at once\. Give it two seconds or more/,
  },
  {
    name: 'shows a picture without words',
    make: (course) => course.replace(page, 'S3 does not look', '![](picture.png)\n\nS3 does not look'),
    at: '![]',
    says: /no words\. Write what one sees/,
  },
  {
    name: 'leaves a question without a right answer',
    make: (course) => course.replace('questions.yaml', '      right: true\n', ''),
    file: 'questions.yaml',
    at: 'answers:',
    says: /No answer is right\. Write `right: true`/,
  },
  {
    name: 'gives the id of a question twice',
    make: (course) => course.replace('questions.yaml', 'id: type-of-a-resume', 'id: no-type-given'),
    file: 'questions.yaml',
    at: 'id: no-type-given\n  kind: type',
    says: /“no-type-given” is taken by the question in line 2\. Give this one another/,
  },
  {
    name: 'does not explain a wrong answer',
    make: (course) =>
      course.replace(
        'questions.yaml',
        '\n      why: A key is a name, no more. It may end with anything.',
        '',
      ),
    file: 'questions.yaml',
    at: "text: '`text/html`, as S3 sees from the end",
    says: /`why` is missing\. Every answer says why.*Add it/,
  },
  {
    name: 'predicts by a question that is not there',
    make: (course) => course.replace(page, 'question="no-type-given"', 'question="no-type"'),
    at: '<Predict',
    says: /no question “no-type”\. Is its id misspelled/,
  },
  {
    name: 'predicts away from the program',
    make: (course) =>
      course.replace(page, 'question="no-type-given" />', 'question="no-type-given" />\n\nWords.'),
    at: '<Predict',
    says: /right before the <Snippet>.*Move it there/,
  },
];

describe('an author is told, by file and line, who', () => {
  it.each(slips)('$name', ({ make, file = page, at, says }) => {
    using course = new BrokenCourse();
    make(course);
    const faults = findFaults(course.root);
    const line = at === undefined ? 1 : course.lineOf(file, at);
    expect(faults.map(sayFault)).toEqual([expect.stringMatching(says)]);
    expect(faults[0]).toMatchObject({ file: `content/lessons/sharing-pictures/${file}`, line });
  });
});

it('tells an author whose lesson has the place of another', () => {
  using course = new BrokenCourse();
  makeLesson(course.root, 'downloading');
  const page = join(course.root, 'content/lessons/downloading/index.mdx');
  writeFileSync(page, readFileSync(page, 'utf8').replace('order: 2', 'order: 1'));
  const says = /sharing-pictures\/index\.mdx:5: The lesson downloading has the place 1 too\. Give each/;
  expect(findFaults(course.root).map(sayFault)).toContainEqual(expect.stringMatching(says));
});

describe('who composes a workshop', () => {
  const workshop = (part: string) => `---
title: A quarter of an hour
description: One exercise.
order: 1
audience: For everybody.
minutes: 15
starts: '09:30'
outcomes: [keep a file, give it a type]
bring: [a laptop]
prepare: [Do it.]
room: [a projector]
parts:
  - chapter: All of it
  - ${part}
    minutes: 15
---
`;

  it.each([
    ['a section', 'section: sharing-pictures#keep-a-file', []],
    ['an exercise', 'exercise: sharing-pictures/keep-a-resume', []],
    ['a lesson that is not there', 'section: sharing#keep', [/:14: There is no lesson `sharing`/]],
    ['a section that is not there', 'section: sharing-pictures#keep', [/:14: .*It has: .*keep-a-file/]],
    ['an exercise that is not there', 'exercise: sharing-pictures/keep', [/:14: .*It has: .*keep-a-resume/]],
  ])('is told where %s stands', (_name, part, says) => {
    using course = new BrokenCourse();
    course.write('../../workshops/short.mdx', workshop(part));
    expect(findFaults(course.root).map(sayFault)).toEqual(
      says.map((text): unknown => expect.stringMatching(text)),
    );
  });
});

describe('what the course covers', () => {
  it.each([
    ['', /COVERAGE\.md:3: No section teaches “S3 stores files\.” Link it/],
    ['[x](lessons/x/index.mdx#y)', /COVERAGE\.md:3: There is no page content\/lessons\/x\/index\.mdx/],
    ['[x](lessons/sharing-pictures/index.mdx#gone)', /:3: .* has no section #gone\. Name one.*keep-a-file/],
  ])('is not what it says: %j', (taught, says) => {
    using course = new BrokenCourse();
    course.cover(taught);
    expect(findFaults(course.root).map(sayFault)).toEqual([expect.stringMatching(says)]);
  });

  it('is what it says', () => {
    using course = new BrokenCourse();
    course.cover('[x](lessons/sharing-pictures/index.mdx#keep-a-file)');
    expect(findFaults(course.root)).toEqual([]);
  });
});
