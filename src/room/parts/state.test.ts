import { describe, expect, it } from 'vitest';
import { learnerAfter, type LearnerState, presenterAfter, type PresenterState } from './state.ts';

const shared = { kind: 'welcome', place: null, handOut: null, isRecorded: false } as const;
const learner: LearnerState = { ...shared, role: 'learner', number: 3, name: '', asked: null };
const presenter: PresenterState = {
  ...shared,
  role: 'presenter',
  addresses: [],
  learners: [],
  exercises: [],
  isProgressShown: false,
  asking: null,
  shown: null,
  sheets: [],
};
const place = { deck: 'present/a', slide: 2, step: 1, page: 'lessons/a', section: 's' };

describe('learnerAfter', () => {
  it('takes in each message, and begins anew with a welcome', () => {
    const asked = { id: 'a' };
    const after = learnerAfter(learnerAfter(learner, { kind: 'place', place }), { kind: 'asked', asked });
    expect(after).toEqual({ ...learner, place, asked });
    expect(learnerAfter(after, learner)).toEqual(learner);
    expect(learnerAfter(after, { kind: 'asked', asked: null }).asked).toBeNull();
  });
});

describe('presenterAfter', () => {
  it('counts a learner and an exercise once, as they were told last', () => {
    const counts = { exercise: 'lessons/a/b', trying: 1, passed: 0, mistakes: [], otherMistakes: 0 };
    const told = [
      { kind: 'learner', learner: { number: 1, name: '', isHere: true } },
      { kind: 'learner', learner: { number: 2, name: '', isHere: true } },
      { kind: 'learner', learner: { number: 1, name: 'At the window', isHere: false } },
      { kind: 'exercise', counts },
      { kind: 'exercise', counts: { ...counts, trying: 0, passed: 1 } },
    ] as const;
    const after = told.reduce(presenterAfter, presenter);
    expect(after.learners).toEqual([
      { number: 1, name: 'At the window', isHere: false },
      { number: 2, name: '', isHere: true },
    ]);
    expect(after.exercises).toEqual([{ ...counts, trying: 0, passed: 1 }]);
  });
});
