import { describe, expect, it } from 'vitest';
import { helpText, noHelp } from './help.ts';
import {
  countPassed,
  nextLesson,
  noProgress,
  passedWithHelp,
  passHelp,
  type Progress,
  withHelp,
  withoutHelp,
  withPass,
} from './progress-model.ts';

const lessons = [
  { folder: 'lessons/one', exercises: ['a'] },
  { folder: 'lessons/two', exercises: ['b', 'c'] },
  { folder: 'lessons/three', exercises: ['d'] },
  { folder: 'lessons/only-text', exercises: [] },
];

/** Progress with exercises passed one after the other, each a minute later. */
function passed(...exercises: readonly string[]): Progress {
  return exercises.reduce((progress, exercise, minute) => {
    const lesson = exercise.split('/').slice(0, 2).join('/');
    const all = (lessons.find(({ folder }) => folder === lesson)?.exercises ?? []).map(
      (name) => `${lesson}/${name}`,
    );
    return withPass(progress, { exercise, lesson, all }, `2026-01-01T00:0${minute}:00Z`);
  }, noProgress);
}

describe('withPass', () => {
  it('finishes a lesson with the last of its exercises', () => {
    expect(passed('lessons/two/b').lessons).toEqual({});
    expect(Object.keys(passed('lessons/two/b', 'lessons/two/c').lessons)).toEqual(['lessons/two']);
  });

  it('keeps a pass with the solution apart, until there is one without', () => {
    const exercise = 'lessons/one/a';
    const pass = (progress: Progress) =>
      withPass(progress, { exercise, lesson: 'lessons/one', all: [exercise] }, 'now');
    const helped = pass(withHelp(noProgress, exercise, { isShown: true }, 'before'));
    expect(Object.keys(helped.passed)).toEqual([exercise]);
    expect(Object.keys(helped.withSolution)).toEqual([exercise]);
    expect(Object.keys(pass(helped).withSolution), 'the solution is still known').toEqual([exercise]);

    const alone = pass(withoutHelp(helped, exercise));
    expect(alone.withSolution).toEqual({});
    const lookedUp = pass(withHelp(alone, exercise, { isShown: true }, 'at last'));
    expect(lookedUp.withSolution, 'passed alone before').toEqual({});
  });

  it('knows how much help there was, and tells who is to come back', () => {
    const exercise = 'lessons/one/a';
    const pass = (progress: Progress, now: string) =>
      withPass(progress, { exercise, lesson: 'lessons/one', all: [exercise] }, now);
    const hinted = withHelp(withHelp(noProgress, exercise, { hints: 1 }, 't'), exercise, { hints: 2 }, 't');
    expect(passedWithHelp(hinted), 'not passed yet').toEqual([]);
    const passedSo = pass(hinted, '2026-02');
    expect(passedWithHelp(passedSo)).toEqual([
      { exercise, passed: '2026-02', help: { ...noHelp, hints: 2 } },
    ]);
    expect(passedSo.withSolution, 'a hint is not the solution').toEqual({});
    const lines = pass(withHelp(passedSo, exercise, { lines: 3 }, 't'), '2026-03');
    expect(Object.keys(lines.withSolution)).toEqual([exercise]);
    expect(helpText(passHelp(lines, exercise) ?? noHelp)).toBe('with 3 lines of the solution');
    expect(passedWithHelp(pass(withoutHelp(lines, exercise), '2026-04'))).toEqual([]);
  });

  it('puts who was helped the longest ago first, and knows what an older site kept', () => {
    const older = {
      ...noProgress,
      passed: { 'lessons/one/a': '2026-02', 'lessons/two/b': '2026-01' },
      withSolution: { 'lessons/one/a': '2026-02', 'lessons/two/b': '2026-01' },
    };
    expect(passedWithHelp(older).map(({ exercise, help }) => [exercise, helpText(help)])).toEqual([
      ['lessons/two/b', 'with the solution'],
      ['lessons/one/a', 'with the solution'],
    ]);
  });
});

describe('countPassed', () => {
  it('counts the exercises that the lesson has now', () => {
    const progress = passed('lessons/two/b', 'lessons/two/taken-out', 'lessons/one/a');
    expect(lessons.map((lesson) => countPassed(progress, lesson))).toEqual([1, 1, 0, 0]);
  });
});

describe('nextLesson', () => {
  const next = (progress: Progress) => {
    const found = nextLesson(progress, lessons);
    return typeof found === 'string' ? found : found.folder;
  };

  it('is none before anything was done', () => expect(next(noProgress)).toBe('nothing begun'));

  it('is the one that was begun', () => {
    expect(next({ ...noProgress, latest: 'lessons/two' })).toBe('lessons/two');
    expect(next(passed('lessons/two/b'))).toBe('lessons/two');
  });

  it('is the first not finished after the latest, and then one that was left out', () => {
    expect(next(passed('lessons/one/a'))).toBe('lessons/two');
    expect(next(passed('lessons/two/b', 'lessons/two/c'))).toBe('lessons/three');
    expect(next(passed('lessons/two/b', 'lessons/two/c', 'lessons/three/d'))).toBe('lessons/one');
    expect(next({ ...passed('lessons/one/a'), latest: 'lessons/only-text' })).toBe('lessons/two');
  });

  it('is a lesson without exercises that was begun, until it is read', () => {
    const read = (count: number) =>
      nextLesson(
        {
          ...passed('lessons/one/a'),
          latest: 'lessons/only-text',
          sections: Object.fromEntries(
            Array.from({ length: count }, (_, at) => [`lessons/only-text#${at}`, 'now']),
          ),
        },
        lessons.map((lesson) => ({ ...lesson, sections: 3 })),
      );
    expect([0, 1, 2, 3].map((count) => (read(count) as { folder: string }).folder)).toEqual([
      'lessons/two',
      'lessons/only-text',
      'lessons/only-text',
      'lessons/two',
    ]);
  });

  it('knows when all is done', () => {
    expect(next(passed('lessons/one/a', 'lessons/two/b', 'lessons/two/c', 'lessons/three/d'))).toBe(
      'all done',
    );
  });

  it('understands what an older site kept, which had passes only', () => {
    const { passed: passes, lessons: finished } = passed('lessons/three/d', 'lessons/one/a');
    expect(next({ ...noProgress, passed: passes, lessons: finished })).toBe('lessons/two');
  });

  it('begins at the start where a lesson is gone', () => {
    expect(next({ ...noProgress, latest: 'lessons/gone' })).toBe('lessons/one');
  });
});
