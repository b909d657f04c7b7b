import { describe, expect, it } from 'vitest';
import { type Memory, nothingAnswered, rememberedOf } from './memory.ts';
import {
  dueDate,
  dueExercises,
  dueQuestions,
  nextDue,
  pickAgain,
  pickEarlier,
  pickOfLesson,
  withAnswer,
} from './schedule.ts';

/** A time in 2026, in the reader's time zone. */
const at = (month: number, day: number, hour = 12) => new Date(2026, month - 1, day, hour);

/** What is remembered after some answers: each is a name, a time, and whether it was right. */
const after = (...answers: readonly [string, Date, boolean][]): Memory =>
  answers.reduce((memory, [name, time, right]) => withAnswer(memory, name, right, time), nothingAnswered);

const dayOf = (memory: Memory, name: string) => {
  const remembered = rememberedOf(memory, name);
  return remembered && dueDate(remembered);
};

describe('withAnswer', () => {
  it('asks again after 1, 4, 14 and 60 days, and then every 60', () => {
    let memory = nothingAnswered;
    let now = at(1, 1);
    const days: Date[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      memory = withAnswer(memory, 'a/b', true, now);
      now = dayOf(memory, 'a/b') ?? now;
      days.push(now);
    }
    expect(days).toEqual([at(1, 2, 0), at(1, 6, 0), at(1, 20, 0), at(3, 21, 0), at(5, 20, 0)]);
  });

  it('asks after a day what was wrong, however far it had come', () => {
    const memory = after(['a/b', at(1, 1), true], ['a/b', at(1, 2), true], ['a/b', at(1, 6), false]);
    expect(dayOf(memory, 'a/b')).toEqual(at(1, 7, 0));
    expect(dayOf(withAnswer(memory, 'a/b', true, at(1, 7)), 'a/b')).toEqual(at(1, 11, 0));
  });

  it('does not move on by a right answer before its day', () => {
    const memory = after(['a/b', at(1, 1), true], ['a/b', at(1, 2), true]);
    expect(withAnswer(memory, 'a/b', true, at(1, 4))).toBe(memory);
  });

  it('knows when what was wrong is right, also on the same day', () => {
    const memory = after(['a/b', at(1, 1, 9), false], ['a/b', at(1, 1, 10), true]);
    expect(memory.answers['a/b']).toMatchObject({ right: true, stage: 0 });
    expect(dayOf(memory, 'a/b')).toEqual(at(1, 2, 0));
  });

  it('goes by days, not hours: what was answered in the evening is due in the morning', () => {
    const memory = after(['a/b', at(1, 1, 23), true]);
    expect(dueQuestions(memory, ['a/b'], at(1, 1, 23))).toEqual([]);
    expect(dueQuestions(memory, ['a/b'], at(1, 2, 7))).toEqual(['a/b']);
  });

  it('begins a day at its beginning where clocks are changed', () => {
    expect(dayOf(after(['a/b', at(3, 28), true]), 'a/b')).toEqual(at(3, 29, 0));
    expect(dayOf(after(['a/b', at(10, 24), true]), 'a/b')).toEqual(at(10, 25, 0));
  });
});

describe('dueQuestions', () => {
  const memory = after(
    ['a/old', at(1, 1), true],
    ['a/older', at(1, 1), true],
    ['a/wrong', at(1, 3), false],
    ['b/new', at(1, 5), true],
  );

  it('has what was wrong first, and nothing that is not asked any more', () => {
    expect(dueQuestions(memory, ['b/new', 'a/wrong', 'a/old'], at(1, 5))).toEqual(['a/wrong', 'a/old']);
  });

  it('does not wait for a clock that was ahead', () => {
    expect(dueQuestions(after(['a/b', at(9, 9), true]), ['a/b'], at(1, 1))).toEqual(['a/b']);
  });

  it.each([-5, 99])('takes a stage of %s for the nearest that there is', (stage) => {
    const kept = { ...nothingAnswered, answers: { a: { last: at(1, 1).toISOString(), stage, right: true } } };
    expect(dueQuestions(kept, ['a'], at(12, 1))).toEqual(['a']);
  });

  it('has nothing of the prototype of things', () => {
    expect(dueQuestions(nothingAnswered, ['constructor', '__proto__'], at(1, 1))).toEqual([]);
  });
});

describe('nextDue', () => {
  it('says the day, and how many questions are due then', () => {
    const memory = after(['a', at(1, 1), true], ['b', at(1, 1), false], ['c', at(1, 2), true]);
    expect(nextDue(memory, ['a', 'b', 'c'], at(1, 1))).toEqual({ date: at(1, 2, 0), count: 2 });
    expect(nextDue(memory, ['a', 'b', 'c'], at(1, 2))).toEqual({ date: at(1, 3, 0), count: 1 });
    expect(nextDue(memory, ['d'], at(1, 1))).toBeUndefined();
  });
});

describe('pickEarlier', () => {
  const earlier = ['one/a', 'one/b', 'two/a', 'two/b'];

  it('asks what was wrong, what is due, and then of the nearest lesson', () => {
    const memory = after(['one/a', at(1, 1), true], ['one/b', at(1, 2, 9), false]);
    expect(pickEarlier(memory, earlier, at(1, 2), 3)).toEqual(['one/b', 'one/a', 'two/b']);
  });

  it('has nothing to ask where all was right and nothing is due', () => {
    const memory = after(...earlier.map((name): [string, Date, boolean] => [name, at(1, 1), true]));
    expect(pickEarlier(memory, earlier, at(1, 1), 3)).toEqual([]);
    expect(pickEarlier(nothingAnswered, [], at(1, 1), 3)).toEqual([]);
  });
});

describe('pickOfLesson', () => {
  it('asks what is due, what is new, and fills up with what is known', () => {
    const memory = after(['c', at(1, 3), true], ['b', at(1, 1), true]);
    expect(pickOfLesson(memory, ['a', 'b', 'c'], at(1, 3), 5)).toEqual(['b', 'a', 'c']);
    expect(pickOfLesson(memory, ['a', 'b', 'c'], at(1, 3), 2)).toEqual(['b', 'a']);
    expect(pickAgain(memory, ['a', 'b', 'c'], at(1, 3), 5)).toEqual(['c']);
  });
});

describe('dueExercises', () => {
  it('has what was passed with help, from the next day on, and nothing that was passed alone', () => {
    const time = at(1, 1).toISOString();
    const progress = {
      passed: { 'one/solved': time, 'one/hinted': time, 'one/alone': time },
      withSolution: { 'one/solved': time, 'one/odd': 'no time' },
      helped: { 'one/hinted': { hints: 1, lines: 0, isOrdered: false, isShown: false } },
    };
    expect(dueExercises(progress, at(1, 1, 23))).toEqual(['one/odd']);
    expect(dueExercises(progress, at(1, 2, 6))).toEqual(['one/solved', 'one/odd', 'one/hinted']);
  });
});
