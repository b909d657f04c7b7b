import { describe, expect, it } from 'vitest';
import { noProgress, type Progress, progressIn, withPass } from './progress-model.ts';
import {
  isSectionDone,
  type Section,
  withPlace,
  withRead,
  withRun,
  withTick,
  withWorkDone,
} from './section-model.ts';

const folder = 'lessons/one';
const reading: Section = { folder, id: 'why', exercises: [], programs: [] };
const doing: Section = {
  folder,
  id: 'how',
  exercises: ['lessons/one/a'],
  programs: ['lessons/one/run.ts', 'lessons/one/again.ts'],
};
const pass = (progress: Progress) =>
  withPass(progress, { exercise: 'lessons/one/a', lesson: folder, all: ['lessons/one/a'] }, 'now');
const settle = (progress: Progress) => withWorkDone(progress, [reading, doing], 'now');

describe('a section', () => {
  it('with nothing to do is done when it was read to its end, and by nothing else', () => {
    expect(isSectionDone(withRead(noProgress, reading, 'now'), reading)).toBe(true);
    expect(isSectionDone(settle(pass(noProgress)), reading)).toBe(false);
  });

  it('with something to do is done when all its exercises are passed and all its programs were run', () => {
    const ran = withRun(withRun(noProgress, 'lessons/one/run.ts', 'now'), 'lessons/one/again.ts', 'now');
    for (const [progress, isDone] of [
      [withRead(noProgress, doing, 'now'), false],
      [ran, false],
      [withRun(pass(noProgress), 'lessons/one/run.ts', 'now'), false],
      [pass(ran), true],
    ] as const)
      expect(isSectionDone(settle(progress), doing)).toBe(isDone);
  });

  it('is done since it was first done', () => {
    const first = withRead(noProgress, reading, 'first');
    expect(withRead(first, reading, 'second')).toBe(first);
  });

  it('is ticked by hand, and without a tick for good when the reader takes it away', () => {
    const ticked = withTick(noProgress, doing, true, 'now');
    expect(isSectionDone(ticked, doing)).toBe(true);
    const unticked = withTick(withRead(noProgress, reading, 'now'), reading, false, 'now');
    expect(isSectionDone(unticked, reading)).toBe(false);
    expect(isSectionDone(withRead(unticked, reading, 'later'), reading)).toBe(false);
    expect(isSectionDone(withTick(unticked, reading, true, 'later'), reading)).toBe(true);
  });
});

describe('what is kept of sections', () => {
  const kept = withPlace(withRun(withRead(noProgress, reading, 'now'), 'a.ts', 'now'), folder, 'how');

  it('is read again', () => expect(progressIn(JSON.stringify(kept))).toEqual(kept));

  it('is nothing where an older site kept none, or where it was damaged', () => {
    const { passed, version } = pass(noProgress);
    for (const old of [
      { version, passed },
      { passed, sections: 5, ran: [1], places: null, unticked: { a: 1 } },
    ])
      expect(progressIn(JSON.stringify(old))).toMatchObject({
        passed,
        sections: {},
        places: {},
        unticked: {},
      });
  });
});
