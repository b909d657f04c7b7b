import { describe, expect, it } from 'vitest';
import { memoryIn, mergeMemories, nothingAnswered, predictionOf, rememberedOf } from './memory.ts';
import { dueQuestions, withAnswer } from './schedule.ts';

const early = { last: '2026-01-01T10:00:00.000Z', stage: 0, right: true };
const late = { last: '2026-01-02T10:00:00.000Z', stage: 1, right: false };

describe('memoryIn', () => {
  it.each([
    null,
    '',
    'null',
    '5',
    '"text"',
    '[]',
    '{"answers":null,"predictions":7}',
    '{"answers":[1],"predictions":"x"}',
    '{"answers":{"a/b":5,"c/d":{"last":"never","stage":0,"right":true}}}',
    '{"answers":{"a/b":{"last":"2026-01-01","stage":"0","right":true}}}',
    '{"predictions":{"a/b":{"given":5}}}',
    '{"answers":',
  ])('makes nothing worse of %s', (text) => {
    const memory = memoryIn(text);
    expect(dueQuestions(memory, ['a/b', 'c/d'], new Date())).toEqual([]);
    expect(predictionOf(memory, 'a/b')).toBeUndefined();
    const answered = withAnswer(memory, 'a/b', true, new Date());
    expect(rememberedOf(answered, 'a/b')).toMatchObject({ right: true });
  });

  it('reads what is right beside what is wrong', () => {
    const text = JSON.stringify({ version: 1, answers: { good: early, bad: 5 } });
    expect(rememberedOf(memoryIn(text), 'good')).toEqual(early);
    expect(rememberedOf(memoryIn(text), 'bad')).toBeUndefined();
  });

  it('keeps what a newer version of the site has kept, also when it is written again', () => {
    const newer = { version: 7, answers: { a: { ...early, ease: 2.5 }, odd: [1] }, streak: 12 };
    const written = withAnswer(memoryIn(JSON.stringify(newer)), 'b', true, new Date());
    expect(written).toMatchObject({ version: 7, streak: 12, answers: { a: { ease: 2.5 }, odd: [1] } });
  });
});

describe('mergeMemories', () => {
  it('loses nothing of two tabs, and takes what was answered last', () => {
    const one = { ...nothingAnswered, answers: { a: early, both: late } };
    const other = { ...nothingAnswered, answers: { b: late, both: early } };
    const answers = { a: early, b: late, both: late };
    expect(mergeMemories(one, other).answers).toEqual(answers);
    expect(mergeMemories(other, one).answers).toEqual(answers);
  });
});
